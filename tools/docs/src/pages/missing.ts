import type { Provider } from "../data/provider.ts";
import type { Page } from "../parts/layout.ts";
import { html } from "../text/html.ts";

/** What a server shows where nothing is. Its links are whole paths: it stands at any address. */
export function missingPage(providers: readonly Provider[]): Page {
  return {
    path: "404.html",
    root: "/",
    title: "Nothing here · Specwright",
    description: "There is nothing at this address.",
    main: html`<h1>There is nothing at this address</h1>
<p>Search finds methods, paths, fields and errors of all providers; or go on from here:</p>
<ul class="links"><li><a href="/index.html">Home</a></li>
${providers.map(({ name, title, operations }) => html`<li><a href="/${name}/index.html">${title}</a> <span>${operations.length} operations</span></li>`)}
<li><a href="/guides/runtime.html">What every client can do</a></li></ul>`,
  };
}
