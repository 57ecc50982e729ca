import { configError } from "../errors/fail.js";
import type { Engine } from "./engine.js";

const ENGINE = Symbol.for("@specwright/engine");

declare const PATHS: unique symbol;

/** What operations are called with: a client, or what `connect` gives. Its inside is the runtime's alone. */
export interface Session<Paths = unknown> {
  /**
   * Never there: the paths of its spec, for the types of the raw client, and so that no operation goes to
   * another provider.
   */
  readonly [PATHS]?: Paths | undefined;
}

/** Gives a client its inside, which holds credentials, where no listing shows it. */
export const attach = <T extends object>(client: T, engine: Engine): T =>
  Object.defineProperty(client, ENGINE, { value: () => engine });

/**
 * The inside of a client.
 *
 * @throws ConfigError for anything else
 */
export function engineOf(client: object): Engine {
  const engine = (client as { [ENGINE]?: () => Engine } | undefined)?.[ENGINE]?.();
  if (!engine) throw configError("client", "is no client of Specwright");
  return engine;
}
