/** A type, as far as its printing depends on it: what is joined by `|`, what by `&`, and any other text. */
export type Type =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "union" | "all"; readonly parts: readonly Type[] };

/** A type that needs no parentheses. */
export function plain(text: string): Type {
  return { kind: "text", text };
}

export const UNKNOWN = plain("unknown");
export const NEVER = plain("never");
export const NULL = plain("null");
export const STRING = plain("string");

/** `A | B`. What is there twice or is `never` is left out; beside `unknown` all else is. */
export function union(types: readonly Type[]): Type {
  const parts = distinct(types.flatMap((type) => (type.kind === "union" ? type.parts : [type])));
  if (parts.some((type) => isText(type, "unknown"))) return UNKNOWN;
  const some = opened(parts.filter((type) => !isText(type, "never")));
  if (some.length === 0) return NEVER;
  return some.length === 1 ? (some[0] as Type) : { kind: "union", parts: some };
}

/** `A & B`. `unknown` adds nothing, nor does the kind of a value beside alternatives of that kind. */
export function all(types: readonly Type[]): Type {
  const parts = distinct(types.flatMap((type) => (type.kind === "all" ? type.parts : [type])));
  const some = parts.filter(
    (type) =>
      !isText(type, "unknown") && !parts.some((other) => other !== type && isOf(other, type)),
  );
  if (some.length === 0) return UNKNOWN;
  return some.length === 1 ? (some[0] as Type) : { kind: "all", parts: some };
}

/** `A[]`. */
export function array(item: Type): Type {
  return plain(`${grouped(item)}[]`);
}

/** A type as code. */
export function print(type: Type): string {
  if (type.kind === "text") return type.text;
  return type.parts.map(grouped).join(type.kind === "union" ? " | " : " & ");
}

function grouped(type: Type): string {
  return type.kind === "text" ? type.text : `(${print(type)})`;
}

/** `"a" | string` collapses to `string` and loses its completion; `"a" | (string & {})` does not. */
function opened(parts: readonly Type[]): readonly Type[] {
  if (!parts.some((type) => type.kind === "text" && type.text.startsWith('"'))) return parts;
  return parts.map((type) => (isText(type, "string") ? plain("(string & {})") : type));
}

/** Whether a union consists of values of a kind (`"a" | "b"` of `string`). */
function isOf(type: Type, kind: Type): boolean {
  if (kind.kind !== "text" || type.kind === "all") return false;
  if (type.kind !== "text") return type.parts.every((part) => isOf(part, kind));
  const value = VALUE[kind.text];
  return value?.test(type.text) === true;
}

const VALUE: Readonly<Record<string, RegExp>> = {
  string: /^(?:"|\(string & \{\}\)$|string$)/,
  number: /^(?:-?\d|number$)/,
  boolean: /^(?:true|false|boolean)$/,
};

function isText(type: Type, text: string): boolean {
  return type.kind === "text" && type.text === text;
}

function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types;
  const seen = new Map(types.map((type) => [print(type), type]));
  return [...seen.values()];
}
