import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docsSpec } from "./docs-spec.ts";
import { finishPage } from "./finish-page.ts";
import { indexPage } from "./index-page.ts";
import type { Provider } from "./provider.ts";
import { buildPage } from "./redoc.ts";

/**
 * Writes the docs site: `index.html`, and `<provider>/index.html` for each provider.
 *
 * @param folder is emptied first
 */
export async function buildSite(providers: readonly Provider[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const provider of providers) {
    const page = finishPage(await buildPage(docsSpec(provider)), provider);
    mkdirSync(join(folder, provider.name));
    writeFileSync(join(folder, provider.name, "index.html"), page);
    console.log(`docs: ${provider.name}, ${provider.operations.length} operations`);
  }
  writeFileSync(join(folder, "index.html"), indexPage(providers));
}
