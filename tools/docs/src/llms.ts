import { markdownPath, type Page } from "./parts/layout.ts";

/** What there is to read as Markdown, one line a page. */
export function llmsText(pages: readonly Page[]): string {
  const lines = withMarkdown(pages).map(
    ({ path, title, description }) =>
      `- [${title.split(" · ")[0]}](${markdownPath(path)}): ${description}`,
  );
  return `# Specwright

> Typed TypeScript clients, docs and mock servers for APIs whose owners never published an OpenAPI description. Every fact carries the grade of its evidence.

## Pages

${lines.join("\n")}
`;
}

/** All of it in one file. */
export function llmsFull(pages: readonly Page[]): string {
  return withMarkdown(pages)
    .map(({ path, markdown }) => `<!-- ${markdownPath(path)} -->\n\n${markdown}`)
    .join("\n---\n\n");
}

function withMarkdown(pages: readonly Page[]): Page[] {
  return pages.filter(({ markdown }) => markdown !== undefined);
}
