import type { Document } from "@redocly/openapi-core";
import { refWords, toPointer } from "@specwright/spec/pointer";

/** A `$ref` that no reader comes to the end of. */
export interface EndlessReference {
  readonly message: string;
  readonly fix: string;
  /** Where it stands, from the root of its document. */
  readonly pointer: string;
}

/** The most references that may lead from one to the next before there is something. */
const MAX_HOPS = 100;

/** Keys whose values are data, in which `$ref` may be a word like any other. */
const DATA = /^(?:example|examples|default|const|enum|value|x-.+)$/;

/** Keys whose values have names for keys. */
const NAMES =
  /^(?:properties|patternProperties|dependentSchemas|\$defs|definitions|schemas|responses|headers|callbacks|paths|content)$/;

/** References of a document that lead back to themselves, go on for too long, or are no text. */
export function endlessReferences({ parsed }: Document): EndlessReference[] {
  const found: EndlessReference[] = [];
  // One list for all places: most come to no problem, and none of those needs a pointer.
  const words: string[] = [];
  const here = (): string => `#${toPointer(words)}`;
  const look = (node: unknown, key: string, data: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    const ref = (node as { $ref?: unknown }).$ref;
    const isRef = !Array.isArray(node) && Object.hasOwn(node, "$ref");
    if (isRef && typeof ref === "string" && !ends(parsed, ref)) {
      const message = `\`${ref}\` leads back to itself, or through more than ${MAX_HOPS} others.`;
      found.push({ message, fix: "refer to what is meant", pointer: `${here()}/$ref` });
    }
    if (isRef && typeof ref !== "string" && !data && !NAMES.test(key)) {
      const message = "`$ref` is no text.";
      found.push({ message, fix: 'write it as in "#/components/schemas/Pet"', pointer: here() });
    }
    const areNames = NAMES.test(key) && !data;
    for (const [name, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null) continue;
      words.push(name);
      look(value, areNames ? "" : name, data || (!areNames && DATA.test(name)));
      words.pop();
    }
  };
  look(parsed, "", false);
  return found;
}

/** Whether a reference within a document comes to something, or leads to where we do not look. */
function ends(root: unknown, first: string): boolean {
  let [at, words]: [unknown, string[]] = [root, wordsOf(first) ?? []];
  for (let hops = 0; hops < MAX_HOPS; ) {
    const ref = (at as { $ref?: unknown } | undefined)?.$ref;
    if (typeof ref === "string") {
      const more = wordsOf(ref);
      if (more === undefined) return true;
      [at, words] = [root, [...more, ...words]];
      hops++;
      // The root itself is no reference: it is what the pointer starts from.
      if (words.length === 0) return true;
    } else if (words.length === 0) return true;
    const [word = "", ...rest] = words;
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, word)) return true;
    at = (at as Record<string, unknown>)[word];
    words = rest;
  }
  return false;
}

/** Words of a pointer within the document; undefined for another file. */
function wordsOf(ref: string): string[] | undefined {
  if (!ref.startsWith("#")) return undefined;
  return refWords(ref).filter(Boolean);
}
