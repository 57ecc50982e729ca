import { evidenceOf, GRADES } from "../data/grades.ts";
import { obj, text } from "../data/json.ts";
import type { Provider } from "../data/provider.ts";
import { installLine, isUnpublished, unpublishedNote } from "../parts/install.ts";
import type { Page } from "../parts/layout.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { firstSentence } from "../text/markdown.ts";

/** The first page: the providers, and how we know what we say of them. */
export function homePage(providers: readonly Provider[]): Page {
  return {
    path: "index.html",
    title: "Specwright: typed clients, docs and mocks",
    description:
      "Typed clients, docs and mock servers for APIs whose owners never published a spec.",
    main: html`<div class="hero"><h1>APIs without a spec, described whole</h1>
<p>Typed TypeScript clients, docs and mock servers for APIs whose owners never published an OpenAPI description. Every operation says what supports it.</p></div>
<div class="cards">${providers.map(card)}</div>
${providers.some(isUnpublished) && unpublishedNote(providers[0] as Provider)}
<section class="plain"><h2>Guides</h2><ul class="links">
${providers.filter(({ readme }) => readme !== "").map(({ name, title }) => html`<li><a href="${name}/guide.html">${title}</a> <span>sign-in, tasks, errors, what is odd</span></li>`)}
<li><a href="guides/runtime.html">What every client can do</a> <span>options, paging, errors, retries, limits</span></li>
<li><a href="guides/toolchains.html">In your toolchain</a> <span>TypeScript, ESLint, Jest, Next, bundlers, what travels</span></li>
<li><a href="guides/mock.html">Mock servers</a> <span>testing without the service</span></li>
<li><a href="guides/grades.html">How we know</a> <span>grades of evidence</span></li>
</ul></section>`,
    markdown: `# Specwright\n\n${providers.map((one) => `- [${one.title}](${one.name}/index.md): ${about(one)}`).join("\n")}\n`,
  };
}

function about({ bundle }: Provider): string {
  const { description, summary } = obj(bundle.info);
  return text(summary) ?? firstSentence(text(description) ?? "");
}

function card(provider: Provider): Html {
  const { name, title, operations } = provider;
  const counts = GRADES.map((grade) => ({
    grade,
    count: operations.filter(({ node }) => evidenceOf(node)?.grade === grade).length,
  })).filter(({ count }) => count > 0);
  return html`<article class="card"><h2><a href="${name}/index.html">${title}</a></h2>
<p>${about(provider)}</p>
${codeBlock(installLine(provider), "bash")}
<p class="soft">${operations.length} operations${counts.length > 0 && ": "}${counts.map(({ grade, count }, index) => `${index > 0 ? ", " : ""}${count} ${grade.name}`)}</p></article>`;
}
