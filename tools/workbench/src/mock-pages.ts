import { escapeHtml, frame } from "./frame.ts";
import type { ProviderState } from "./provider.ts";

/** The page at `/requests`: what reached the mocks, and why what was refused was. */
export function requestsPage(providers: readonly ProviderState[]): string {
  return frame(
    "/requests",
    "Requests",
    `<h1>Requests</h1>
<div id="requests" data-providers="${names(providers)}">
<p class="note" role="status">Asking the mocks…</p>
<p><label><input type="checkbox" id="refused"> Refused ones only</label></p>
<div class="scroll" tabindex="0"><table class="log"><thead><tr><th>Time</th><th>Status</th><th>Method</th><th>Address, and why it was refused</th><th>Operation</th></tr></thead><tbody></tbody></table></div>
</div>
<noscript><p>This page needs its script. The same as JSON: <code>/mock/&lt;provider&gt;/~requests</code></p></noscript>`,
  );
}

/** The page at `/state`: what the mocks remember. */
export function statePage(providers: readonly ProviderState[]): string {
  return frame(
    "/state",
    "State",
    `<h1>State</h1>
<p class="soft">What is created, changed and deleted is remembered until the workbench ends, or a mock goes back to its examples.</p>
<div id="state" data-providers="${names(providers)}"></div>
<noscript><p>This page needs its script. The same as JSON: <code>/mock/&lt;provider&gt;/~state</code></p></noscript>`,
  );
}

function names(providers: readonly ProviderState[]): string {
  const up = providers.filter(({ status }) => status === "up");
  return escapeHtml(up.map(({ name }) => name).join(" "));
}
