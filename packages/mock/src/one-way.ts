import { follow, isObject, type Schema } from "./sample-schema.js";

/**
 * A schema as it holds for one direction: what is read only is not required of a request, what is
 * written only not of an answer, wherever in the schema both are said.
 *
 * @param root where `$ref`s lead; its schemas are not changed
 */
export function oneWay<T>(schema: T, mark: "readOnly" | "writeOnly", root: object): T {
  return copy(schema, mark, root) as T;
}

function copy(node: unknown, mark: string, root: object): unknown {
  if (Array.isArray(node)) return node.map((one) => copy(one, mark, root));
  if (!isObject(node)) return node;
  const made = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      isData(key) ? value : copy(value, mark, root),
    ]),
  );
  const marked = markedIn(node, mark, root);
  return inOldWords(marked.size === 0 ? made : withoutRequired(made, marked));
}

/** The judge of schemas knows JSON Schema of before 2019: tuples and dependencies had other words then. */
function inOldWords(node: Schema): Schema {
  const { prefixItems, items, dependentRequired, dependentSchemas, ...rest } = node;
  const made: Schema = { ...node };
  if (Array.isArray(prefixItems)) {
    delete made.prefixItems;
    made.items = prefixItems;
    if (items !== undefined) made.additionalItems = items;
  }
  const required = isObject(dependentRequired) ? Object.entries(dependentRequired) : [];
  if (required.length > 0 && required.every(([, names]) => Array.isArray(names))) {
    delete made.dependentRequired;
    made.dependencies = { ...Object.fromEntries(required), ...(rest.dependencies as object) };
  }
  if (isObject(dependentSchemas) && !("type" in dependentSchemas)) {
    delete made.dependentSchemas;
    const schemas = Object.entries(dependentSchemas).map(([name, schema]) => {
      const names = Array.isArray((made.dependencies as Schema | undefined)?.[name])
        ? { required: (made.dependencies as Schema)[name] }
        : {};
      return [name, { allOf: [names, schema] }];
    });
    made.dependencies = { ...(made.dependencies as object), ...Object.fromEntries(schemas) };
  }
  return made;
}

/** Keywords that hold values, not schemas. */
function isData(key: string): boolean {
  return (
    key === "enum" ||
    key === "const" ||
    key === "default" ||
    key === "example" ||
    key === "examples"
  );
}

/** Names of properties that carry the mark, in a schema or in any part of its composition. */
function markedIn(node: Schema, mark: string, root: object, depth = 0): Set<string> {
  const found = new Set<string>();
  if (depth > 12) return found;
  const { schema } = follow(node, root);
  for (const [name, property] of Object.entries(
    isObject(schema.properties) ? schema.properties : {},
  )) {
    if (isObject(property) && isMarked(property, mark, root)) found.add(name);
  }
  for (const part of partsOf(schema)) {
    for (const name of markedIn(part, mark, root, depth + 1)) found.add(name);
  }
  return found;
}

function isMarked(property: Schema, mark: string, root: object): boolean {
  const { schema } = follow(property, root);
  return (
    schema[mark] === true ||
    partsOf(schema).some((part) => follow(part, root).schema[mark] === true)
  );
}

function partsOf(schema: Schema): Schema[] {
  return ["allOf", "anyOf", "oneOf"]
    .flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []))
    .filter(isObject);
}

function withoutRequired(node: Schema, names: ReadonlySet<string>): Schema {
  const made: Schema = { ...node };
  if (Array.isArray(node.required))
    made.required = node.required.filter((name) => !names.has(String(name)));
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const parts = node[key];
    if (Array.isArray(parts)) {
      made[key] = parts.map((part) => (isObject(part) ? withoutRequired(part, names) : part));
    }
  }
  return made;
}
