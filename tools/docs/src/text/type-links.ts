import { Html, html } from "./html.ts";

/** Where the name of a type leads; undefined where there is nothing to show. */
export type TypeLinks = (name: string) => string | undefined;

/** Highlighted code in which names of types are links. */
export function linkTypes(code: Html, links: TypeLinks): Html {
  // What stands between tags is text, in which a name is a word by itself.
  const parts = code.source.split(/(<[^>]*>|&[#\w]+;)/);
  const linked = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(/\b[A-Z][\w$]*\b/g, (name) => {
          const to = links(name);
          return to === undefined ? name : html`<a href="${to}">${name}</a>`.source;
        }),
  );
  return new Html(linked.join(""));
}
