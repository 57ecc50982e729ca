import type { Provider } from "../data/provider.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";

/** The workbench's registry, at its usual address. */
const REGISTRY = "http://127.0.0.1:4400/npm/";

/** The line that installs a package: from this machine, as long as no registry has it. */
export function installLine({ packageName }: Provider, local = false): string {
  return `npm install ${packageName}${local ? ` --@specwright:registry=${REGISTRY}` : ""}`;
}

/** Whether a package is in no public registry yet: changesets give it its first version then. */
export function isUnpublished({ version }: Provider): boolean {
  return version === "0.0.0";
}

/** How to install what is not published. */
export function unpublishedNote(provider: Provider): Html {
  return html`<div class="unpublished"><p>Not published yet. While <code>npm start</code> runs in the repository, it is a registry of these packages:</p>${codeBlock(installLine(provider, true), "bash")}</div>`;
}
