import { escapeHtml, frame } from "./frame.ts";
import type { ProviderState } from "./provider.ts";

/** The page for an address at which nothing is, with what there is. */
export function notFoundPage(providers: readonly ProviderState[]): string {
  const items = providers.flatMap(({ name, title, mounts }) => [
    `<li><a href="/${escapeHtml(name)}/">${escapeHtml(title)}</a></li>`,
    ...mounts.map((mount) => `<li>mock: <code>${escapeHtml(mount)}/</code></li>`),
  ]);
  return frame(
    "",
    "Nothing here",
    `<h1>There is nothing at this address</h1>
<p>There is:</p>
<ul>
<li><a href="/">the docs</a></li>
${items.join("\n")}
<li><a href="/requests">what reached the mocks</a>, <a href="/state">what they remember</a></li>
<li><a href="/workbench">the state of the workbench</a>, <a href="/health">as JSON</a></li>
</ul>`,
  );
}
