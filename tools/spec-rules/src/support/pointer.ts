import { isObj } from "@specwright/spec/json";
import { pointerWords } from "@specwright/spec/pointer";

/** The value that a JSON Pointer leads to; undefined where it leads nowhere. `*` is the only member of an object. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const key of pointerWords(pointer)) {
    if (Array.isArray(here)) here = here[Number(key)];
    else if (isObj(here) && Object.hasOwn(here, key)) here = here[key];
    else if (isObj(here) && key === "*" && Object.keys(here).length === 1) {
      [here] = Object.values(here);
    } else return undefined;
  }
  return here;
}
