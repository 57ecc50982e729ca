import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeAssets } from "../src/assets.ts";
import { pagesOf } from "../src/build.ts";
import { hostile } from "./hostile.ts";
import { PROVIDERS as providers, SITE } from "./ours.ts";
import { brokenLinks, printed } from "./pages.ts";

const all = await pagesOf(SITE);
const pages = printed(all);

test("there is a page for every operation", () => {
  const count = providers.reduce((all, { operations }) => all + operations.length, 0);
  expect(count).toBeGreaterThan(500);
  expect(pages.size).toBeGreaterThan(count);
});

/** Most a page may weigh, gzipped, on the way. */
const PAGE = 20_000;

/** Pages that may weigh more. */
const HEAVY: Readonly<Record<string, number>> = {
  // A protocol holds everything else that the API knows.
  "protocols-io/protocols.get.html": 24_000,
  // Every export of the runtime, all its subpaths on one page.
  "guides/runtime-reference.html": 24_000,
  // References list what all clients share, beside what their package has.
  "cytobank/reference.html": 24_000,
  "pluto/reference.html": 22_000,
  "protocols-io/reference.html": 22_000,
};

test("no page is heavier than 20 kB gzipped, but for named ones", () => {
  const heavy = [...pages]
    .map(([path, page]) => [path, gzipSync(page).length] as const)
    .filter(([path, bytes]) => bytes > (HEAVY[path] ?? PAGE));
  expect(heavy).toEqual([]);
});

test("the script and the stylesheet are small", async () => {
  const sizes = new Map<string, number>();
  await writeAssets([], (path, content) => sizes.set(path, gzipSync(content).length));
  expect(sizes.get("assets/site.js")).toBeLessThan(20_000);
  expect(sizes.get("assets/site.css")).toBeLessThan(20_000);
});

test("no page has a script or a style of its own, and none of an address elsewhere", () => {
  for (const [path, page] of pages) {
    expect(
      page.match(/<script(?! src="[./]*assets\/site\.js" defer><\/script>)/g),
      path,
    ).toBeNull();
    expect(page.match(/<style| style="| on[a-z]+="|(?:src|action)="https?:/g), path).toBeNull();
    expect(page.indexOf("charset"), path).toBeLessThan(200);
  }
});

test("every link leads to a page and to a place in it", () => {
  expect(brokenLinks(SITE, all)).toEqual([]);
});

test("so it does where ids are strange", async () => {
  expect(hostile().operations.length).toBeGreaterThan(10);
  const site = { providers: [hostile()], runtime: [] };
  expect(brokenLinks(site, await pagesOf(site))).toEqual([]);
}, 60_000);

test("every operation is in its provider's list, where links of before lead on from", () => {
  for (const { name, operations } of providers) {
    const page = pages.get(`${name}/index.html`);
    for (const { id, slug, methods } of operations) {
      const others = methods.flatMap((one) => (one.id === id ? [] : one.id)).join(" ");
      const more = others && ` data-methods="${others}"`;
      expect(page).toContain(`<li id="operation/${id}"${more}><a href="${slug}.html">`);
    }
  }
});

test("every operation has a sample in each language", () => {
  for (const { name, operations } of providers) {
    for (const { slug } of operations) {
      const page = pages.get(`${name}/${slug}.html`) ?? "";
      const labels = [...page.matchAll(/name="sample-0"[^>]*><summary>(\w+)</g)].map(
        ([, one]) => one,
      );
      expect(labels, slug).toEqual(["TypeScript", "curl", "Python", "R"]);
    }
  }
});

test("titles are the pages' own", () => {
  const titles = [...pages.values()].map((page) => /<title>(.*?)<\/title>/.exec(page)?.[1]);
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

test("an entry of the provider's list shows every operation that stands for it", () => {
  for (const { name, coverage } of providers) {
    const page = pages.get(`${name}/evidence.html`) ?? "";
    const several = coverage.filter(({ operationIds }) => operationIds.length > 1);
    for (const id of several.flatMap(({ operationIds }) => operationIds))
      expect(page).toContain(`>${id}</a>`);
    expect(page).not.toContain("<td></td>");
  }
  expect(pages.get("cytobank/evidence.html")).toContain(
    '<a href="autogating.training.list.html">autogating.training.list</a>, <a',
  );
});
