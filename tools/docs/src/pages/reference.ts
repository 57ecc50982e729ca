import type { Provider } from "../data/provider.ts";
import type { Declared, Docs, Exported } from "../data/reference.ts";
import { place } from "../parts/anchor.ts";
import type { Page } from "../parts/layout.ts";
import { providerSide } from "../parts/side.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { inlineMarkdown, markdown } from "../text/markdown.ts";

const KINDS: readonly (readonly [Exported["kind"], string])[] = [
  ["function", "Functions"],
  ["class", "Classes"],
  ["value", "Values"],
  ["type", "Types"],
];

/** What a package exports: hand-written methods first, then functions, errors and types. */
export function referencePage(provider: Provider): Page {
  const { name, title, packageName, reference } = provider;
  const { methods, exports } = reference;
  return {
    path: `${name}/reference.html`,
    title: `Package reference · ${title}`,
    description: `Methods, functions, errors and types of ${packageName}.`,
    side: providerSide(provider, { page: "reference" }),
    main: html`<h1>${packageName}</h1>
<p class="soft">What the package has beside one method for each operation. Types of bodies are shown with the operations.</p>
${methods.length > 0 && html`<h2 id="methods">Methods over several calls</h2>${methods.map((one) => entry("method", one))}`}
${KINDS.map(([kind, label]) => {
  const all = exports.filter((one) => one.kind === kind);
  return all.length > 0 && html`<h2 id="${kind}">${label}</h2>${all.map(exported)}`;
})}`,
  };
}

function exported({ members, ...one }: Exported): Html {
  const list = members.map(
    ({ signature, docs }) =>
      html`<li><div class="field"><code>${signature}</code></div>${says(docs)}</li>`,
  );
  const inner =
    members.length > 0 &&
    html`<details><summary>${members.length} member${members.length === 1 ? "" : "s"}</summary><ul class="tree">${list}</ul></details>`;
  return html`${entry("export", one)}${inner}`;
}

function entry(kind: string, { name, signature, docs }: Declared): Html {
  const { params, returns, throws, examples } = docs;
  const facts = [
    ...params.map(
      (one) => html`<dt><code>${one.name}</code></dt><dd>${inlineMarkdown(one.text)}</dd>`,
    ),
    returns && html`<dt>Returns</dt><dd>${inlineMarkdown(returns)}</dd>`,
    ...throws.map((one) => html`<dt>Throws</dt><dd>${inlineMarkdown(one)}</dd>`),
  ];
  return html`<section class="entry"><h3 id="${place(kind, name).id}"><code>${name}</code></h3><div class="signature">${codeBlock(signature, "typescript")}</div><div class="prose">${markdown(docs.text)}</div>${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}${examples.map((one) => codeBlock(one, "typescript"))}</section>`;
}

function says({ text }: Docs): Html | undefined {
  return text === "" ? undefined : html`<div class="says">${inlineMarkdown(text)}</div>`;
}
