import type { EngineAnswer } from "../answer.js";
import type { StoredObject } from "../stored-object.js";
import { done, refused, type StorageRequest, tagOf } from "./exchange.js";

/** What has come of an upload in pieces: put together at its end, or each piece would copy all before it. */
export interface Held {
  readonly pieces: readonly Buffer[];
  readonly size: number;
}

interface Steps {
  keep(object: StoredObject): void;
  hold(piece: Buffer): void;
  done(): void;
}

const NOTHING: Held = { pieces: [], size: 0 };

/**
 * An upload to one address: whole, or in pieces as Google's storage takes them. A piece says where it stands in
 * the whole (`bytes 0-99/300`), an empty one asks how much there is (`bytes *∕300`); 308 says that more is due.
 */
export function putResumable(
  request: StorageRequest,
  { pieces, size }: Held = NOTHING,
  steps: Steps,
): EngineAnswer {
  const { bytes, headers } = request;
  const type = headers["content-type"] ?? "application/octet-stream";
  const metadata = metadataOf(headers);
  const range = headers["content-range"];
  const finish = (whole: Buffer): EngineAnswer => {
    steps.done();
    steps.keep({ bytes: whole, type, metadata });
    return done(200, { etag: tagOf(whole) });
  };
  if (range === undefined) return finish(bytes);
  const asked = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(range);
  if (!asked) return refused(400, "InvalidArgument", "the Content-Range is none");
  const [, first, last, total = "*"] = asked;
  if (first !== undefined && Number(first) !== size) {
    return refused(
      400,
      "InvalidArgument",
      `the piece begins at ${first}, and ${size} bytes are there`,
    );
  }
  if (first !== undefined && Number(last) - Number(first) + 1 !== bytes.length) {
    return refused(
      400,
      "InvalidArgument",
      `the piece has ${bytes.length} bytes, and says otherwise`,
    );
  }
  const piece = first === undefined ? [] : [bytes];
  const come = size + (piece[0]?.length ?? 0);
  if (total !== "*" && come === Number(total)) return finish(Buffer.concat([...pieces, ...piece]));
  for (const one of piece) steps.hold(one);
  return done(308, come > 0 ? { range: `bytes=0-${come - 1}` } : {});
}

/** What an object says of itself in headers. */
export function metadataOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^x-[a-z]+-meta-/.test(name)),
  );
}
