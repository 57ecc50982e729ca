import { camelCase, identifier } from "../print/print.ts";
import { list, type Obj, text } from "./json.ts";

/** What of an operation its names come from. */
interface Nameable {
  readonly method: string;
  readonly path: string;
  readonly node: Obj;
}

/**
 * The method id of an operation without `x-methods`.
 *
 * A dotted operationId is the id. Else the resource is the first tag (or the first fixed word of the
 * path), and the method the operationId (or HTTP method, the path's further words, and its variables
 * after `By`). Nothing depends on other operations, so that adding one renames none.
 */
export function methodIdOf({ method, path, node }: Nameable): string {
  const id = text(node.operationId);
  if (id !== undefined && /^[^.]+(\.[^.]+)+$/.test(id)) {
    return id.split(".").map(methodWord).join(".");
  }
  const words = path.split("/").filter(Boolean);
  const fixed = words.filter((word) => !word.includes("{"));
  const resource =
    methodWord(text(list(node.tags)[0]) ?? "") || methodWord(fixed[0] ?? "") || "api";
  return `${resource}.${methodWord(id ?? "") || verbOf(method, words, resource)}`;
}

/** `DELETE /pets/{petId}` of the resource `pets` -> `deleteByPetId`. */
function verbOf(method: string, words: readonly string[], resource: string): string {
  const fixed = words.filter((word) => !word.includes("{"));
  const further = methodWord(fixed[0] ?? "") === resource ? fixed.slice(1) : fixed;
  const variables = words.flatMap((word) =>
    [...word.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name),
  );
  const by = variables.length > 0 ? `by ${variables.join(" and ")}` : "";
  return methodWord([method.toLowerCase(), ...further, by].join(" "));
}

/** A word of a method id: kept where it is fit, else camel-cased. */
function methodWord(word: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(word)) return word;
  const camel = camelCase(word);
  return /^\p{Nd}/u.test(camel) ? `_${camel}` : camel;
}

/** Names of arguments: camelCase, none twice, none that the other slots have. */
export function argumentNames(names: readonly string[]): string[] {
  const taken = new Set(["input", "options"]);
  return names.map((name) => unused(identifier(camelCase(name), "value"), taken));
}

/** The name, or with the first number behind it that makes it new; takes it. */
export function unused(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name}${n}`;
  taken.add(candidate);
  return candidate;
}
