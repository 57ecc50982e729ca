import { isDeepStrictEqual } from "node:util";
import { isObj, list, type Obj, obj } from "@specwright/spec/json";
import { refWords } from "@specwright/spec/pointer";

/**
 * Copies of two specs in which a schema that has an `allOf` on one side alone, or another one, is written out on both.
 * `redocly diff` compares what is written down: a property that has moved into a member of an `allOf` is to it one that is
 * gone. What stays as it was keeps its references, so that a change of a base is told once.
 */
export function flattened(before: object, after: object): [object, object] {
  const pair = (a: unknown, b: unknown): [unknown, unknown] => {
    if (Array.isArray(a) && Array.isArray(b)) {
      const both = a.map((one, index) => (index < b.length ? pair(one, b[index]) : [one]));
      return [both.map(([one]) => one), b.map((one, index) => both[index]?.[1] ?? one)];
    }
    if (!isObj(a) || !isObj(b)) return [a, b];
    const [one, other] = isBuiltAlike(a, b) ? [a, b] : bothOrNone(a, b);
    const [left, right]: [Record<string, unknown>, Record<string, unknown>] = [
      { ...one },
      { ...other },
    ];
    for (const key of Object.keys(one)) {
      if (Object.hasOwn(other, key)) [left[key], right[key]] = pair(one[key], other[key]);
    }
    return [left, right];
  };
  const bothOrNone = (a: Obj, b: Obj): [Obj, Obj] => {
    const [one, other] = [whole(a, before, []), whole(b, after, [])];
    return one && other ? [one, other] : [a, b];
  };
  return pair(before, after) as [object, object];
}

/** Whether neither has an `allOf`, or both have the same references and as many members in it. */
function isBuiltAlike(a: Obj, b: Obj): boolean {
  const [one, other] = [a, b].map(({ allOf }) =>
    Array.isArray(allOf) ? allOf.map((member) => obj(member).$ref ?? "") : undefined,
  );
  return isDeepStrictEqual(one, other);
}

/** Told of a schema, and not of what it allows: the outer one wins. */
const NOTES = ["description", "title", "example", "examples", "deprecated"];

/** A schema without `allOf` and `$ref` at its root; undefined where one object can't say the same. */
function whole(schema: Obj, spec: object, seen: readonly string[]): Obj | undefined {
  const { $ref, allOf, ...own } = schema;
  const parts = [...($ref === undefined ? [] : [{ $ref }]), ...list(allOf)].map((part) => {
    const ref = obj(part).$ref;
    if (typeof ref !== "string") return whole(obj(part), spec, seen);
    if (seen.includes(ref)) return undefined;
    const { $ref: _, ...beside } = obj(part);
    const target = whole(obj(at(spec, ref)), spec, [...seen, ref]);
    return target && joined(beside, target);
  });
  return parts.reduce<Obj | undefined>((sum, part) => sum && part && joined(sum, part), own);
}

function at(spec: object, ref: string): unknown {
  return refWords(ref).reduce<unknown>((node, word) => obj(node)[word], spec);
}

/** What allows the same as two schemas together, as far as they don't speak of the same. */
function joined(a: Obj, b: Obj): Obj | undefined {
  const sum: Record<string, unknown> = { ...a };
  // A schema that is closed knows its own properties alone.
  const closed = [a, b].some(({ additionalProperties: rest }) => isObj(rest) || rest === false);
  if (closed && a.properties !== undefined && b.properties !== undefined) return undefined;
  for (const [key, value] of Object.entries(b)) {
    if (sum[key] === undefined) sum[key] = value;
    else if (key === "required") sum[key] = [...new Set([...list(sum[key]), ...list(value)])];
    else if (key === "properties") {
      const [mine, other] = [obj(sum[key]), obj(value)];
      const twice = Object.keys(other).filter((name) => Object.hasOwn(mine, name));
      if (twice.some((name) => !isDeepStrictEqual(mine[name], other[name]))) return undefined;
      sum[key] = { ...mine, ...other };
    } else if (!NOTES.includes(key) && !isDeepStrictEqual(sum[key], value)) return undefined;
  }
  return sum;
}
