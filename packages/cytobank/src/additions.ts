import { type Analyses, analysisMethods } from "./analyses/methods.js";
import { type GateMethods, gateMethods } from "./gates/methods.js";
import type { CytobankClient } from "./gen/client.gen.js";
import { type Lookups, lookups } from "./lookup/methods.js";
import { type SampleTagMethods, sampleTagMethods } from "./sample-tags/methods.js";
import type { Session } from "./session/session.js";
import { type StatisticsTables, statisticsTables } from "./statistics/table.js";
import { type Transfers, transferMethods } from "./transfers/methods.js";

/** What hand-written code adds to the generated client, under its resources. */
export interface CytobankAdditions
  extends Analyses,
    GateMethods,
    Lookups,
    SampleTagMethods,
    StatisticsTables,
    Transfers {}

/**
 * Makes the additions over a generated client.
 *
 * @param storage address in the place of the upload bucket's, for tests
 */
export function additions(
  client: CytobankClient,
  session: Session,
  storage: string | undefined,
): CytobankAdditions {
  return {
    ...analysisMethods(client),
    ...gateMethods(client),
    ...lookups(client),
    ...sampleTagMethods(client),
    ...statisticsTables(client),
    ...transferMethods({ client, userId: session.userId, storage }),
  };
}
