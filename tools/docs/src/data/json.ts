import { isObj, type Obj, obj } from "@specwright/spec/json";
import { pointerWords, refWords, toPointer, valueAt } from "@specwright/spec/pointer";

export { isObj, list, type Obj, obj, text } from "@specwright/spec/json";
export { valueAt as at } from "@specwright/spec/pointer";

/** Follows a `$ref` within a bundle, as far as it goes. */
export function deref(bundle: Obj, value: unknown): Obj {
  let here = obj(value);
  for (let hops = 0; typeof here.$ref === "string" && hops < 20; hops++) {
    here = obj(valueAt(bundle, toPointer(refWords(here.$ref))));
  }
  return here;
}

/** A copy of a value without what a JSON Pointer leads to, nor the objects that this leaves empty. */
export function without(value: unknown, pointer: string): unknown {
  const [first, ...rest] = pointerWords(pointer);
  if (first === undefined || !isObj(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: inner, ...others } = value;
  if (rest.length === 0) return others;
  const left = without(inner, toPointer(rest));
  return isObj(left) && Object.keys(left).length === 0 ? others : { ...value, [first]: left };
}
