import { kindOf } from "@specwright/spec/media-type";
import { isObj, type Obj } from "../data/json.ts";
import { FileValue } from "./values.ts";

/** A request as the client puts it on the wire. */
export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: WireBody | undefined;
  /** What stands for the credential in it, and where a reader's own comes from. */
  readonly secrets: readonly { readonly value: string; readonly env: string }[];
}

/** A body: text, a file alone, or the parts of a form. */
export type WireBody =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "parts"; readonly parts: readonly WirePart[] };

/** A part of a multipart form. */
export interface WirePart {
  readonly name: string;
  /** Content type, where the part says one. */
  readonly type: string | undefined;
  readonly text?: string;
  readonly file?: string;
}

/** Headers that every tool writes itself, or that say nothing. */
const OWN = new Set(["content-length", "user-agent", "accept-encoding", "host", "connection"]);

/** A value as the client takes it: files in place of what stands for them. */
export function real(value: unknown): unknown {
  if (value instanceof FileValue) return value.chosen ?? new File([value.content], value.name);
  if (Array.isArray(value)) return value.map(real);
  if (!isObj(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, real(member)]));
}

/** A request as samples print it: what every tool writes itself is left out. */
export async function readWire(
  request: Request,
  given: unknown,
  secrets: Wire["secrets"],
): Promise<Wire> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.startsWith("multipart/");
  const headers = [...request.headers].filter(
    ([name, value]) =>
      !OWN.has(name) &&
      !(name === "accept" && ["application/json", "*/*"].includes(value)) &&
      !(isForm && name === "content-type"),
  );
  const body =
    request.body === null
      ? undefined
      : await (isForm ? parts(request, given) : whole(request, given));
  return { method: request.method, url: request.url, headers, body, secrets };
}

async function parts(request: Request, given: unknown): Promise<WireBody> {
  const form = await request.formData();
  const all = await Promise.all(
    [...form].map(async ([name, value]): Promise<WirePart> => {
      if (typeof value === "string") return { name, type: undefined, text: value };
      const file = (given as Obj)[name];
      if (file instanceof FileValue) return { name, type: undefined, file: file.name };
      return { name, type: value.type || undefined, text: await value.text() };
    }),
  );
  return { kind: "parts", parts: all };
}

async function whole(request: Request, given: unknown): Promise<WireBody | undefined> {
  const text = await request.text();
  if (given instanceof FileValue) return { kind: "file", name: given.name };
  return text === "" ? undefined : { kind: "text", text: readable(text, request) };
}

/** JSON in lines, where that loses nothing, such as the last digits of a great number. */
function readable(text: string, { headers }: Request): string {
  if (kindOf(headers.get("content-type") ?? "") !== "json") return text;
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value) === text ? JSON.stringify(value, undefined, 2) : text;
}
