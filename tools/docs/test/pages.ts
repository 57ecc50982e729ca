import type { Site } from "../src/data/provider.ts";
import { layout, markdownPath, type Page } from "../src/parts/layout.ts";

/** What is beside the pages. */
const FILES = ["assets/site.css", "assets/site.js", "assets/search.js", "llms.txt"];

/** The pages of a site as they would be written, by address. */
export function printed(all: readonly Page[]): Map<string, string> {
  return new Map(all.map((page) => [page.path, layout(page)]));
}

/** Links of pages that lead nowhere: to no page, or to no place in it. */
export function brokenLinks({ providers }: Site, all: readonly Page[]): string[] {
  const pages = printed(all);
  const files = new Set([
    ...FILES,
    ...pages.keys(),
    ...all.filter((one) => one.markdown !== undefined).map(({ path }) => markdownPath(path)),
    ...providers.map(({ name }) => `${name}/openapi.json`),
  ]);
  const places = new Map([...pages].map(([path, page]) => [path, attributes(page, "id")]));
  return [...pages].flatMap(([from, page]) =>
    [...attributes(page, "href"), ...attributes(page, "src")]
      .filter((to) => !/^(?:https?:|mailto:|data:)/.test(to))
      .filter((to) => {
        const { pathname, hash } = new URL(to, `http://site.test/${from}`);
        const path = decodeURIComponent(pathname.slice(1));
        if (!files.has(path)) return true;
        return hash !== "" && !places.get(path)?.has(decodeURIComponent(hash.slice(1)));
      })
      .map((to) => `${from} -> ${to}`),
  );
}

function attributes(page: string, name: string): Set<string> {
  const found = page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"));
  return new Set([...found].map(([, value]) => unescaped(value ?? "")));
}

function unescaped(words: string): string {
  const plain = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  const rest = Object.entries(plain).reduce((all, [from, to]) => all.replaceAll(from, to), words);
  return rest.replaceAll("&amp;", "&");
}
