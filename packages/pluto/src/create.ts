import { extend } from "@specwright/runtime";
import { additions, type PlutoAdditions } from "./additions.js";
import {
  createPluto as createGenerated,
  type PlutoClient,
  type PlutoOptions,
} from "./gen/client.gen.js";

/** A client of the Pluto Bio API: every operation as a method, and what is built from several. */
export type Pluto = PlutoClient & PlutoAdditions;

/**
 * Makes a client of the Pluto Bio API.
 *
 * @param options token (default: `PLUTO_API_TOKEN`), organization, environment, servers, and what
 * every client takes: `timeout`, `retries`, `fetch`, `logger`, `layers`
 * @throws ConfigError for an option that can't be used
 * @example
 * const pluto = createPluto({ token: process.env.PLUTO_API_TOKEN });
 * const { rows } = await pluto.experiments.readTable("PLX000999", "assay");
 */
export function createPluto(options: PlutoOptions = {}): Pluto {
  const client = createGenerated(options);
  return extend(client, additions(client));
}
