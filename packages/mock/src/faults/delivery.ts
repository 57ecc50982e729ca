import { setTimeout as wait } from "node:timers/promises";
import type { Play } from "./play.js";

/** How the bytes of an answer reach whoever asked. */
export type Delivery = Pick<Play, "latency" | "cut" | "trickle" | "reset">;

/** A connection that is lost on purpose. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
  readonly code = "ECONNRESET";
}

/** In how many pieces a body trickles. */
const PIECES = 16;

/** Waits until an answer begins. @throws ConnectionLost where none does */
export async function begin({ latency, reset }: Delivery, signal?: AbortSignal): Promise<void> {
  if (latency !== undefined) await wait(latency, undefined, { ...(signal && { signal }) });
  if (reset) throw new ConnectionLost("the connection was reset");
}

/** The bytes of a body as they come. @throws ConnectionLost where they end too early */
export async function* pieces(
  bytes: Buffer,
  { cut, trickle }: Delivery,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const end = cut === undefined ? bytes.length : endOf(bytes.length, cut);
  const size = trickle === undefined ? end : Math.max(1, Math.ceil(end / PIECES));
  for (let start = 0; start < end; start += size) {
    if (start > 0 && trickle !== undefined) {
      await wait(trickle, undefined, { ...(signal && { signal }) });
    }
    yield bytes.subarray(start, Math.min(start + size, end));
  }
  if (cut !== undefined) throw new ConnectionLost("the connection was lost");
}

/** Whether an answer comes otherwise than at once and whole. */
export function isOdd({ latency, cut, trickle, reset }: Delivery): boolean {
  return latency !== undefined || cut !== undefined || trickle !== undefined || reset === true;
}

/** Where a body of so many bytes ends; one byte is always lacking. */
function endOf(length: number, cut: number): number {
  return Math.max(0, Math.min(cut < 0 ? Math.floor(length / 2) : cut, length - 1));
}
