import { toPointer } from "@specwright/spec/pointer";
import type { SpecChange } from "./redocly.ts";

type Json = Record<string, unknown>;

/**
 * Changes inside x- keys of the root and of operations that `redocly diff` does not see: it does not look into lists there.
 *
 * @param seen what it has told
 */
export function extensionChanges(
  before: object,
  after: object,
  seen: readonly SpecChange[],
): SpecChange[] {
  const now = placesOf(after);
  return [...placesOf(before)].flatMap(([place, old]) => {
    const next = now.get(place);
    if (!next) return [];
    const keys = Object.keys(old).filter((key) => key.startsWith("x-") && key in next);
    return keys
      .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(next[key]))
      .filter(
        (key) =>
          !seen.some(
            ({ path, property }) =>
              path.startsWith(`${place}/${key}`) || (path === place && property === key),
          ),
      )
      .map((key): SpecChange => {
        // What stands in a doc comment moves no program.
        const isText =
          JSON.stringify(old[key], withoutText) === JSON.stringify(next[key], withoutText);
        const path = `${place}/${key}`;
        return isText
          ? {
              path: place,
              typeName: "Operation",
              kind: "modified",
              property: "description",
              impact: "patch",
              verdicts: [],
            }
          : { path, typeName: "SpecExtension", kind: "modified", impact: "minor", verdicts: [] };
      });
  });
}

const TEXT = ["description", "summary", "note"];

const withoutText = (key: string, value: unknown): unknown =>
  TEXT.includes(key) && typeof value === "string" ? undefined : value;

/** The root and the operations, by pointer. */
function placesOf(document: object): Map<string, Json> {
  const places = new Map<string, Json>([["#", document as Json]]);
  for (const [path, item] of Object.entries(((document as Json).paths ?? {}) as Json))
    for (const [method, operation] of Object.entries(item as Json))
      if (typeof operation === "object" && operation !== null && !Array.isArray(operation))
        places.set(`#${toPointer(["paths", path, method])}`, operation as Json);
  return places;
}
