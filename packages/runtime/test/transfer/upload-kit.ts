import { coreOf } from "../../src/client/core.js";
import { clientOf, type Seen } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

/** What storage takes in one piece. */
export const GRAIN = 262_144;
export const URL_ = "https://storage.test/upload?upload_id=abc";
export const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);
export const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

/** A storage host that keeps what it gets, and fails when it is told to. */
export function storage(
  fail: (index: number, range: string) => Response | Error | number | undefined = () => undefined,
) {
  let kept = Buffer.alloc(0);
  const log: string[] = [];
  const reply = (seen: Seen, index: number): Response | Error => {
    const range = seen.headers.get("content-range") ?? "";
    log.push(range);
    const [, start, , total] = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(range) ?? [];
    const body = Buffer.from(seen.body, "latin1");
    const trouble = fail(index, range);
    // A number: so many bytes of the body arrive, then the rest is not taken.
    const taken = typeof trouble === "number" ? body.subarray(0, trouble) : body;
    if (start !== undefined && (trouble === undefined || typeof trouble === "number"))
      kept = Buffer.concat([kept.subarray(0, Number(start)), taken]);
    if (typeof trouble === "object") return trouble;
    if (total !== "*" && kept.length === Number(total))
      return new Response('{"id": "f1"}', { status: index % 2 ? 200 : 201 });
    return new Response(null, {
      status: 308,
      headers: kept.length > 0 ? { range: `bytes=0-${kept.length - 1}` } : {},
    });
  };
  return { reply, log, kept: () => kept };
}

export function rig(reply: (seen: Seen, index: number) => Response | Error) {
  const fetch = (async (request: Request) => {
    const body = Buffer.from(await request.arrayBuffer()).toString("latin1");
    const answer = reply(
      {
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        body,
        signal: undefined,
      },
      index++,
    );
    seen.push(request);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as typeof globalThis.fetch;
  let index = 0;
  const seen: Request[] = [];
  const { client } = clientOf(() => new Error("not used"), { fetch, retries: QUICK }, THINGS);
  return { core: coreOf(client), seen };
}
