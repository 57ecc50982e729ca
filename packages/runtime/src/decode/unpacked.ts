import { type CallContext, factsOf } from "../call/context.js";
import { DecodeError } from "../errors/decode-error.js";
import { modeOf } from "./mode.js";

/** Asks for bytes as they are. */
export const UNPACKED = "identity";

/** Browsers ignore what a program says about packing, and unpack by rules of their own. */
const isHeeded = (): boolean =>
  new Request("http://localhost", { headers: { "accept-encoding": UNPACKED } }).headers.has(
    "accept-encoding",
  );

/** May a success be anything but JSON, of which half an answer would not be noticed? */
export const canBeHalved = (accept: readonly string[] | undefined): boolean =>
  accept?.some((type) => modeOf([type], null) !== "json") ?? false;

/**
 * Refuses an answer that is packed although plain bytes were asked for. Engines' own fetch takes half
 * of a packed body for the whole of it, so that nobody could tell.
 *
 * @throws DecodeError
 */
export function checkUnpacked(response: Response, request: Request, ctx: CallContext): void {
  const packing = response.headers.get("content-encoding") ?? UNPACKED;
  if (ctx.settings.ownTransport || packing.trim().toLowerCase() === UNPACKED) return;
  if (request.headers.get("accept-encoding") !== UNPACKED || !isHeeded()) return;
  const fix = "over `nodeFetch()` it can be read, for that tells half of it from the whole";
  throw new DecodeError(factsOf(ctx), `packed although it was asked for plain; ${fix}`, response);
}
