import type { EngineAnswer } from "../answer.js";
import { partsOf } from "../multipart.js";
import type { StoredObject } from "../stored-object.js";
import { done, refused, type StorageRequest, tagOf } from "./exchange.js";

/** A form with a file and the key that it is to have, as browsers post them to S3. What follows the file is ignored. */
export function putForm(
  { bytes, headers }: StorageRequest,
  keep: (object: StoredObject, key: string) => void,
): EngineAnswer {
  const parts = partsOf(bytes, headers["content-type"] ?? "");
  if (typeof parts === "string") return refused(400, "MalformedPOSTRequest", parts);
  const at = parts.findIndex(({ name }) => name === "file");
  const file = parts[at];
  if (!file) return refused(400, "InvalidArgument", "the form has no file");
  const fields = new Map(
    parts.slice(0, at).map((part) => [part.name.toLowerCase(), part.bytes.toString()]),
  );
  const key = fields.get("key");
  if (key === undefined)
    return refused(400, "InvalidArgument", "the form has no key before its file");
  const isSigned = ["signature", "x-amz-signature", "x-goog-signature"].some((name) =>
    fields.has(name),
  );
  if (!isSigned) return refused(403, "AccessDenied", "the form is not signed");
  const type = fields.get("content-type") ?? file.type ?? "application/octet-stream";
  keep({ bytes: file.bytes, type, metadata: {} }, key);
  return done(204, { etag: tagOf(file.bytes) });
}
