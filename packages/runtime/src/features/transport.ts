import { orAbort } from "../abort/signal.js";
import type { Read } from "../core/answer.js";
import type { Ending } from "../core/engine.js";
import type { Feature } from "../core/feature.js";
import type { Wire } from "../core/wire.js";
import { refused } from "./refused.js";

/** Key under which a fetch of ours says how it takes plain requests. */
export const TRANSPORT: unique symbol = Symbol.for("@specwright/transport") as never;

/** What a fetch of ours has beside being one. */
export interface Transport {
  send(wire: Wire, signal: AbortSignal): Promise<Response>;
  /** It takes a lighter signal than the engine's. */
  ending(): Ending;
}

/** An answer that bounds its text itself. */
interface BoundedText {
  textUpTo(most: number): Promise<Read>;
}

/**
 * A request as an engine makes them.
 *
 * @throws ConfigError for what none can be made of
 */
export function requestOf(wire: Wire): Request {
  const { url, request, method, headers, body, policies } = wire;
  const init = { ...policies, method, headers, body, redirect: "manual", duplex: "half" };
  try {
    return request ?? new Request(url, init as RequestInit);
  } catch (error) {
    throw refused(error, wire) ?? error;
  }
}

/** Another fetch than the global one: the user's, which may not heed its signal, or a transport of ours. */
export const transport: Feature = {
  name: "transport",
  rank: 0,
  install(engine) {
    const { fetch } = engine.options;
    const { read } = engine;
    engine.refused = refused;
    if (!fetch) return;
    const own = (fetch as { [TRANSPORT]?: Transport })[TRANSPORT];
    if (own) {
      engine.unpacks = true;
      engine.send = own.send;
      engine.ending = own.ending;
      // A layer may have put an answer of the engine's own in the place of ours.
      engine.read = (response, most, call, signal) =>
        (response as Partial<BoundedText>).textUpTo?.(most) ?? read(response, most, call, signal);
      return;
    }
    engine.foreign = true;
    engine.send = (wire, signal) => orAbort(fetch(requestOf(wire), { signal }), signal);
    engine.read = (response, most, call, signal) =>
      orAbort(read(response, most, call, signal), signal);
  },
};
