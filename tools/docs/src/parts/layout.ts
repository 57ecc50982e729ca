import { type Html, html, type Part } from "../text/html.ts";

/**
 * What a page may load: its own files. It may ask this machine's mocks, and where one can try an operation on
 * the live service, the addresses of that.
 */
export function policy(live: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src data:",
    ["connect-src 'self' http://127.0.0.1:* http://localhost:*", ...live].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A page before its frame is put around it. */
export interface Page {
  /** Address from the root of the site, such as `pluto/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What stands beside the content: where one is, and where else one can go. */
  readonly side?: Html;
  readonly main: Html;
  /** Addresses of the live service that its form may ask, as a policy writes them. */
  readonly live?: readonly string[];
  /** The way to the root of the site; absent: as its own address says. */
  readonly root?: string;
  /** The same as Markdown; absent: there is none. */
  readonly markdown?: string;
}

/** The way from a page to the root of the site: `../`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The address of a page's Markdown. */
export function markdownPath(path: string): string {
  return path.replace(/\.html$/, ".md");
}

/** A whole page. */
export function layout(page: Page): string {
  const root = page.root ?? rootOf(page.path);
  const file = markdownPath(page.path).split("/").at(-1);
  const twin: Part =
    page.markdown !== undefined && html`<link rel="alternate" type="text/markdown" href="${file}">`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page.live)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}assets/site.css">
${twin}
<script src="${root}assets/site.js" defer></script>
</head>
<body data-root="${root}">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${root}index.html"><span aria-hidden="true">◆</span> Specwright</a>
<button class="find" type="button" hidden><span>Search methods, fields, errors…</span> <kbd>/</kbd></button>
${page.side && html`<a class="jump" href="#side">Contents</a>`}
</header>
<div class="frame${page.side ? "" : " alone"}">
<main id="main" tabindex="-1">
${page.main}
<footer class="foot">${page.markdown !== undefined && html`<a href="${file}">This page as Markdown</a>`}<span>Not affiliated with the providers.</span></footer>
</main>
${page.side && html`<nav id="side" class="side" aria-label="Contents">${page.side}</nav>`}
</div>
</body>
</html>
`.source;
}
