import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { writeAssets } from "./assets.ts";
import type { Provider, Site } from "./data/provider.ts";
import { llmsFull, llmsText } from "./llms.ts";
import { changelogPage, hasChanges } from "./pages/changelog.ts";
import { evidencePage } from "./pages/evidence.ts";
import { examplesPage, gradesPage, guidePage, sectionsOf, sharedGuide } from "./pages/guide.ts";
import { homePage } from "./pages/home.ts";
import { missingPage } from "./pages/missing.ts";
import { operationPage, tryPath } from "./pages/operation.ts";
import { providerPage } from "./pages/provider.ts";
import {
  packageLinks,
  referencePage,
  runtimeLinks,
  runtimeReferencePage,
} from "./pages/reference.ts";
import { layout, markdownPath, type Page } from "./parts/layout.ts";
import { sampleSets } from "./parts/samples.ts";
import { tryCallOf } from "./samples/try-call.ts";
import { exportRow, guideRow, providerRows } from "./search/rows.ts";
import { setting } from "./text/setting.ts";
import type { TypeLinks } from "./text/type-links.ts";

/** Guides to what all clients share: a page's name, what it is called, and where it is written. */
const SHARED = [
  ["runtime", "What every client can do", "packages/runtime/README.md"],
  ["toolchains", "In your toolchain", "packages/runtime/TOOLCHAINS.md"],
  ["mock", "Mock servers", "packages/mock/README.md"],
] as const;

/** The pages of the site, in the order in which one would read them. */
export async function pagesOf({ providers, runtime }: Site): Promise<Page[]> {
  const shared = runtimeLinks(runtime);
  const parts = await Promise.all(providers.map((one) => providerPages(one, shared)));
  return [
    homePage(providers),
    ...SHARED.map(([name, title, path]) => sharedGuide(name, title, written(path))),
    runtimeReferencePage(runtime),
    gradesPage(),
    ...parts.flat(),
  ];
}

async function providerPages(provider: Provider, shared: TypeLinks): Promise<Page[]> {
  const links = packageLinks(provider, shared);
  return [
    providerPage(provider),
    ...(provider.readme === "" ? [] : [guidePage(provider)]),
    ...(provider.reference.exports.length === 0 ? [] : [referencePage(provider, shared)]),
    ...(hasChanges(provider.changes) ? [changelogPage(provider)] : []),
    ...(provider.examples.length === 0 ? [] : [examplesPage(provider)]),
    ...(provider.sources.length === 0 ? [] : [evidencePage(provider)]),
    ...(await Promise.all(
      provider.operations.map(async (operation) =>
        operationPage(provider, operation, await sampleSets(provider, operation), links),
      ),
    )),
  ];
}

/**
 * Writes the docs site.
 *
 * @param folder is emptied first
 */
export async function buildSite(site: Site, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const { providers } = site;
  const pages = await pagesOf(site);
  for (const page of pages) {
    write(page.path, layout(page));
    if (page.markdown !== undefined) write(markdownPath(page.path), page.markdown);
  }
  for (const provider of providers) {
    for (const operation of provider.operations) {
      const call = tryCallOf(provider, operation);
      if (call === undefined) continue;
      write(tryPath(provider, operation), setting("tryCall", call));
    }
  }
  write("404.html", layout(missingPage(providers)));
  for (const { name, bundle } of providers) write(`${name}/openapi.json`, JSON.stringify(bundle));
  write("llms.txt", llmsText(pages));
  write("llms-full.txt", llmsFull(pages));
  const rows = [
    ...providers.flatMap(providerRows),
    ...SHARED.flatMap(([name, title, path]) =>
      sectionsOf(written(path)).map((one) => guideRow(one, title, `guides/${name}.html`)),
    ),
    ...site.runtime.flatMap(({ reference }) =>
      reference.exports.map((one) => exportRow(one, "Runtime", "guides/runtime-reference.html")),
    ),
  ];
  await writeAssets(rows, write);
  console.log(
    `docs: ${pages.length} pages of ${providers.length} providers, ${rows.length} search rows`,
  );
}

function written(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
