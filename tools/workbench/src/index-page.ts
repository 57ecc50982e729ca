import { escapeHtml, frame } from "./frame.ts";
import type { ProviderState } from "./provider.ts";

/**
 * The page at `/workbench`: what there is, how to install it, where its docs and mocks are.
 *
 * @param origin address of the workbench, such as `http://127.0.0.1:4400`
 */
export function indexPage(providers: readonly ProviderState[], origin: string): string {
  return frame(
    "/workbench",
    "Workbench",
    `<h1>Workbench</h1>
<p class="soft">Docs, mock servers and packages of this repository, on this machine only. <a href="/health">The same as JSON</a>.</p>
<div class="mounts">${providers.map((provider) => section(provider, origin)).join("\n")}</div>`,
  );
}

function section(provider: ProviderState, origin: string): string {
  const reason =
    provider.reason === undefined ? "" : `<dt>Reason</dt><dd>${escapeHtml(provider.reason)}</dd>`;
  const mocks = provider.mounts
    .map((mount) => `<code>${escapeHtml(`${origin}${mount}/`)}</code>`)
    .join("<br>");
  return `<section class="card" id="${escapeHtml(provider.name)}">
<h2>${escapeHtml(provider.title)} <small class="${provider.status}">${provider.status}</small></h2>
<dl class="facts">
<dt>Docs</dt><dd><a href="/${escapeHtml(provider.name)}/">${provider.operations} operations</a></dd>
<dt>Mock</dt><dd>${mocks}</dd>
<dt>Install</dt><dd><code>npm install ${escapeHtml(provider.packageName)} --@specwright:registry=${escapeHtml(origin)}/npm/</code></dd>
${reason}
</dl>
</section>`;
}
