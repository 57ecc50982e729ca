import { configError } from "../errors/fail.js";
import type { Draft, Engine } from "./engine.js";

declare const OF: unique symbol;

/**
 * A part of the pipeline that a client is handed because its spec, or its user, needs it. What is not
 * imported is not carried.
 */
export interface Feature<Paths = never> {
  /** Never there: the paths of the spec that it is made for, so that no other provider's client takes it. */
  readonly [OF]?: Paths | undefined;
  /** Two of one name can't be in one client. */
  readonly name: string;
  /** Where it stands: features are put in from the innermost (0) to the outermost. */
  readonly rank: number;
  /** Fills its places of an engine. */
  install(engine: Draft): void;
}

/** Options that do nothing without their feature. */
const NEEDS: Readonly<Record<string, string>> = {
  fetch: "transport",
  logger: "logs",
  layers: "layers",
  rateLimit: "budget",
};

/** What an option needs that is not there. */
const lacks = (option: string, name: string): Error =>
  configError(
    option,
    `needs the feature \`${name}\``,
    "import it from the provider's `/features` and hand it to `connect`",
  );

/**
 * Looks at the features that a program hands in.
 *
 * @throws ConfigError for what is no feature, for two of a kind, and for options that need another one
 */
export function checkFeatures(
  { options, schemes }: Engine,
  features: readonly Feature<unknown>[],
): void {
  // What is none has no name here: nothing, a list of features, a function that is called.
  const all: readonly (Partial<Feature<unknown>> | undefined)[] = features;
  const names = new Set(all.map((one) => one?.install && one.name));
  if (names.has(undefined) || names.size < features.length) {
    const given = all.map((one) => one?.name).join();
    throw configError("features", "must each be one of `/features`, and none twice", given);
  }
  for (const [option, name] of Object.entries(NEEDS))
    if (options[option] && !names.has(name)) throw lacks(option, name);
  for (const { auth, source } of Object.values(schemes))
    if (source && !names.has("tokens")) throw lacks(auth.option, "tokens");
}
