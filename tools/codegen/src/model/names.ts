import { list, type Obj, text } from "@specwright/spec/json";
import { camelCase, identifier } from "../print/print.ts";

/** What of an operation its names come from. */
export interface Nameable {
  readonly method: string;
  readonly path: string;
  readonly node: Obj;
}

/** Words that the client has a use for, or that JavaScript does. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  "raw",
  "then",
  "constructor",
  "prototype",
  "toString",
  "__proto__",
]);

/**
 * The method id of an operation without `x-methods`.
 *
 * A dotted operationId is the id. Else the resource is the first tag (or the first fixed word of the
 * path), and the method the operationId, less a resource before it and a separator (`pets/list`,
 * `pets_list`), or the HTTP method, the path's further words, and its variables after `By`. A word that
 * is reserved gets an underscore behind. Nothing depends on other operations.
 */
export function methodIdOf(operation: Nameable): string {
  const { method, path, node } = operation;
  const id = text(node.operationId);
  if (isDotted(id)) return id.split(".").map(methodWord).join(".");
  const words = path.split("/").filter(Boolean);
  const resource = resourceOf(operation);
  const own = id === undefined ? "" : methodWord(withoutResource(id, resource));
  return `${free(resource)}.${free(own || verbOf(method, words, resource))}`;
}

/**
 * Another id for an operation whose id means another method too: of `get_it` and `getIt`, the one that
 * is written so keeps the name, and this is the other's, which says its HTTP method and path.
 */
export function longMethodIdOf(operation: Nameable): string {
  const words = operation.path.replace(/[{}]/g, " ");
  const where = methodWord(`by ${operation.method.toLowerCase()} ${words}`);
  return `${methodIdOf(operation)}${where.slice(0, 1).toUpperCase()}${where.slice(1)}`;
}

/** Whether an operationId says resource and method itself. */
export function isDotted(id: string | undefined): id is string {
  return id !== undefined && /^[^.]+(\.[^.]+)+$/.test(id);
}

function resourceOf({ path, node }: Nameable): string {
  const fixed = path.split("/").filter((word) => word !== "" && !word.includes("{"));
  return methodWord(text(list(node.tags)[0]) ?? "") || methodWord(fixed[0] ?? "") || "api";
}

/** `pets/list` of the resource `pets` -> `list`; `listPets` stays as it is. */
function withoutResource(id: string, resource: string): string {
  const parts = id.split(/[^\p{L}\p{Nd}]+/u);
  const fits = (count: number): boolean => methodWord(parts.slice(0, count).join(" ")) === resource;
  const count = parts.findIndex((_, index) => fits(index + 1)) + 1;
  const rest = parts.slice(count).join(" ").trim();
  return count > 0 && rest !== "" ? rest : id;
}

function free(word: string): string {
  return RESERVED_WORDS.has(word) ? `${word}_` : word;
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

/** A word in camelCase; kept where it is fit, however it writes its capitals. */
const fitting = (word: string): string =>
  /^[a-z][A-Za-z0-9]*$/.test(word) ? word : camelCase(word);

/** A word of a method id. */
function methodWord(word: string): string {
  const camel = fitting(word);
  return /^\p{Nd}/u.test(camel) ? `_${camel}` : camel;
}

/** Names of arguments: camelCase, none twice, none that the other slots have. */
export function argumentNames(names: readonly string[]): string[] {
  const taken = new Set(["input", "options"]);
  return names.map((name) => unused(identifier(fitting(name), "value"), taken));
}

/** The name, or with the first number behind it that makes it new; takes it. */
export function unused(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name}${n}`;
  taken.add(candidate);
  return candidate;
}
