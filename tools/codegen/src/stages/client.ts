import { Declarations, HELPERS } from "../client/declarations.ts";
import { methodDocs, resourceDocs } from "../client/docs.ts";
import { factoryOf } from "../client/factory.ts";
import { commonOptions } from "../client/options.ts";
import type { Resource } from "../client/resources.ts";
import { RUNTIME_TYPES, type Scope } from "../client/scope.ts";
import { type Context, signatureOf } from "../client/signature.ts";
import { Types } from "../client/types.ts";
import type { MethodModel, Model } from "../model/model.ts";
import { property } from "../print/print.ts";
import type { Descriptors } from "./descriptors.ts";

/** The client's types: one interface for each resource, the options, and the factory. */
export function clientModule(
  model: Model,
  descriptors: Descriptors,
  scope: Scope,
  resources: readonly Resource[],
  schemaNames: ReadonlyMap<string, string>,
): string {
  const types = new Types(model.spec, schemaNames);
  const context: Context = { model, types, scope, declarations: new Declarations() };
  const interfaces = resources.map((resource) => printResource(context, resource));
  const body = [
    factoryOf(
      model,
      descriptors,
      resources.filter(({ words }) => words.length === 1),
    ),
    ...interfaces,
    commonOptions(model.pascal),
    context.declarations.print(),
  ].filter(Boolean);
  const text = body.join("\n");
  const helpers = Object.keys(HELPERS).filter((name) => text.includes(`${name}<`));
  const names = [...schemaNames.values()];
  return [
    imports(text, names),
    printSchemaExports(names),
    text,
    ...helpers.map((name) => HELPERS[name]),
  ]
    .filter(Boolean)
    .join("\n");
}

function printResource(context: Context, resource: Resource): string {
  const members = [
    ...resource.methods.map((method) => printMethod(context, method)),
    ...resource.children.map(
      (sub) =>
        `${resourceDocs(context.model, sub.words, "  ")}  readonly ${property(sub.words.at(-1) ?? "")}: ${sub.name};\n`,
    ),
  ];
  const docs = resourceDocs(context.model, resource.words);
  return `${docs}export interface ${resource.name} {\n${members.join("\n")}}\n`;
}

function printMethod(context: Context, method: MethodModel): string {
  const signature = signatureOf(context, method);
  const slots = signature.slots.map(
    ({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`,
  );
  const docs = methodDocs(context.model, method, signature);
  const name = property(method.words.at(-1) ?? "");
  const line = `  ${name}(${slots.join(", ")}): ${signature.result};\n`;
  if (line.length <= 101) return docs + line;
  return `${docs}  ${name}(\n${slots.map((slot) => `    ${slot},\n`).join("")}  ): ${signature.result};\n`;
}

/** The schemas of the spec, by their own names. */
function printSchemaExports(names: readonly string[]): string {
  if (names.length === 0) return "";
  const sorted = [...names].sort();
  return `export type {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.js";\n`;
}

/** Imports of what the code uses; what only its comments name is none of it. */
function imports(text: string, schemas: readonly string[]): string {
  const code = text
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/"(?:[^"\\]|\\.)*"/g, "")
    // A member may be called like a schema that nothing uses.
    .replace(/[\p{L}\p{Nd}_$]+\??:(?=\s)/gu, "");
  const words = new Set(code.match(/[\p{L}\p{Nd}_$]+/gu));
  const runtime = RUNTIME_TYPES.filter((name) => words.has(name)).map((name) => `type ${name}`);
  const wire = [...schemas, "operations", "paths"].filter((name) => words.has(name)).sort();
  return [
    `import { createClient, ${runtime.join(", ")} } from "@specwright/runtime";`,
    'import { OPERATIONS, PROVIDER } from "./operations.gen.js";',
    `import type {\n${wire.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.js";`,
    "",
  ].join("\n");
}
