import { join } from "node:path";
import { generate } from "../generate.ts";
import { type Difference, differences, orphans } from "../repository/check.ts";
import { givenIds } from "../repository/given-ids.ts";
import { verifyPackageJson } from "../repository/package.ts";
import { chooseProviders } from "../repository/providers.ts";
import { readmeWithProviders } from "../repository/readme-block.ts";
import { isNew } from "../repository/scaffold.ts";
import { read } from "../repository/write.ts";

/** `pnpm gen --check`: fails where committed files are not what the specs make of them. */
export async function check(
  root: string,
  names: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  const providers = chooseProviders(root, names);
  const found: Difference[] = [];
  const files = new Map<string, string>();
  for (const provider of providers) {
    const generated = await generate(provider, givenIds(root, provider.name));
    if (!isNew(root, provider.name)) verifyPackageJson(root, provider.name);
    for (const [path, text] of generated.files) files.set(path, text);
    found.push(...differences(root, provider.name, generated));
  }
  if (names.length === 0) found.push(...orphans(root));
  if (read(join(root, "README.md")) !== readmeWithProviders(root, files)) {
    const why = "the list of providers is not that of the packages";
    found.push({ path: "README.md", kind: "stale", why, fix: "run: pnpm gen" });
  }
  for (const { path, kind, why, fix } of found) say(`${path}: ${kind}: ${why}\n    Fix: ${fix}`);
  const what = providers.map(({ name }) => name).join(", ") || "no providers";
  say(
    found.length === 0
      ? `gen --check: ${what}: up to date`
      : found.length === 1
        ? "gen --check: 1 file differs"
        : `gen --check: ${found.length} files differ`,
  );
  return found.length === 0 ? 0 : 1;
}
