import type { Provider } from "../data/provider.ts";
import type { Declared, Docs, Entry, Exported } from "../data/reference.ts";
import { place } from "../parts/anchor.ts";
import type { Page } from "../parts/layout.ts";
import { guidesSide, providerSide } from "../parts/side.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { inlineMarkdown, markdown } from "../text/markdown.ts";
import { linkTypes, type TypeLinks } from "../text/type-links.ts";
import { referenceMarkdown } from "./reference-markdown.ts";

const KINDS: readonly (readonly [Exported["kind"], string])[] = [
  ["function", "Functions"],
  ["class", "Classes"],
  ["value", "Values"],
  ["type", "Types"],
];

/** What a package exports: hand-written methods first, then functions, errors and types. */
export function referencePage(provider: Provider, shared: TypeLinks): Page {
  const { name, title, packageName, reference } = provider;
  const about =
    "What the package has beside one method for each operation. Types of bodies are shown with the operations.";
  const links = linksOf([{ name: packageName, reference }], shared);
  return {
    path: `${name}/reference.html`,
    title: `Package reference · ${title}`,
    description: `Methods, functions, errors and types of ${packageName}.`,
    side: providerSide(provider, { page: "reference" }),
    markdown: referenceMarkdown(about, [{ name: packageName, reference }]),
    main: html`<h1>${packageName}</h1>
<p class="soft">${about}</p>
${sections({ name: packageName, reference }, links)}`,
  };
}

/** The reference of what all clients share, by its ways in. */
export function runtimeReferencePage(entries: readonly Entry[]): Page {
  const about =
    "What all clients share: their packages export the errors and helpers that one meets from here.";
  const links = linksOf(entries);
  return {
    path: "guides/runtime-reference.html",
    title: "Reference of the runtime · Specwright",
    description: "Functions, errors and types that all clients share.",
    side: guidesSide("runtime-reference"),
    markdown: referenceMarkdown(about, entries),
    main: html`<h1>@specwright/runtime</h1><p class="soft">${about}</p>${entries.map((entry, index) => html`${index > 0 && html`<h2 class="entry-name"><code>${entry.name}</code></h2>`}${sections(entry, links)}`)}`,
  };
}

/** Where types of a page are shown: on itself, or elsewhere. */
function linksOf(entries: readonly Entry[], elsewhere: TypeLinks = () => undefined): TypeLinks {
  const here = new Set(
    entries.flatMap(({ reference }) => reference.exports.map(({ name }) => name)),
  );
  return (name) => (here.has(name) ? place("export", name).hash : elsewhere(name));
}

/** Where the runtime's types are shown, from a provider's pages. */
export function runtimeLinks(entries: readonly Entry[]): TypeLinks {
  const links = linksOf(entries);
  return (name) => {
    const hash = links(name);
    return hash === undefined ? undefined : `../guides/runtime-reference.html${hash}`;
  };
}

/** Where types are shown, from the pages of a provider's operations. */
export function packageLinks({ reference }: Provider, shared: TypeLinks): TypeLinks {
  const own = new Set(reference.exports.map(({ name }) => name));
  return (name) => (own.has(name) ? `reference.html${place("export", name).hash}` : shared(name));
}

function sections({ name, reference: { methods, exports } }: Entry, links: TypeLinks): Html {
  // The second way into a package has kinds of its own.
  const prefix = name.split("/").slice(2).join("/");
  return html`${methods.length > 0 && html`<h2 id="methods">Methods over several calls</h2>${methods.map((one) => entry("method", one, links))}`}
${KINDS.map(([kind, label]) => {
  const all = exports.filter((one) => one.kind === kind);
  return (
    all.length > 0 &&
    html`<h2 id="${prefix}${prefix && "/"}${kind}">${label}</h2>${all.map((one) => exported(one, links))}`
  );
})}`;
}

function exported({ members, ...one }: Exported, links: TypeLinks): Html {
  const list = members.map(
    ({ signature, docs }) =>
      html`<li><div class="field"><code>${linkTypes(html`${signature}`, links)}</code></div>${says(docs)}</li>`,
  );
  const inner =
    members.length > 0 &&
    html`<details><summary>${members.length} member${members.length === 1 ? "" : "s"}</summary><ul class="tree">${list}</ul></details>`;
  return html`${entry("export", one, links)}${inner}`;
}

function entry(kind: string, { name, signature, docs }: Declared, links: TypeLinks): Html {
  const { params, returns, throws, examples } = docs;
  const facts = [
    ...params.map(
      (one) => html`<dt><code>${one.name}</code></dt><dd>${inlineMarkdown(one.text)}</dd>`,
    ),
    returns && html`<dt>Returns</dt><dd>${inlineMarkdown(returns)}</dd>`,
    ...throws.map((one) => html`<dt>Throws</dt><dd>${inlineMarkdown(one)}</dd>`),
  ];
  // A name does not lead to where it stands.
  const others: TypeLinks = (word) => (word === name ? undefined : links(word));
  return html`<section class="entry"><h3 id="${place(kind, name).id}"><code>${name}</code></h3><div class="signature">${linkTypes(codeBlock(signature, "typescript"), others)}</div><div class="prose">${markdown(docs.text)}</div>${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}${examples.map((one) => codeBlock(one, "typescript"))}</section>`;
}

function says({ text }: Docs): Html | undefined {
  return text === "" ? undefined : html`<div class="says">${inlineMarkdown(text)}</div>`;
}
