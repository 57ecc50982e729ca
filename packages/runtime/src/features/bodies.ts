import { checkHeader } from "../core/encode.js";
import type { SentBody } from "../core/wire.js";
import type { BodyDescriptor } from "../descriptor.js";
import { encodeBody, encodeFields, encodePlain } from "../encode/body.js";
import { learnFrom } from "../redact/learn.js";

/** What writes bodies. Its last argument is a content type that the caller asks for. */
type WriteBody = (
  from: unknown,
  descriptor: BodyDescriptor | undefined,
  chosen?: string,
) => SentBody;

const bodyBy =
  (encode: typeof encodeBody): WriteBody =>
  (from, descriptor, chosen) => {
    const { content, type } = encode(from, descriptor, chosen);
    return {
      content,
      type: type === null ? undefined : checkHeader("content-type", type),
      learn: (redactor) => learnFrom(redactor, from),
    };
  };

/** Bodies of a spec that knows JSON, text, bytes and streams. */
export const plainBody: WriteBody = /* @__PURE__ */ bodyBy(encodePlain);
/** Bodies of a spec that knows forms beside these. */
export const formBody: WriteBody = /* @__PURE__ */ bodyBy(encodeFields);
/** Bodies of every kind: multipart, too. */
export const anyBody: WriteBody = /* @__PURE__ */ bodyBy(encodeBody);
