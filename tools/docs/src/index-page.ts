import { GRADES, gradeOf } from "./evidence.ts";
import { obj, text } from "./json.ts";
import type { Provider } from "./provider.ts";

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); --link: light-dark(#1f4f9e, #9dbdff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 3rem 1.25rem 4rem; font: 1rem/1.6 system-ui, sans-serif; }
h1 { margin: 0; font-size: 2rem; letter-spacing: -.01em; }
header p { margin: .35rem 0 2.25rem; max-width: 44rem; font-size: 1.1rem; opacity: .85; }
h2 { margin: 0; font-size: 1.3rem; }
main { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); }
article { display: flex; flex-direction: column; gap: .75rem; border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
article p { margin: 0; }
pre { margin: 0; padding: .6rem .8rem; border-radius: 8px; background: var(--soft); overflow-x: auto; }
code { font: .9rem ui-monospace, monospace; }
ul { display: flex; flex-wrap: wrap; gap: .4rem; margin: auto 0 0; padding: 0; list-style: none; }
.grade { display: inline-block; padding: .05rem .55rem; border-radius: 99px; color: #fff; font-size: .82rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid; outline-offset: 3px; border-radius: 2px; }
section { margin-top: 2.75rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem; margin: .75rem 0 0; }
dd { margin: 0; }
`;

/** The page that lists the providers, and says what the grades mean. */
export function indexPage(providers: readonly Provider[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Specwright: API docs</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Specwright</h1>
<p>Typed clients, docs and mock servers for APIs whose owners never published an OpenAPI spec.</p>
</header>
<main>
${providers.map(card).join("\n")}
</main>
<section aria-labelledby="grades">
<h2 id="grades">How we know</h2>
<p>Nothing here was told by a spec of the provider's own. Each operation carries a grade that says what supports it:</p>
<dl>
${GRADES.map((grade) => `<dt>${badge(grade.name)}</dt><dd>${escapeHtml(grade.means)}</dd>`).join("\n")}
</dl>
</section>
</body>
</html>
`;
}

function card({ name, title, packageName, bundle, operations }: Provider): string {
  const page = `${encodeURIComponent(name)}/index.html`;
  const counts = GRADES.flatMap((grade) => {
    const count = operations.filter(({ node }) => gradeOf(node) === grade).length;
    return count === 0 ? [] : [`<li>${badge(grade.name, `${count} ${grade.name}`)}</li>`];
  });
  return `<article id="${escapeHtml(name)}">
<h2><a href="${page}">${escapeHtml(title)}</a></h2>
<p>${escapeHtml(firstSentence(text(obj(bundle.info).description) ?? ""))}</p>
<pre><code>npm install ${escapeHtml(packageName)}</code></pre>
<p>${operations.length} operations, by evidence:</p>
<ul>${counts.join("")}</ul>
</article>`;
}

function badge(name: string, label: string = name): string {
  const color = GRADES.find((grade) => grade.name === name)?.color ?? "#555";
  return `<span class="grade" style="background: ${color}">${escapeHtml(label)}</span>`;
}

/** The first sentence of a Markdown text, without its marks. */
function firstSentence(markdown: string): string {
  const words = markdown.replace(/\s+/g, " ").replace(/[*`]/g, "").trim();
  return /^.+?[.!?](?= |$)/.exec(words)?.[0] ?? words;
}

/** Text as HTML: titles come from specs, which may say anything. */
export function escapeHtml(words: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return words.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
