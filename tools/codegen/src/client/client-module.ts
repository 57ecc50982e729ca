import type { MethodModel, Model } from "../model/model.ts";
import { featureNames, kitParts } from "../parts/features.ts";
import type { Needs } from "../parts/needs.ts";
import { property } from "../print/print.ts";
import { usedNames } from "../print/used.ts";
import type { Context, Signature } from "./context.ts";
import { Declarations, HELPERS } from "./declarations.ts";
import { methodDocs, resourceDocs } from "./docs.ts";
import { factoryOf } from "./factory.ts";
import { commonOptions } from "./options.ts";
import type { Resource } from "./resources.ts";
import { RUNTIME_TYPES, type Scope } from "./scope.ts";
import { signatureOf } from "./signature.ts";
import { Types } from "./types.ts";

/** The client's types: one interface for each resource, the options, and the factory. */
export function clientModule(
  model: Model,
  scope: Scope,
  resources: readonly Resource[],
  schemaNames: ReadonlyMap<string, string>,
  needs: Needs,
): { readonly text: string; readonly signatures: ReadonlyMap<MethodModel, Signature> } {
  const signatures = new Map<MethodModel, Signature>();
  const types = new Types(model.spec, schemaNames);
  const context: Context = { model, types, scope, declarations: new Declarations() };
  const interfaces = resources.map((resource) => printResource(context, resource, signatures));
  const body = [
    factoryOf(
      model,
      needs,
      resources.filter(({ words }) => words.length === 1),
    ),
    ...interfaces,
    commonOptions(model.pascal),
    context.declarations.print(),
  ].filter(Boolean);
  const text = body.join("\n");
  const helpers = Object.keys(HELPERS).filter((name) => text.includes(`${name}<`));
  const names = [...schemaNames.values()];
  const module = [
    imports(text, names, needs),
    printSchemaExports(names),
    text,
    ...helpers.map((name) => HELPERS[name]),
  ];
  return { text: module.filter(Boolean).join("\n"), signatures };
}

type Signatures = Map<MethodModel, Signature>;

function printResource(context: Context, resource: Resource, signatures: Signatures): string {
  const members = [
    ...resource.methods.map((method) => printMethod(context, method, signatures)),
    ...resource.children.map(
      (sub) =>
        `${resourceDocs(context.model, sub.words, "  ")}  readonly ${property(sub.words.at(-1) ?? "")}: ${sub.name};\n`,
    ),
  ];
  const docs = resourceDocs(context.model, resource.words);
  return `${docs}export interface ${resource.name} {\n${members.join("\n")}}\n`;
}

function printMethod(context: Context, method: MethodModel, signatures: Signatures): string {
  const signature = signatureOf(context, method);
  signatures.set(method, signature);
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
function imports(text: string, schemas: readonly string[], needs: Needs): string {
  const words = usedNames(text);
  const runtime = RUNTIME_TYPES.filter((name) => words.has(name));
  const wire = [...schemas, "operations", "paths"].filter((name) => words.has(name)).sort();
  return [
    `import type { ${runtime.join(", ")} } from "@specwright/runtime";`,
    `import { ${kitParts(needs).sort().join(", ")} } from "@specwright/runtime/parts";`,
    'import { factsFor, optionsFor } from "./core.gen.js";',
    `import { ${featureNames(needs).sort().join(", ")} } from "./features.gen.js";`,
    `import type {\n${wire.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.js";`,
    'import { TABLE } from "./table.gen.js";',
    "",
  ].join("\n");
}
