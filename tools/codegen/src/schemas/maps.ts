import { child, isObj, type Obj, obj, text } from "@specwright/spec/json";
import { refWords } from "@specwright/spec/pointer";

/**
 * Writes a map of an operation out where a `$ref` stands for all of it: its responses, what they and its body hold. OpenAPI has references to what
 * is in a map, not to a map; specs of many files have both. One that leads to no object, or back to itself, is an empty map.
 *
 * The document is changed; hand in a copy.
 */
export function writeOutMaps(document: Obj): void {
  for (const item of Object.values(obj(document.paths)))
    for (const operation of Object.values(obj(item)).filter(isObj)) {
      writeOut(document, operation, ["responses", "callbacks"]);
      const held = [...Object.values(obj(operation.responses)), operation.requestBody];
      for (const one of held.filter(isObj)) writeOut(document, one, ["content", "headers"]);
    }
}

function writeOut(document: Obj, node: Obj, keys: readonly string[]): void {
  for (const key of keys) {
    const ref = text(obj(node[key]).$ref);
    if (ref !== undefined) (node as Record<string, unknown>)[key] = target(document, ref);
  }
}

function target(document: Obj, from: string): object {
  const seen = new Set<string>();
  for (let ref: string | undefined = from; ref?.startsWith("#/") && !seen.has(ref); ) {
    seen.add(ref);
    const found = refWords(ref).reduce<unknown>((node, word) => child(node, word), document);
    if (!isObj(found)) return {};
    ref = text(found.$ref);
    if (ref === undefined) return structuredClone(found);
  }
  return {};
}
