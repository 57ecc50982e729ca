import type { ProviderSpec } from "@specwright/spec";
import type { Obj } from "@specwright/spec/json";
import { SpecReader } from "@specwright/spec-rules";
import { clientModule } from "./client/client-module.ts";
import { functionsModule } from "./client/functions-module.ts";
import { resourcesOf } from "./client/resources.ts";
import { Scope } from "./client/scope.ts";
import { describe } from "./model/descriptors.ts";
import type { GivenIds } from "./model/method-ids.ts";
import type { Model } from "./model/model.ts";
import { readModel } from "./model/read.ts";
import { coreModule } from "./parts/core.ts";
import { featuresModule } from "./parts/features.ts";
import { needsOf } from "./parts/needs.ts";
import { tableModule } from "./parts/table.ts";
import { SpecError } from "./problem.ts";
import { resolveAnchors } from "./schemas/anchors.ts";
import { liftReferences } from "./schemas/lift-references.ts";
import { writeOutMaps } from "./schemas/maps.ts";
import { normalise } from "./schemas/normalise.ts";
import { splitShapes } from "./schemas/shapes.ts";
import { bundleStage } from "./stages/bundle.ts";
import { coverageReadme } from "./stages/coverage.ts";
import { lintStage } from "./stages/lint.ts";
import { manifestOf } from "./stages/manifest.ts";
import { withoutPrivateSources } from "./stages/private-sources.ts";
import { refuse } from "./stages/refuse.ts";
import { generatorVersions } from "./versions.ts";
import { wireModule } from "./wire/wire-module.ts";

/** Everything that a spec becomes; nothing is written yet. */
export interface Generated {
  readonly model: Model;
  /** Machine-owned files by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * From a spec to the files of its package: the stages, in their order.
 *
 * @param given ids that its methods have had since an earlier generation, and keep
 */
export async function generate(provider: ProviderSpec, given?: GivenIds): Promise<Generated> {
  try {
    return await stages(provider, given);
  } catch (error) {
    // Stages go down as deep as the spec's parts refer to each other.
    if (!String((error as Error).message).includes("Maximum call stack")) throw error;
    const message = "Its parts refer to each other over more levels than can be followed.";
    const fix =
      "look for a chain of thousands of schemas, each in the next, and make fewer of them";
    const place = { file: provider.specPath, line: 1, column: 1 };
    throw new SpecError([{ rule: "nesting", message, fix, ...place }]);
  }
}

async function stages(
  { name, folder, specPath }: ProviderSpec,
  given?: GivenIds,
): Promise<Generated> {
  const reader = new SpecReader(specPath);
  await lintStage(specPath, reader);
  const bundle = await bundleStage(specPath, reader);
  const text = `${JSON.stringify(withoutPrivateSources(bundle.document, folder), null, 2)}\n`;
  const document = JSON.parse(text) as Obj;
  if (/"\$(?:a|dynamicA)nchor"/.test(text)) resolveAnchors(document);
  writeOutMaps(document);
  liftReferences(document);
  normalise(document);
  splitShapes(document);
  const model = readModel(name, document, given);
  refuse(model, specPath);

  const scope = new Scope();
  scope.reserveClient(model.pascal);
  const resources = resourcesOf(model, scope);
  const schemaNames = scope.declareSchemas(model);

  const descriptors = describe(model, text.includes('"x-exact"'));
  const schema = wireModule(model.spec, schemaNames);
  const needs = needsOf(model, descriptors);
  const client = clientModule(model, scope, resources, schemaNames, needs);

  const functions = functionsModule(model, descriptors, needs, client.signatures, client.text);
  const gen = `packages/${name}/src/gen`;
  const bundlePath = `packages/${name}/openapi.json`;
  const files = new Map([
    [bundlePath, text],
    [`${gen}/client.gen.ts`, marked(name, client.text)],
    [`${gen}/core.gen.ts`, marked(name, coreModule(model, descriptors, needs))],
    [`${gen}/features.gen.ts`, marked(name, featuresModule(model.pascal, descriptors, needs))],
    [`${gen}/operations.gen.ts`, marked(name, functions)],
    [`${gen}/table.gen.ts`, marked(name, tableModule(descriptors, needs))],
    [`${gen}/schema.gen.ts`, marked(name, schema)],
    [`specs/${name}/README.md`, coverageReadme(model, folder)],
  ]);
  files.set(`${gen}/manifest.json`, manifestOf(model, files, bundlePath, generatorVersions()));
  return { model, files };
}

function marked(provider: string, module: string): string {
  return `// @generated from specs/${provider}. Do not edit; run: pnpm gen ${provider}\n\n${module}`;
}
