import { METHODS } from "@specwright/spec";
import { isObj, list, type Obj, obj } from "@specwright/spec/json";
import { refWords, toPointer, valueAt } from "@specwright/spec/pointer";
import { isJson, isSuccess } from "./support/spec.ts";
import { beyond, beyondOperation } from "./support/words.ts";

/** How exact a spec is, in figures. */
export interface Counts {
  readonly operations: number;
  /** Success answers in JSON of which no property, item or scalar type is known. */
  readonly openAnswers: number;
  readonly requiredProperties: number;
  readonly optionalProperties: number;
  readonly nullableProperties: number;
  /** Descriptions that only repeat the name. */
  readonly nameOnly: number;
  /** Descriptions that say that something is unknown or not known. */
  readonly unknown: number;
  readonly citations: number;
  readonly citationsWithPlace: number;
}

/** Counts a bundled spec. Each property counts once, where it is declared. */
export function countsOf(document: Obj): Counts {
  const properties = new Properties();
  const operations = Object.values(obj(document.paths)).flatMap((item) =>
    METHODS.map((method) => obj(item)[method]).filter(isObj),
  );
  const openAnswers = operations.flatMap((operation) => openAnswersOf(document, operation));
  const texts = { nameOnly: 0, unknown: 0, citations: 0, citationsWithPlace: 0 };
  visit(document, (node) => {
    if (isSchema(node)) properties.add(node);
    const description = String(node.description ?? "");
    if (/\b(?:un|not )known\b/i.test(description)) texts.unknown += 1;
    const name = typeof node.in === "string" ? node.name : node.operationId;
    const says = typeof node.operationId === "string" ? beyondOperation : beyond;
    if (typeof name === "string" && repeats(description, name, says)) texts.nameOnly += 1;
    const { sources } = obj(node["x-evidence"]);
    for (const source of Array.isArray(sources) ? sources : []) {
      texts.citations += 1;
      if (obj(source).at !== undefined) texts.citationsWithPlace += 1;
    }
  });
  return {
    operations: operations.length,
    openAnswers: openAnswers.length,
    requiredProperties: properties.required,
    optionalProperties: properties.optional,
    nullableProperties: properties.nullable,
    nameOnly: texts.nameOnly + properties.nameOnly,
    unknown: texts.unknown,
    citations: texts.citations,
    citationsWithPlace: texts.citationsWithPlace,
  };
}

/** Tallies the properties of schemas. */
class Properties {
  required = 0;
  optional = 0;
  nullable = 0;
  nameOnly = 0;

  add(schema: Obj): void {
    const required = new Set(list(schema.required));
    for (const [name, raw] of Object.entries(obj(schema.properties))) {
      const node = obj(raw);
      if (required.has(name)) this.required += 1;
      else this.optional += 1;
      if (isNullable(node)) this.nullable += 1;
      if (repeats(String(node.description ?? ""), name, beyond)) this.nameOnly += 1;
    }
  }
}

function repeats(description: string, name: string, says: typeof beyondOperation): boolean {
  return description.trim() !== "" && says(description, name).length === 0;
}

function isNullable(node: Obj): boolean {
  const members = [...list(node.anyOf), ...list(node.oneOf)];
  return (
    list(node.type).includes("null") ||
    node.nullable === true ||
    members.some((one) => obj(one).type === "null")
  );
}

function openAnswersOf(document: Obj, operation: Obj): Obj[] {
  return Object.entries(obj(operation.responses)).flatMap(([status, raw]) => {
    if (!isSuccess(status)) return [];
    const content = Object.entries(obj(follow(document, raw).content));
    const json = content.filter(([type]) => isJson(type));
    return json.flatMap(([, media]) =>
      isOpen(document, obj(media).schema) ? [follow(document, raw)] : [],
    );
  });
}

/** Whether nothing is known of a value: no property, no item, no scalar. */
function isOpen(document: Obj, raw: unknown, depth = 0): boolean {
  if (raw === undefined || raw === true || depth > 12) return true;
  const node = follow(document, raw);
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) => list(node[key]));
  if (members.length > 0) {
    const known = members.filter((one) => obj(one).type !== "null");
    return known.every((one) => isOpen(document, one, depth + 1));
  }
  if (Object.keys(obj(node.properties)).length > 0 || node.enum !== undefined) return false;
  const types = [node.type ?? []].flat().filter((type) => type !== "null");
  if (types.includes("array")) return isOpen(document, node.items ?? true, depth + 1);
  if (types.includes("object") || types.length === 0) {
    return isOpen(document, node.additionalProperties ?? true, depth + 1);
  }
  return false;
}

function isSchema(node: Obj): boolean {
  return typeof node.properties === "object" && node.properties !== null;
}

/** Visits every object, examples left out. */
function visit(value: unknown, look: (node: Obj) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  look(value as Obj);
  for (const [key, one] of Object.entries(value)) {
    if (key !== "example" && key !== "examples") visit(one, look);
  }
}

function follow(document: Obj, raw: unknown): Obj {
  let node = obj(raw);
  for (let hops = 0; typeof node.$ref === "string" && hops < 50; hops += 1) {
    node = obj(valueAt(document, toPointer(refWords(node.$ref))));
  }
  return node;
}
