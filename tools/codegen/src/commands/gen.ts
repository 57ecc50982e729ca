import { isCurated, type ProviderSpec } from "@specwright/spec";
import { notAsked } from "@specwright/spec-rules";
import { type Generated, generate } from "../generate.ts";
import { givenIds } from "../repository/given-ids.ts";
import { install } from "../repository/install.ts";
import { verifyPackageJson } from "../repository/package.ts";
import { chooseProviders } from "../repository/providers.ts";
import { readmeWithProviders } from "../repository/readme-block.ts";
import { isNew, scaffold } from "../repository/scaffold.ts";
import { writeFiles } from "../repository/write.ts";

/** How a run talks and how far it goes. */
export interface GenOptions {
  readonly say: (line: string) => void;
  /** Whether a new package is entered into the lockfile. */
  readonly install: boolean;
}

/** `pnpm gen`: every chosen provider is generated first; only when all went well is anything written. */
export async function gen(
  root: string,
  names: readonly string[],
  options: GenOptions,
): Promise<number> {
  const { say } = options;
  const generated: [ProviderSpec, Generated][] = [];
  for (const provider of chooseProviders(root, names)) {
    const result = await generate(provider, givenIds(root, provider.name));
    if (!isNew(root, provider.name)) verifyPackageJson(root, provider.name);
    const { operations, methods } = result.model;
    say(`${provider.name}: ${operations.length} operations, ${methods.length} methods`);
    if (!isCurated(provider.folder)) say(`  ${notAsked()}`);
    generated.push([provider, result]);
  }
  const files = new Map(generated.flatMap(([, result]) => [...result.files]));
  const fresh = generated.filter(([{ name }]) => isNew(root, name));
  const scaffolds = new Map(fresh.flatMap(([, { model }]) => [...scaffold(root, model)]));
  const readme = readmeWithProviders(root, files);

  const owned = generated.map(([{ name }]) => `packages/${name}/src/gen`);
  const all = new Map([...files, ...scaffolds, ["README.md", readme]]);
  const changed = writeFiles(root, all, owned);
  for (const path of changed) say(`  ${all.has(path) ? "wrote" : "removed"} ${path}`);
  if (changed.length === 0) say("everything was up to date");
  if (fresh.length > 0 && options.install) install(root, say);
  else if (fresh.length > 0) say("new package: run pnpm install to enter it into the lockfile");
  return 0;
}
