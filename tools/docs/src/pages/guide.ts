import { GRADES } from "../data/grades.ts";
import type { Provider } from "../data/provider.ts";
import type { Page } from "../parts/layout.ts";
import { gradeMark } from "../parts/marks.ts";
import { guidesSide, providerSide } from "../parts/side.ts";
import { fenced } from "../text/fenced.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { firstSentence, markdown, plainText, webAddress } from "../text/markdown.ts";
import { Slugs } from "../text/slug.ts";

/** A section of a guide, as search finds it. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly words: string;
}

/** The guide of a provider's package: its README, and what leads through it. */
export function guidePage(provider: Provider): Page {
  const { name, title, readme } = provider;
  return {
    path: `${name}/guide.html`,
    title: `Guide · ${title}`,
    description: `How to use ${provider.packageName}: sign-in, tasks, errors.`,
    side: providerSide(provider, { page: "guide" }),
    markdown: readme,
    main: readmeBody(readme),
  };
}

/** The guide of a package that all clients share. */
export function sharedGuide(name: string, title: string, readme: string): Page {
  return {
    path: `guides/${name}.html`,
    title: `${title} · Specwright`,
    description: firstSentence(readme.replace(/^#.*$/m, "").replace(/```[\s\S]*?```/g, "")),
    markdown: readme,
    side: guidesSide(name),
    main: readmeBody(readme),
  };
}

function readmeBody(readme: string): Html {
  const sections = sectionsOf(readme);
  return html`<div class="guide"><div class="prose">${markdown(readme, { shift: 0, link: readmeLink, slugs: new Slugs() })}</div>
<aside class="toc"><p class="side-title">On this page</p><ul>${sections.map(({ title, anchor }) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul></aside></div>`;
}

/** The second-level sections of a README. Their anchors are what the page gives its headings. */
export function sectionsOf(readme: string): Section[] {
  const slugs = new Slugs();
  const outside = readme.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/^#/gm, " #"));
  const heads = [...outside.matchAll(/^(#{1,6}) (.+)$/gm)].map((match) => ({
    depth: match[1]?.length ?? 0,
    title: plainText(match[2] ?? ""),
    anchor: slugs.of(plainText(match[2] ?? "")),
    at: match.index,
  }));
  return heads
    .filter(({ depth }) => depth === 2)
    .map(({ title, anchor, at }, index, all) => ({
      title,
      anchor,
      words: plainText(outside.slice(at, all[index + 1]?.at)),
    }));
}

/** Links of a README: to the web as they are, to another package's README as its guide. */
function readmeLink(href: string): string | undefined {
  const shared = /^(?:\.\.\/|\S*packages\/)(runtime|mock)(?:\/README\.md|\/)?(?:#.*)?$/.exec(
    href,
  )?.[1];
  if (shared !== undefined) return `../guides/${shared}.html`;
  if (/(?:^|\/)TOOLCHAINS\.md(?:#.*)?$/.test(href)) return "../guides/toolchains.html";
  if (href === "README.md") return "../guides/runtime.html";
  return webAddress(href);
}

/** The example programs of a package, which run in its tests. */
export function examplesPage(provider: Provider): Page {
  const { name, title, examples, packageName } = provider;
  return {
    path: `${name}/examples.html`,
    title: `Example programs · ${title}`,
    description: `Programs that use ${packageName}, whole and tested.`,
    side: providerSide(provider, { page: "examples" }),
    markdown: `# Example programs of ${packageName}\n\n${examples.map((one) => `## ${one.name}\n\n${fenced(one.source, "ts")}`).join("\n\n")}\n`,
    main: html`<h1>Example programs</h1><p>Whole programs for single tasks. They are compiled and run in the package's tests.</p>${examples.map(
      (one) =>
        html`<section><h2 id="${one.name}">${one.name}</h2>${codeBlock(one.source, "typescript")}</section>`,
    )}`,
  };
}

/** What the grades of evidence mean. */
export function gradesPage(): Page {
  const words = `# How we know

None of these providers publishes a description of its API that a program can read. Ours are written by hand, from what can be read in public, and have not been checked against the live services. So each operation carries a grade, and where something inside it is known better or worse than the operation itself, that carries one too.

${GRADES.map(({ name, means }) => `- **${name}**: ${means}.`).join("\n")}

A grade opens to its sources, and to the places in them that speak of the fact: a file and a function, a heading, or words that stand there. The page *Sources and coverage* of each provider lists all sources with their addresses, what weight we give them, and which operations rest on them.

Operations that are only inferred are marked \`@experimental\` in the packages.
`;
  return {
    path: "guides/grades.html",
    title: "How we know · Specwright",
    description: "What the grades of evidence mean.",
    side: guidesSide("grades"),
    markdown: words,
    main: html`<div class="prose">${markdown(words, { shift: 0 })}</div><p>${GRADES.map((grade) => html`${gradeMark(grade)} `)}</p>`,
  };
}
