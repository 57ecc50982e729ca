import { Marked, type Tokens } from "marked";
import { codeBlock } from "./highlight.ts";
import { Html, html } from "./html.ts";
import type { Slugs } from "./slug.ts";

/** How a Markdown text is shown. */
export interface MarkdownOptions {
  /** Where a link of the text leads on our site; undefined makes it plain text. Default: addresses of the web only. */
  readonly link?: (href: string) => string | undefined;
  /** Added to the level of headings, so that a page has one of the first level. */
  readonly shift?: number;
  /** Names of headings, unique on the page; absent: headings have none. */
  readonly slugs?: Slugs;
}

/**
 * Markdown of a spec or a README as HTML. Tags in it are shown as text, pictures as their words, and a
 * link leads to the web or to our own pages only: specs may say anything.
 */
export function markdown(source: string, options: MarkdownOptions = {}): Html {
  return asText(source, () => parser(options).parse(source, { async: false }));
}

/** One line of Markdown, without a paragraph around it. */
export function inlineMarkdown(source: string, options: MarkdownOptions = {}): Html {
  const line = source.replace(/\s+/g, " ").trim();
  return asText(line, () => parser(options).parseInline(line, { async: false }));
}

/** What a parser makes of a text; the text as it is where it nests deeper than a parser goes. */
function asText(source: string, parse: () => string): Html {
  try {
    return new Html(parse());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return html`<pre>${source}</pre>`;
  }
}

/** Markdown as plain words. */
export function plainText(source: string): string {
  // A bracket that opens within one begins anew, so that no text takes long.
  const words = source.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1").replace(/[*`]|^#+ /gm, "");
  return words.replace(/\s+/g, " ").trim();
}

/** The first sentence of a Markdown text, as plain words. */
export function firstSentence(source: string): string {
  const words = plainText(source);
  return /^.+?[.!?](?= |$)/.exec(words)?.[0] ?? words;
}

/** An address of the web, which no script can hide in. */
export function webAddress(href: string): string | undefined {
  return /^(?:https?:\/\/[^\s\\]+|mailto:[^\s?]+)$/i.test(href) ? href : undefined;
}

function parser({ link = webAddress, shift = 1, slugs }: MarkdownOptions): Marked {
  const marked = new Marked();
  marked.use({
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => html`${text}`.source,
      image: ({ text }: Tokens.Image) => html`${text}`.source,
      code: ({ text, lang }: Tokens.Code) =>
        codeBlock(text, /^\w+/.exec(lang ?? "")?.[0] ?? "text").source,
      link({ href, tokens }: Tokens.Link) {
        const words = new Html(this.parser.parseInline(tokens));
        const to = link(href);
        return (to === undefined ? words : html`<a href="${to}">${words}</a>`).source;
      },
      heading({ tokens, depth, text }: Tokens.Heading) {
        const level = Math.min(depth + shift, 6);
        const words = this.parser.parseInline(tokens);
        const id = slugs ? ` id="${slugs.of(plainText(text))}"` : "";
        return `<h${level}${id}>${words}</h${level}>\n`;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${cells
            .map(({ tokens }) => this.parser.parseInline(tokens))
            .map((words) => (words === "" ? "<td></td>" : `<${tag}>${words}</${tag}>`))
            .join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("");
        return `<div class="scroll" tabindex="0"><table><thead>${row(token.header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked;
}
