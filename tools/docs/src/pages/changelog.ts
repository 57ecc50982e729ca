import type { Changes } from "../data/changes.ts";
import type { Provider } from "../data/provider.ts";
import type { Page } from "../parts/layout.ts";
import { providerSide } from "../parts/side.ts";
import { type Html, html } from "../text/html.ts";
import { markdown } from "../text/markdown.ts";

/** Whether there is anything to tell. */
export function hasChanges({ next, released }: Changes): boolean {
  return next.length > 0 || released !== "";
}

/** What changed in a provider's package. */
export function changelogPage(provider: Provider): Page {
  const { name, title, packageName, changes } = provider;
  return {
    path: `${name}/changelog.html`,
    title: `Changelog · ${title}`,
    description: `What changed in ${packageName}.`,
    side: providerSide(provider, { page: "changelog" }),
    markdown: changesMarkdown(packageName, changes),
    main: html`<h1>Changelog</h1><p class="soft"><code>${packageName}</code></p>${changesOf(changes)}`,
  };
}

/** What waits for a release, then what was released. */
export function changesOf({ next, released }: Changes): Html {
  return html`${next.length > 0 && html`<h2 id="next">Next version</h2>${next.map((one) => html`<div class="prose change">${markdown(one, { shift: 2 })}</div>`)}`}${released !== "" && html`<div class="prose">${markdown(released, { shift: 0 })}</div>`}`;
}

function changesMarkdown(packageName: string, { next, released }: Changes): string {
  const waiting = next.length > 0 ? `## Next version\n\n${next.join("\n\n")}\n` : "";
  return `# Changelog of ${packageName}\n\n${waiting}${released}`;
}
