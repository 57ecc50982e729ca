import type { Engine } from "../call/call.js";
import { ConfigError } from "../errors/config-error.js";

const ENGINE = Symbol.for("@specwright/engine");

/** Gives a client its inside, which holds credentials, where no listing shows it. */
export function attach(client: object, engine: Engine): void {
  Object.defineProperty(client, ENGINE, { value: () => engine });
}

/**
 * The inside of a client.
 *
 * @throws ConfigError for anything else
 */
export function engineOf(client: object): Engine {
  const engine = (client as { [ENGINE]?: () => Engine } | undefined)?.[ENGINE]?.();
  if (!engine) throw new ConfigError("client", "is no client of Specwright");
  return engine;
}
