/** A plain JSON object. */
export type Obj = { [key: string]: unknown };

/** Whether a value is a plain object. */
export function isObj(value: unknown): value is Obj {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as an object; empty where it is something else. */
export function obj(value: unknown): Obj {
  return isObj(value) ? value : {};
}

/** A value as a list; empty where it is something else. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as text; undefined where it is something else. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Follows a `$ref` within a bundle, as far as it goes. */
export function deref(bundle: Obj, value: unknown): Obj {
  let here = obj(value);
  for (let hops = 0; typeof here.$ref === "string" && hops < 20; hops++) {
    here = obj(at(bundle, here.$ref.replace(/^#/, "")));
  }
  return here;
}

/** The value that a JSON Pointer leads to. */
export function at(value: unknown, pointer: string): unknown {
  return words(pointer).reduce<unknown>(
    (here, word) => (Array.isArray(here) ? here[Number(word)] : obj(here)[word]),
    value,
  );
}

/** A copy of a value without what a JSON Pointer leads to, nor the objects that this leaves empty. */
export function without(value: unknown, pointer: string): unknown {
  const [first, ...rest] = words(pointer);
  if (first === undefined || !isObj(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: inner, ...others } = value;
  if (rest.length === 0) return others;
  const left = without(inner, `/${rest.map(escapeWord).join("/")}`);
  return isObj(left) && Object.keys(left).length === 0 ? others : { ...value, [first]: left };
}

function words(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((word) => decodeURIComponent(word).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeWord(word: string): string {
  return encodeURIComponent(word.replaceAll("~", "~0").replaceAll("/", "~1"));
}
