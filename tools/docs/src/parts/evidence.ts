import type { Evidence } from "../data/grades.ts";
import type { Provider } from "../data/provider.ts";
import { type Html, html, join } from "../text/html.ts";
import { inlineMarkdown, webAddress } from "../text/markdown.ts";
import { place } from "./anchor.ts";
import { gradeMark } from "./marks.ts";

/** What supports a fact, folded into one line that opens to sources and places. */
export function evidenceLine(provider: Provider, evidence: Evidence): Html {
  const { grade, sources } = evidence;
  const count = `${sources.length} source${sources.length === 1 ? "" : "s"}`;
  return html`<details class="evidence"><summary>${gradeMark(grade)} <span>${grade.means}, ${count}</span></summary>${evidenceBody(provider, evidence)}</details>`;
}

/** Sources, places and note. */
function evidenceBody(provider: Provider, { sources, note }: Evidence): Html {
  const items = sources.map(({ id, places }) => {
    const at =
      places.length === 0
        ? ""
        : html`<br>${join(
            places.map((one) => html`<q>${one}</q>`),
            " · ",
          )}`;
    return html`<li>${sourceLink(provider, id)}${at}</li>`;
  });
  return html`<ul>${items}</ul>${note !== undefined && html`<p>${inlineMarkdown(note)}</p>`}`;
}

/** A source by its title, leading to where it can be read; one that is not public, to what we say of it. */
export function sourceLink({ sources }: Provider, id: string): Html {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return html`${id}`;
  const url = webAddress(source.url ?? "");
  const more = html`<a href="evidence.html${place("source", id).hash}">${source.title}</a>`;
  return url === undefined ? more : html`${more} <a href="${url}" rel="noreferrer">(read)</a>`;
}
