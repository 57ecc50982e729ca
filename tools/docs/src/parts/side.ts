import { list, type Obj, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { type Html, html, join } from "../text/html.ts";
import { place } from "./anchor.ts";
import { verb } from "./marks.ts";

/** Operations under the name of their first tag. */
export interface Group {
  readonly tag: string;
  readonly description: string | undefined;
  readonly operations: readonly Operation[];
}

/** The operations by their first tag: in the order of the spec's list of tags, then of the operations. */
export function groupsOf({ bundle, operations }: Provider): Group[] {
  const declared = list(bundle.tags).map(obj);
  const tagOf = ({ node }: Operation): string => text(list(node.tags)[0]) ?? "other";
  const names = [...declared.map(({ name }) => String(name)), ...operations.map(tagOf)];
  return [...new Set(names)]
    .map((tag) => ({
      tag,
      description: text(declared.find(({ name }) => name === tag)?.description),
      operations: operations.filter((one) => tagOf(one) === tag),
    }))
    .filter((group) => group.operations.length > 0);
}

/** A tag as words: `tsneCuda` is `tsne cuda`. */
export function tagWords(tag: string): string {
  return tag.replace(
    /([a-z0-9])([A-Z])/g,
    (_, left: string, right: string) => `${left} ${right.toLowerCase()}`,
  );
}

/** What an operation is called in lists: its method, or where it has none, its id. */
export function nameOf({ id, methods }: Operation): string {
  return methods[0]?.id ?? id;
}

/** Pages of a provider beside its operations. */
const PAGES: readonly (readonly [
  slug: string,
  label: string,
  has: (provider: Provider) => boolean,
])[] = [
  ["index", "Overview", () => true],
  ["guide", "Guide", ({ readme }) => readme !== ""],
  ["reference", "Package reference", ({ reference }) => reference.exports.length > 0],
  [
    "changelog",
    "Changelog",
    ({ changes: { next, released } }) => next.length > 0 || released !== "",
  ],
  ["examples", "Example programs", ({ examples }) => examples.length > 0],
  ["evidence", "Sources and coverage", ({ sources }) => sources.length > 0],
];

/** The contents of a provider's part of the site; the group that one is in is open. */
export function providerSide(
  provider: Provider,
  here: { readonly page?: string; readonly operation?: Operation },
): Html {
  const pages = PAGES.filter(([, , has]) => has(provider)).map(
    ([slug, label]) =>
      html`<li><a href="${slug}.html"${current(slug === here.page)}>${label}</a></li>`,
  );
  const groups = groupsOf(provider).map(({ tag, operations }) => {
    const isHere = here.operation !== undefined && operations.includes(here.operation);
    if (!isHere) {
      return html`<li><a href="index.html${place("tag", tag).hash}">${tagWords(tag)}</a> <span class="count">${operations.length}</span></li>`;
    }
    return html`<li class="open"><a href="index.html${place("tag", tag).hash}">${tagWords(tag)}</a><ul>${operations.map(
      (one) =>
        html`<li><a class="op" href="${one.slug}.html"${current(one === here.operation)}>${verb(one.method)}<span>${breakable(shortName(one, tag))}</span></a></li>`,
    )}</ul></li>`;
  });
  return html`<p class="side-title"><a href="index.html">${provider.title}</a></p><ul>${pages}</ul><p class="side-title">Operations</p><ul>${groups}</ul>`;
}

/** Pages about what all clients share. */
const GUIDES: readonly (readonly [slug: string, label: string])[] = [
  ["runtime", "Every client"],
  ["runtime-reference", "Reference of the runtime"],
  ["toolchains", "In your toolchain"],
  ["mock", "Mock servers"],
  ["grades", "How we know"],
];

/** The contents of the guides. */
export function guidesSide(here: string): Html {
  return html`<p class="side-title">Guides</p><ul>${GUIDES.map(([slug, label]) => html`<li><a href="${slug}.html"${current(slug === here)}>${label}</a></li>`)}</ul>`;
}

function current(isHere: boolean): Html {
  return isHere ? html` aria-current="page"` : html``;
}

/** A name that may be broken before a dot or a capital. */
function breakable(name: string): Html {
  return join(name.split(/(?=[.A-Z])/), html`<wbr>`);
}

/** The method without the words that its group says already. */
function shortName(operation: Operation, tag: string): string {
  const name = nameOf(operation);
  return name.startsWith(`${tag}.`) ? name.slice(tag.length + 1) : name;
}

/** Tags as an operation has them. */
export function tagOf(node: Obj): string {
  return text(list(node.tags)[0]) ?? "other";
}
