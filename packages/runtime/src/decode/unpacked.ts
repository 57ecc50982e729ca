import { lacking } from "../core/answer.js";
import type { Call } from "../core/call.js";

/** Asks for bytes as they are. */
export const UNPACKED = "identity";

/** Browsers ignore what a program says about packing, and unpack by rules of their own. */
const isHeeded = (): boolean =>
  new Request("http://localhost", { headers: { "accept-encoding": UNPACKED } }).headers.has(
    "accept-encoding",
  );

/**
 * Refuses an answer that is packed although plain bytes were asked for. Engines' own fetch takes half
 * of a packed body for the whole of it, so that nobody could tell.
 *
 * @throws DecodeError
 */
export function checkUnpacked(call: Call, response: Response): void {
  const packing = response.headers.get("content-encoding") ?? UNPACKED;
  if (packing.toLowerCase() === UNPACKED) return;
  if (call.wire.headers["accept-encoding"] !== UNPACKED || call.engine.unpacks || !isHeeded())
    return;
  const fix = "over `nodeFetch()` it can be read, for that tells half of it from the whole";
  throw lacking(call, response, `packed although it was asked for plain; ${fix}`);
}
