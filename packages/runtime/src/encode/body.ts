import type { BodyDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import type { Body } from "../http/body.js";
import { kindOf, sendable } from "../http/media-type.js";
import { bytesOf } from "./bytes.js";
import { formIn, textIn } from "./charset.js";
import { encodeForm } from "./form.js";
import { encodeMultipart } from "./multipart.js";
import { jsonText } from "./scalar.js";

/** A body as it goes on the wire. */
export interface EncodedBody {
  readonly content: Body;
  /** Null: the engine writes the header itself (multipart needs its boundary). */
  readonly type: string | null;
  /** A stream can be read once, so it can't be sent again. */
  readonly replayable: boolean;
}

/** The bytes or the stream that a value already is. */
const raw = (body: unknown): Body | undefined =>
  body instanceof Blob || body instanceof ReadableStream ? body : bytesOf(body);

/** What writes objects in another way than as JSON. What a spec has no type for, its clients do not carry. */
interface Writers {
  readonly form?: typeof encodeForm;
  readonly multipart?: typeof encodeMultipart;
}

/** Makes what writes a body in the form that its content type asks for. */
const encodeBy =
  ({ form, multipart }: Writers) =>
  /**
   * @param descriptor the operation's body; its first content type is taken where nothing else fits
   * @param chosen a content type that the caller asks for
   * @throws ConfigError where the value can't be written in that form
   */
  (body: unknown, descriptor: BodyDescriptor | undefined, chosen?: string): EncodedBody => {
    const { types = [], encoding } = descriptor ?? {};
    const isStream = body instanceof ReadableStream;
    if (body instanceof FormData) return { content: body, type: null, replayable: true };
    if (body instanceof URLSearchParams) {
      const type = chosen ?? types.find(isForm) ?? FORM;
      const text = body.toString();
      return { content: isForm(type) ? formIn(type, text) : text, type, replayable: true };
    }
    const plain = raw(body);
    if (plain) {
      const blobType = body instanceof Blob && body.type ? body.type : undefined;
      const type = chosen ?? blobType ?? sendable(types.find(isPlain) ?? BYTES);
      return { content: plain, type, replayable: !isStream };
    }
    const type = sendable(chosen ?? types[0] ?? "application/json");
    const kind = kindOf(type);
    if (kind === "json") return { content: jsonText(body, "body"), type, replayable: true };
    if (typeof body === "string") {
      const content = kind === "text" ? textIn(type, body) : body;
      return { content: content as Body, type, replayable: true };
    }
    const refused = (fix: string) => configError("body", `can't be written as ${type}`, fix);
    if (typeof body !== "object" || body === null) throw refused("give text, bytes or an object");
    if (form && kind === "form")
      return { content: formIn(type, form(body, encoding)), type, replayable: true };
    if (multipart && kind === "multipart")
      return { content: multipart(body, encoding), type: null, replayable: true };
    throw refused("give text, bytes, a Blob or a stream");
  };

/** Writes JSON, text and bytes. */
export const encodePlain = /* @__PURE__ */ encodeBy({});
/** Writes forms, too. */
export const encodeFields = /* @__PURE__ */ encodeBy({ form: encodeForm });
/** Writes bodies of every kind. */
export const encodeBody = /* @__PURE__ */ encodeBy({
  form: encodeForm,
  multipart: encodeMultipart,
});

const BYTES = "application/octet-stream";
const FORM = "application/x-www-form-urlencoded";

const isForm = (type: string): boolean => kindOf(type) === "form";

/** Is a body of that type whatever it is given as? */
const isPlain = (type: string): boolean => !["json", "form", "multipart"].includes(kindOf(type));
