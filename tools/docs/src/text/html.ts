/** A piece of a page that is HTML already. Everything else that is put into a page is text. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What a template takes: HTML as it is, text escaped, lists one after the other, nothing for nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/** A template of HTML. Whatever is put into it stays text, unless it came out of a template itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const source = strings.reduce((all, piece, index) => `${all}${print(parts[index - 1])}${piece}`);
  return new Html(source);
}

/** Parts one after the other. */
export function join(parts: readonly Part[], between: Part = ""): Html {
  return new Html(parts.map(print).join(print(between)));
}

function print(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.source;
  if (typeof part === "object") return part.map(print).join("");
  return escapeHtml(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML, also between quotes: it comes from specs, which may say anything. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
