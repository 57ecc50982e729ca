import { type Covered, freshnessLine, freshnessOf, type Source } from "@specwright/spec";
import { evidenceOf, GRADES } from "../data/grades.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { place } from "../parts/anchor.ts";
import type { Page } from "../parts/layout.ts";
import { gradeMark } from "../parts/marks.ts";
import { nameOf, providerSide } from "../parts/side.ts";
import { type Html, html, join } from "../text/html.ts";
import { inlineMarkdown, webAddress } from "../text/markdown.ts";

/** Where the knowledge about a provider comes from, and what of its own list is described. */
export function evidencePage(provider: Provider): Page {
  const { name, title, sources, coverage, bundle } = provider;
  const omitted = coverage.filter((one) => one.omitted !== undefined);
  return {
    path: `${name}/evidence.html`,
    title: `Sources and coverage · ${title}`,
    description: `Where the knowledge about the ${title} comes from.`,
    side: providerSide(provider, { page: "evidence" }),
    markdown: evidenceMarkdown(provider),
    main: html`<h1>Sources and coverage</h1>
<p>What the <a href="../guides/grades.html">grades</a> mean: ${join(
      GRADES.map((grade) => html`${gradeMark(grade)} ${grade.means}`),
      ", ",
    )}.</p>
<h2 id="sources">Sources</h2><p>${freshnessLine(freshnessOf(sources, bundle))}</p>${sources.map((source) => sourceSection(provider, source))}
${coverage.length > 0 && html`<h2 id="coverage">Coverage</h2><p>${coverage.length} entries of the provider's own list, of which ${coverage.length - omitted.length} are described here.</p>`}
${omitted.length > 0 && html`<h3>Left out</h3><dl class="facts">${omitted.map((one) => html`<dt>${one.name}</dt><dd>${inlineMarkdown(one.omitted ?? "")}</dd>`)}</dl>`}
${coverage.length > 0 && html`<details><summary>The whole list</summary><div class="scroll" tabindex="0"><table><thead><tr><th>Entry</th><th>Operation</th></tr></thead><tbody>${coverage.filter((one) => one.omitted === undefined).map((one) => covered(provider, one))}</tbody></table></div></details>`}`,
  };
}

function sourceSection({ operations }: Provider, source: Source): Html {
  const { id, title, kind, version, url, read, weight } = source;
  const uses = operations.filter(({ node }) =>
    evidenceOf(node)?.sources.some((one) => one.id === id),
  );
  const address = webAddress(url ?? "");
  const about = [
    kind,
    ...(version ? [`version ${version}`] : []),
    ...(read ? [`read ${read}`] : []),
  ].join(", ");
  return html`<section class="source" id="${place("source", id).id}"><h3>${title}</h3><p class="soft">${about}</p>
${weight && html`<p>${inlineMarkdown(weight)}</p>`}
<p>${address ? html`<a href="${address}" rel="noreferrer">${address}</a>` : "Not public."}</p>
${uses.length > 0 && html`<details><summary>Supports ${uses.length} operation${uses.length === 1 ? "" : "s"}</summary><p>${join(uses.map(link), ", ")}</p></details>`}</section>`;
}

function link(operation: Operation): Html {
  return html`<a href="${operation.slug}.html">${nameOf(operation)}</a>`;
}

function covered({ operations }: Provider, { name, operationIds }: Covered): Html {
  const named = operationIds.map((one) => {
    const operation = operations.find(({ id }) => id === one);
    return operation ? link(operation) : html`${one}`;
  });
  return html`<tr><td>${name}</td><td>${join(named, ", ")}</td></tr>`;
}

function evidenceMarkdown({ title, sources, coverage, operations }: Provider): string {
  const told = sources.map((source) => {
    const { id, title: name, kind, version, url, read, weight } = source;
    const uses = operations
      .filter(({ node }) => evidenceOf(node)?.sources.some((one) => one.id === id))
      .map(nameOf);
    const about = [kind, version && `version ${version}`, read && `read ${read}`]
      .filter(Boolean)
      .join(", ");
    return [
      `## ${name}`,
      `${about}. ${url === undefined ? "Not public." : `<${url}>`}`,
      weight?.trim(),
      uses.length > 0 ? `Supports ${uses.join(", ")}.` : undefined,
    ]
      .filter((one) => one !== undefined)
      .join("\n\n");
  });
  const omitted = coverage
    .filter((one) => one.omitted !== undefined)
    .map(({ name, omitted: reason = "" }) => `- ${name}: ${reason.replace(/\s+/g, " ").trim()}`);
  const left = omitted.length > 0 ? [`## Left out\n\n${omitted.join("\n")}`] : [];
  return `${[`# Sources and coverage of the ${title}`, ...told, ...left].join("\n\n")}\n`;
}
