import { coreOf } from "../../src/client/core.js";
import { clientOf, type Seen } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

/** A file of a thousand bytes. */
export const DATA = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
export const URL_ = "https://storage.test/file.bin?signature=abc";
export const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

export const hash = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** A body that ends, breaks off, or hangs after so many bytes. */
export function part(bytes: Uint8Array, after: "end" | "break" | "hang" = "end") {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.subarray(at, at + 100));
        at += 100;
      } else if (after === "end") controller.close();
      else if (after === "break") controller.error(new Error("reset"));
      else return new Promise(() => {});
      return undefined;
    },
  });
}

export const full = (
  headers: Record<string, string> = {},
  bytes = DATA,
  after: "end" | "break" | "hang" = "end",
) =>
  new Response(part(bytes, after), {
    headers: { "content-length": "1000", etag: '"v1"', ...headers },
  });

export const range = (seen: Seen, headers: Record<string, string> = {}) => {
  const from = Number(/bytes=(\d+)-/.exec(seen.headers.get("range") ?? "")?.[1]);
  return new Response(part(DATA.subarray(from)), {
    status: 206,
    headers: { "content-range": `bytes ${from}-999/1000`, etag: '"v1"', ...headers },
  });
};

export function rig(
  reply: (seen: Seen, index: number) => Response | Error | Promise<Response>,
  options: object = {},
) {
  const { client, seen } = clientOf(reply, { retries: QUICK, ...options }, THINGS);
  return { core: coreOf(client), seen };
}
