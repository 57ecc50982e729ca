import { isObj } from "./cursor.ts";

/** The value that a JSON Pointer leads to; undefined where it leads nowhere. `*` is the only member of an object. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(here)) here = here[Number(key)];
    else if (isObj(here) && Object.hasOwn(here, key)) here = here[key];
    else if (isObj(here) && key === "*" && Object.keys(here).length === 1) {
      [here] = Object.values(here);
    } else return undefined;
  }
  return here;
}
