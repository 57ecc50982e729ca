import { isObj } from "@specwright/spec/json";
import type { Cursor } from "../support/cursor.ts";
import { mustResolve } from "../support/must-resolve.ts";
import type { Report, Rule } from "../support/rule.ts";
import { jsonSchemaOf, type OperationView, type Spec, successesOf } from "../support/spec.ts";

/** What is kept together is named by things that exist. */
export const collectionResolves: Rule = {
  name: "collection-resolves",
  strength: "gen",
  says: "The schema, parent, operations, pointers and parameters of x-collection exist.",
  check(spec, report) {
    const collections = spec.root.get("x-collection")?.members() ?? [];
    // Without any, no other file is read: what is wrong with one is said by the rule about references.
    if (collections.length === 0) return;
    const names = collections.map(([name]) => name);
    const schemas = schemaNames(spec);
    for (const [name, collection] of collections) {
      const use = `x-collection.${name}`;
      const schema = collection.text("schema");
      if (schema !== undefined && !schemas.has(schema)) {
        const meant = [...schemas].find((one) => schema.endsWith(`/${one}`));
        report({
          message: `\`${use}.schema\` names \`${schema}\`, which is no schema of the spec.`,
          fix: meant
            ? `write ${meant}: schemas are named here, not pointed to`
            : "name a schema of components",
          location: collection.at("schema"),
        });
      }
      const parent = collection.get("parent");
      const above = parent?.text("collection");
      if (parent && above !== undefined && !names.includes(above)) {
        report({
          message: `\`${use}.parent\` names \`${above}\`, which is no collection.`,
          fix: `name one of: ${names.join(", ")}`,
          location: parent.at("collection"),
        });
      }
      checkArrival(spec, use, collection, report);
      for (const [verb, at] of collection.get("operations")?.members() ?? []) {
        for (const entry of Array.isArray(at.node) ? at.items() : [at]) {
          checkEntry(spec, { use: `${use}.${verb}`, verb, entry, collection }, report);
        }
      }
    }
  },
};

/** What a file's key tells is told in the answers that list or show such a thing. */
function checkArrival(spec: Spec, use: string, collection: Cursor, report: Report): void {
  const arrives = collection.get("arrives");
  if (!arrives) return;
  const own = collection.get("parent")?.text("parameter");
  const names = [...(arrives.text("key") ?? "").matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const pointers = names.filter((name) => name !== own).map((name) => `/${name}`);
  const size = arrives.text("size");
  const shown = Object.entries(collection.get("operations")?.obj ?? {})
    .filter(([verb]) => verb === "list" || verb === "get")
    .flatMap(([, entries]) => [entries].flat());
  for (const pointer of [...pointers, ...(size === undefined ? [] : [size])]) {
    const isTold = shown.some((entry) => {
      const id = typeof entry === "string" ? entry : (entry as { operation?: string }).operation;
      const operation = spec.operations.find((one) => one.id === id);
      if (!operation) return false;
      const items = operation.at.get("x-pagination")?.text("items");
      const unwrap = items ?? [successesOf(operation)[0]?.obj["x-unwrap"] ?? ""].flat()[0];
      const found: Parameters<Report>[0][] = [];
      for (const place of [`${unwrap}${pointer}`, `${unwrap}/0${pointer}`]) {
        const pointed = { name: use, pointer: place, location: arrives.location };
        mustResolve(successesOf(operation).map(jsonSchemaOf), pointed, (one) => found.push(one));
      }
      return found.length < 2;
    });
    if (isTold) continue;
    report({
      message: `\`${use}.arrives\` tells \`${pointer}\`, which no answer of it shows.`,
      fix: "name a field of the schema, or the parent's parameter",
      location: arrives.location,
    });
  }
}

interface EntryUse {
  readonly use: string;
  readonly verb: string;
  readonly entry: Cursor;
  readonly collection: Cursor;
}

function checkEntry(spec: Spec, { use, verb, entry, collection }: EntryUse, report: Report): void {
  const id = typeof entry.node === "string" ? entry.node : entry.text("operation");
  const operation = spec.operations.find((one) => one.id === id);
  if (!operation) {
    report({
      message: `\`${use}\` names \`${id ?? ""}\`, which is no operation.`,
      fix: "name the operationId of an operation of the spec",
      location: entry.location,
    });
    return;
  }
  const input = entry.text("input");
  if (input !== undefined) {
    const pointed = { name: `${use}.input`, pointer: input, location: entry.at("input") };
    mustResolve([jsonSchemaOf(operation.requestBody)], pointed, report);
  }
  if (verb === "list" || verb === "get" || verb === "create") {
    checkAnswer(operation, { use, verb, entry, collection }, report);
  }
  for (const name of parametersOf(entry)) {
    if (operation.parameters.some((one) => one.in === "query" && one.name === name)) continue;
    report({
      message: `\`${use}\` names \`${name}\`, which is no query parameter of ${operation.label}.`,
      fix: "name a declared query parameter, or declare this one",
      location: entry.location,
    });
  }
}

/** One of the ids must stand in the answer, or what is new could not be found again. */
function checkAnswer(operation: OperationView, use: EntryUse, report: Report): void {
  const { verb, entry, collection } = use;
  // What the request names itself is found again by that.
  if (verb === "create" && entry.text("id")?.startsWith("body/")) return;
  const answers = successesOf(operation);
  const unwrap = answers[0]?.obj["x-unwrap"];
  const items = operation.at.get("x-pagination")?.text("items");
  const [usual = ""] = [items ?? unwrap ?? ""].flat() as string[];
  const place = `${entry.text("answer") ?? usual}${verb === "list" ? "/0" : ""}`;
  const ids = [collection.obj.id ?? ""].flat() as string[];
  const missing: Parameters<Report>[0][] = [];
  for (const id of ids) {
    const name = `${use.use}.id`;
    const location = collection.at("id");
    const found: Parameters<Report>[0][] = [];
    mustResolve(answers.map(jsonSchemaOf), { name, pointer: `${place}${id}`, location }, (one) =>
      found.push(one),
    );
    if (found.length === 0) return;
    missing.push(...found);
  }
  for (const one of missing) report(one);
}

/** The query parameters that an entry names. */
function parametersOf(entry: Cursor): string[] {
  const { filters, search, sort } = entry.obj;
  const filtered = Array.isArray(filters)
    ? (filters as string[])
    : Object.keys(isObj(filters) ? filters : {});
  const sorted = isObj(sort) ? [sort.field, sort.direction] : [];
  return [
    ...filtered,
    ...Object.keys(isObj(search) ? search : {}),
    ...sorted.filter((one): one is string => typeof one === "string"),
  ];
}

/** Names of the schemas, wherever in the spec's files they stand. */
function schemaNames(spec: Spec): Set<string> {
  const files = [spec.root, ...spec.files.resources];
  return new Set(
    files.flatMap((file) =>
      (file.get("components")?.get("schemas")?.members() ?? []).map(([name]) => name),
    ),
  );
}
