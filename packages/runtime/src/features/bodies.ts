import { checkHeader } from "../core/encode.js";
import type { SentBody } from "../core/wire.js";
import type { BodyDescriptor } from "../descriptor.js";
import { encodeBody } from "../encode/body.js";
import { learnFrom } from "../redact/learn.js";

/**
 * Bodies of every kind: JSON, forms, multipart, text, bytes, streams.
 *
 * @param chosen a content type that the caller asks for
 */
export function anyBody(
  from: unknown,
  descriptor: BodyDescriptor | undefined,
  chosen?: string,
): SentBody {
  const { content, type } = encodeBody(from, descriptor, chosen);
  return {
    content,
    type: type === null ? undefined : checkHeader("content-type", type),
    learn: (redactor) => learnFrom(redactor, from),
  };
}
