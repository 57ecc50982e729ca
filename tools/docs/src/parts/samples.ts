import type { Operation, Provider } from "../data/provider.ts";
import { curlSample } from "../samples/curl.ts";
import { typescriptSample } from "../samples/typescript.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";

/** The same call in several languages, one of which is shown; without a script the others fold. */
export function samples(provider: Provider, operation: Operation): Html {
  const all = [
    ["TypeScript", "typescript", typescriptSample(provider, operation)],
    ["curl", "bash", curlSample(provider, operation)],
  ] as const;
  return html`<div class="samples">${all.map(
    ([label, language, source], index) =>
      html`<details class="panel" name="sample"${index === 0 ? html` open` : ""}><summary>${label}</summary>${codeBlock(source, language)}</details>`,
  )}</div>`;
}
