import type { ProviderState } from "./provider.ts";

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: light-dark(#2952a3, #8fb0ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2.5rem 1.25rem 4rem; font: 16px/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; }
header p { margin: 0 0 2rem; opacity: .8; }
section { border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin-bottom: 1rem; }
h2 { margin: 0 0 .5rem; font-size: 1.2rem; display: flex; gap: .6rem; align-items: baseline; }
.state { font-size: .8rem; font-weight: 600; padding: .05rem .5rem; border-radius: 99px; border: 1px solid var(--line); }
.up { color: light-dark(#1a6b35, #7fd89b); } .down { color: light-dark(#a3292b, #ff9a9c); } .starting { opacity: .7; }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .35rem 1rem; margin: 0; }
dt { opacity: .7; } dd { margin: 0; min-width: 0; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: var(--accent); }`;

/**
 * The page at `/workbench`: what there is, how to install it, where its docs and mocks are.
 *
 * @param origin address of the workbench, such as `http://127.0.0.1:4400`
 */
export function indexPage(providers: readonly ProviderState[], origin: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Specwright workbench</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Specwright workbench</h1>
<p>Typed clients, docs and mock servers for APIs whose owners never published a spec.</p>
</header>
<main>
${providers.map((provider) => section(provider, origin)).join("\n")}
</main>
<footer><p><a href="/">docs</a> · <a href="/health">health</a></p></footer>
</body>
</html>
`;
}

function section(provider: ProviderState, origin: string): string {
  const reason =
    provider.reason === undefined ? "" : `<dt>reason</dt><dd>${escapeHtml(provider.reason)}</dd>`;
  const mocks = provider.mounts
    .map((mount) => `<code>${escapeHtml(`${origin}${mount}/`)}</code>`)
    .join("<br>");
  return `<section id="${escapeHtml(provider.name)}">
<h2>${escapeHtml(provider.title)} <span class="state ${provider.status}">${provider.status}</span></h2>
<dl>
<dt>install</dt><dd><code>npm install ${escapeHtml(provider.packageName)}</code></dd>
<dt>docs</dt><dd><a href="/${escapeHtml(provider.name)}/">${provider.operations} operations</a></dd>
<dt>mock</dt><dd>${mocks}</dd>
${reason}
</dl>
</section>`;
}

/** Text as HTML: titles and errors come from specs, which may say anything. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
