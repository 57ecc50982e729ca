import "@hyperjump/json-schema/openapi-3-0";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
import type { Problem } from "@specwright/spec";
import { child, isObj, list, type Obj, obj, text } from "@specwright/spec/json";
import { refWords } from "@specwright/spec/pointer";

const SCHEMA = {
  "3.0": "https://spec.openapis.org/oas/3.0/schema",
  "3.1": "https://spec.openapis.org/oas/3.1/schema",
} as const;

/**
 * Whether somebody else finds fault with a spec that was refused: the schema of OpenAPI itself, by a
 * validator of other authors, or, for what no schema can say, a look at the document by other means than ours.
 */
export async function confirms(document: Obj, problems: readonly Problem[]): Promise<boolean> {
  const version = text(document.openapi)?.startsWith("3.0") ? "3.0" : "3.1";
  const check = await validate(SCHEMA[version]);
  if (!check(document as never).valid) return true;
  return problems.every(({ rule }) => LOOKS[rule]?.(document) === true);
}

const LOOKS: Readonly<Record<string, (document: Obj) => boolean>> = {
  "no-unresolved-refs": (document) => referencesIn(document).some((ref) => !leads(document, ref)),
  "path-is-path": (document) =>
    Object.keys(obj(document.paths)).some((path) => {
      const [sent = ""] = path.replace(/\{[^{}]*\}/g, "x").split("#");
      return new URL(sent, "https://x.test").pathname !== sent;
    }),
  "path-parameter-defined": (document) =>
    Object.entries(obj(document.paths)).some(([path, item]) => {
      const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
      const resolved = JSON.stringify([item, obj(document.components).parameters ?? {}]);
      const declared = parametersIn(JSON.parse(resolved), "path");
      return names.some((name) => !declared.includes(name ?? ""));
    }),
  "path-parameter-once": (document) =>
    Object.keys(obj(document.paths)).some((path) => {
      const names = path.match(/\{[^{}]*\}/g) ?? [];
      return new Set(names).size < names.length;
    }),
  "parameter-name": (document) =>
    [...parametersIn(document, "header"), ...parametersIn(document, "cookie")].some((name) => {
      try {
        new Headers([[name, "x"]]);
        return false;
      } catch {
        return true;
      }
    }),
};

/** Names of the parameters of a place, wherever one is declared. */
function parametersIn(node: unknown, place: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { in: own, name } = obj(node);
  const found = own === place && typeof name === "string" ? [name] : [];
  return [...found, ...Object.values(node).flatMap((one) => parametersIn(one, place))];
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = isObj(node) && typeof node.$ref === "string" ? [node.$ref] : [];
  return [
    ...own,
    ...(Array.isArray(node) ? list(node) : Object.values(node)).flatMap(referencesIn),
  ];
}

function leads(document: Obj, ref: string): boolean {
  if (!ref.startsWith("#/")) return false;
  return refWords(ref).reduce<unknown>((at, word) => child(at, word), document) !== undefined;
}
