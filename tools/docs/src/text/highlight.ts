import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import r from "highlight.js/lib/languages/r";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";
import { Html, html } from "./html.ts";

const LANGUAGES = { bash, json, python, r, typescript, yaml };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

const ALIASES: Readonly<Record<string, keyof typeof LANGUAGES>> = {
  sh: "bash",
  shell: "bash",
  ts: "typescript",
  js: "typescript",
  javascript: "typescript",
  py: "python",
  yml: "yaml",
};

/** Source text with its words marked, for a language that we know; else as it is. Always escaped. */
export function highlight(source: string, language: string): Html {
  const name = ALIASES[language] ?? language;
  if (!Object.hasOwn(LANGUAGES, name)) return html`${source}`;
  return new Html(hljs.highlight(source, { language: name }).value);
}

/** A block of code that scrolls by itself, also by keyboard. */
export function codeBlock(source: string, language: string): Html {
  const code = highlight(source.replace(/\n+$/, ""), language);
  return html`<pre tabindex="0" data-language="${language}"><code>${code}</code></pre>`;
}

/** Two sources of which one is shown at a time: what they have in common stands there once. */
export function twoSources(live: string, mock: string, language: string): Html {
  const [one, other] = [live, mock].map((source) => source.replace(/\n+$/, "").split("\n")) as [
    string[],
    string[],
  ];
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  const marked = (lines: readonly string[], end: number, isLast: boolean): Html =>
    highlight(lines.slice(0, end).join("\n") + (isLast || end === 0 ? "" : "\n"), language);
  const middle = (lines: readonly string[]): Html =>
    marked(lines.slice(before), lines.length - before - after, after === 0);
  const head = marked(one, before, one.length === before);
  const tail = highlight(one.slice(one.length - after).join("\n"), language);
  return html`<pre tabindex="0" data-language="${language}"><code>${head}<span class="on-live">${middle(one)}</span><span class="on-mock">${middle(other)}</span>${after > 0 && tail}</code></pre>`;
}
