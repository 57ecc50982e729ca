/**
 * Makes the schemas by which settings of analyses are checked before a request is spent: out of the
 * bundled spec, with all that is no rule taken away and the source of each rule put in.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

type Json = Record<string, unknown>;

/** Where each type's settings stand in the body of its update. */
const SETTINGS: Readonly<Record<string, { operation: string; at: string }>> = {
  visne: { operation: "visne.update", at: "visne" },
  spade: { operation: "spade.update", at: "spade" },
  citrus: { operation: "citrus.update", at: "options" },
  flowsom: { operation: "flowsom.update", at: "options" },
  tsneCuda: { operation: "tsneCuda.update", at: "options" },
  optSne: { operation: "optSne.update", at: "options" },
  umap: { operation: "umap.update", at: "options" },
  peacoQc: { operation: "peacoQc.update", at: "options" },
  autogatingTraining: { operation: "autogating.training.update", at: "options" },
  autogatingInference: { operation: "autogating.inference.update", at: "options" },
};

/** Keywords that are rules. All else is prose, or for readers of answers. */
const RULES = [
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "required",
] as const;

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The schemas of all types, and the titles of the sources that they name. */
export function settingsSchemas(): { schemas: Json; sources: Record<string, string> } {
  const spec = JSON.parse(read("../openapi.json")) as Json;
  const { sources } = parse(read("../../../specs/cytobank/sources.yaml")) as {
    sources: { id: string; title: string; version: string }[];
  };
  // Those that the rules between settings name (src/analyses/rules.ts).
  const named = new Set(["r-client", "r-advanced-analyses"]);
  const schemas = Object.fromEntries(
    Object.entries(SETTINGS).map(([type, { operation, at }]) => {
      const found = operationOf(spec, operation);
      const body = pick(found, "requestBody", "content", "application/json", "schema");
      const settings = pick(resolve(spec, body), "properties", at);
      return [type, compact(spec, settings, sourcesOf(found) ?? [], named)];
    }),
  );
  return {
    schemas,
    sources: Object.fromEntries(
      sources
        .filter(({ id }) => named.has(id))
        .map(({ id, title, version }) => [
          id,
          version === "unknown" ? title : `${title}, ${version}`,
        ]),
    ),
  };
}

/** The text of the module that carries them. */
export function settingsModule(): string {
  const { schemas, sources } = settingsSchemas();
  return [
    "// @generated from openapi.json. Do not edit; run: node scripts/write.ts",
    "// biome-ignore-all format: derived",
    "",
    'import type { SettingsSchema } from "./validate.js";',
    "",
    "/** Titles of the sources that rules name. */",
    `export const SOURCES: Readonly<Record<string, string>> = ${JSON.stringify(sources)};`,
    "",
    "/** The rules of the settings of each type of analysis. */",
    `export const SETTINGS = ${JSON.stringify(schemas)} satisfies Record<string, SettingsSchema>;`,
    "",
  ].join("\n");
}

function operationOf(spec: Json, id: string): Json {
  for (const item of Object.values(spec.paths as Record<string, Record<string, Json>>)) {
    for (const operation of Object.values(item))
      if (operation?.operationId === id) return operation;
  }
  throw new Error(`openapi.json has no operation ${id}`);
}

function pick(from: unknown, ...keys: string[]): Json {
  const found = keys.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], from);
  if (typeof found !== "object" || found === null) throw new Error(`nothing at ${keys.join("/")}`);
  return found as Json;
}

function resolve(spec: Json, schema: Json): Json {
  const { $ref: ref, ...beside } = schema;
  if (typeof ref !== "string") return schema;
  const target = pick(spec, ...ref.slice(2).split("/"));
  return { ...resolve(spec, target), ...beside };
}

function sourcesOf(schema: Json): string[] | undefined {
  const evidence = schema["x-evidence"] as { sources?: { id: string }[] } | undefined;
  return evidence?.sources?.map(({ id }) => id);
}

/** A schema with its rules only; each rule says its source, the nearest evidence above it. */
function compact(spec: Json, given: Json, above: readonly string[], named: Set<string>): Json {
  const schema = resolve(spec, given);
  const sources = sourcesOf(schema) ?? above;
  const small: Json = {};
  for (const key of RULES) if (schema[key] !== undefined) small[key] = schema[key];
  const inner = (one: unknown) => compact(spec, one as Json, sources, named);
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    if (Array.isArray(schema[key])) small[key] = schema[key].map(inner);
  }
  if (schema.items) small.items = inner(schema.items);
  if (schema.properties) {
    small.properties = Object.fromEntries(
      Object.entries(schema.properties as Json).map(([name, one]) => [name, inner(one)]),
    );
  }
  if (RULES.some((key) => key in small)) small.source = sources[0];
  if (typeof small.source === "string") named.add(small.source);
  return small;
}
