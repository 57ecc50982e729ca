import { createHash } from "node:crypto";
import type { EngineAnswer } from "../answer.js";
import type { Headers } from "../security.js";

/** A request to the storage. */
export interface StorageRequest {
  readonly method: string;
  /** Below the storage, still encoded: host or bucket first. */
  readonly path: string;
  readonly search: string;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const tags = new WeakMap<Buffer, string>();

/** The tag of an object: the same bytes, the same tag. It is made once, whatever parts of them are asked for. */
export function tagOf(bytes: Buffer): string {
  let tag = tags.get(bytes);
  if (tag === undefined) {
    tag = `"${createHash("md5").update(bytes).digest("hex")}"`;
    tags.set(bytes, tag);
  }
  return tag;
}

/** An answer without a body. */
export function done(status: number, headers: Headers = {}): EngineAnswer {
  return { status, mediaType: undefined, headers, body: undefined, violations: [] };
}

/** An error as storages tell it. */
export function refused(status: number, code: string, reason: string): EngineAnswer {
  const said = reason.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${said}</Message></Error>`;
  return { status, mediaType: "application/xml", headers: {}, body, violations: [], reason };
}
