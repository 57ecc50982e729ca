import type { EngineAnswer } from "../answer.js";
import type { Headers } from "../security.js";
import type { StoredObject } from "../stored-object.js";
import { done, refused, tagOf } from "./exchange.js";

/** An object, or the part of it that is asked for (RFC 9110, 14). */
export function partOf({ bytes, type }: StoredObject, headers: Headers): EngineAnswer {
  const tag = tagOf(bytes);
  const known = { etag: tag, "accept-ranges": "bytes" };
  const condition = headers["if-range"];
  const asked = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "");
  const whole = { status: 200, mediaType: type, headers: known, body: bytes, violations: [] };
  if (!asked || (asked[1] === "" && asked[2] === "")) return whole;
  if (condition !== undefined && condition !== tag) return whole;
  const [, first = "", last = ""] = asked;
  const start = first === "" ? Math.max(0, bytes.length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes.length : Math.min(Number(last) + 1, bytes.length);
  if (start >= end) {
    const unsatisfiable = refused(416, "InvalidRange", "nothing of it lies in that range");
    return { ...unsatisfiable, headers: { "content-range": `bytes */${bytes.length}` } };
  }
  const range = `bytes ${start}-${end - 1}/${bytes.length}`;
  return {
    ...done(206, { ...known, "content-range": range }),
    mediaType: type,
    body: bytes.subarray(start, end),
  };
}
