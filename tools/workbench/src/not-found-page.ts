import { escapeHtml } from "./index-page.ts";
import type { ProviderState } from "./provider.ts";

/** The page for an address at which nothing is, with what there is. */
export function notFoundPage(providers: readonly ProviderState[]): string {
  const items = providers.flatMap(({ name, title, mounts }) => [
    `<li><a href="/${escapeHtml(name)}/">${escapeHtml(title)}</a></li>`,
    ...mounts.map((mount) => `<li>mock: <code>${escapeHtml(mount)}/</code></li>`),
  ]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing here</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<header class="top"><a class="brand" href="/">Specwright</a></header>
<main>
<h1>There is nothing at this address</h1>
<p>There is:</p>
<ul>
<li><a href="/">the docs</a></li>
${items.join("\n")}
<li><a href="/workbench">the state of the workbench</a>, <a href="/health">as JSON</a></li>
</ul>
</main>
</body>
</html>
`;
}
