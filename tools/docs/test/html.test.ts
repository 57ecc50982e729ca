import { expect, test } from "vitest";
import { highlight } from "../src/text/highlight.ts";
import { html } from "../src/text/html.ts";
import { inlineMarkdown, markdown, plainText } from "../src/text/markdown.ts";
import { Slugs } from "../src/text/slug.ts";
import { PAYLOADS } from "./payloads.ts";

test("whatever is put into a template is text; templates in templates are HTML", () => {
  const evil = `<b a="1">&'`;
  expect(html`<p title="${evil}">${evil}${html`<i>${1}</i>`}</p>`.source).toBe(
    '<p title="&lt;b a=&quot;1&quot;&gt;&amp;&#39;">&lt;b a=&quot;1&quot;&gt;&amp;&#39;<i>1</i></p>',
  );
});

test("lists stand one after the other; false and undefined are nothing", () => {
  expect(html`${["a", html`<br>`, false, undefined, [0]]}`.source).toBe("a<br>0");
});

/** Names of the tags and addresses that a piece of HTML holds. */
function active(source: string): string[] {
  const tags = [...source.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => String(name));
  const links = [...source.matchAll(/(?:href|src)="([^"]*)"/gi)].map(([, to]) => String(to));
  return [
    ...tags.filter((name) => !SHOWN.has(name)),
    ...links.filter((to) => !/^https?:\/\//.test(to)),
  ];
}

const SHOWN = new Set(
  "p a em strong code pre ul ol li table thead tbody tr th td div br hr h1 h2 h3 h4 h5 h6 blockquote del span input".split(
    " ",
  ),
);

test.each(PAYLOADS)("Markdown: %s stays text", (payload) => {
  for (const source of [
    payload,
    `A *word* ${payload} b`,
    `[x](${payload})`,
    `| a |\n|---|\n| ${payload} |`,
    `# ${payload}`,
    `\`\`\`html\n${payload}\n\`\`\``,
  ]) {
    expect(active(markdown(source).source)).toEqual([]);
    expect(active(inlineMarkdown(source).source)).toEqual([]);
  }
  for (const language of ["json", "typescript", "bash", "python", "r", "none"]) {
    expect(active(highlight(payload, language).source)).toEqual([]);
  }
});

test("Markdown that is meant is shown", () => {
  expect(inlineMarkdown("**a** `b` [c](https://d.test/?e=1&f)").source).toBe(
    '<strong>a</strong> <code>b</code> <a href="https://d.test/?e=1&amp;f">c</a>',
  );
  expect(plainText("**a** [c](https://d.test)\n`b`")).toBe("a c b");
});

test("names are safe in folders and addresses, and differ also where capitals don't count", () => {
  const slugs = new Slugs(["index"]);
  const ids = [
    "books.list",
    "Books.List",
    "a/../b",
    "%2e%2e",
    "Maß & <b>",
    "index",
    "",
    "x".repeat(300),
    "..",
    "日本",
  ];
  const names = ids.map((id) => slugs.of(id));
  expect(names[0]).toBe("books.list");
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]{0,100}$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  expect(names).not.toContain("index");
});
