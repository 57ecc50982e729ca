import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAnswer } from "./answers.ts";
import { type Cell, cellsOf, METHODS_KEY } from "./cells.ts";
import { contextOf } from "./context.ts";
import type { Json } from "./json.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { readSpec } from "./read-spec.ts";
import { checkRefusal } from "./refusals.ts";
import { type RigOptions, startRig } from "./rig.ts";
import type { Spec } from "./spec.ts";
import { SchemaValidator } from "./validator.ts";

/** A provider's package. */
export interface Provider {
  readonly name: string;
  readonly folder: string;
}

/** What a run may do differently; the suite's own test uses it. */
export interface RunOptions extends RigOptions {
  /** Cells to execute; the others end as missing. */
  readonly execute?: (cell: Cell) => boolean;
}

/** The bundle that a provider's package carries. */
export function documentOf({ folder }: Provider): Json {
  return JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as Json;
}

/** Runs the matrix of a provider: its generated client against a mock of its spec. */
export async function runContract(provider: Provider, options: RunOptions = {}): Promise<Ledger> {
  const document = documentOf(provider);
  const spec = readSpec(document);
  const validator = new SchemaValidator(provider.name, document);
  const cells = await cellsOf(spec, validator);
  const rig = await startRig(provider, spec, options);
  const results = new Map<string, string[]>();
  try {
    results.set(METHODS_KEY, methodFaults(provider, spec));
    const context = contextOf(spec, validator, rig);
    for (const cell of cells) {
      if (options.execute && !options.execute(cell)) continue;
      const check =
        cell.kind === "answer" ? checkAnswer(context, cell) : checkRefusal(context, cell);
      results.set(
        cell.key,
        await check.catch((error: unknown) => [`the check itself failed: ${String(error)}`]),
      );
    }
  } finally {
    await rig.stop();
  }
  return ledgerOf(provider.name, [METHODS_KEY, ...cells.map(({ key }) => key)], results);
}

/** The manifest lists exactly the methods that the spec declares: none is untested, none is lost. */
function methodFaults(provider: Provider, spec: Spec): string[] {
  const file = join(provider.folder, "src/gen/manifest.json");
  if (!existsSync(file)) return [`there is no ${file}: pnpm gen ${provider.name} writes it`];
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { methods?: { id: string }[] };
  const listed = new Set(manifest.methods?.map(({ id }) => id));
  const declared = new Set(spec.operations.flatMap(({ methods }) => methods.map(({ id }) => id)));
  return [
    ...[...declared].filter((id) => !listed.has(id)).map((id) => `the manifest lacks ${id}`),
    ...[...listed]
      .filter((id) => !declared.has(id))
      .map((id) => `the spec declares no method ${id}`),
  ];
}
