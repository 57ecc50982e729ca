/** The pages that the workbench has beside the docs. */
const PAGES = [
  ["/", "Docs"],
  ["/workbench", "Workbench"],
  ["/requests", "Requests"],
  ["/state", "State"],
] as const;

/** What these pages may load: the site's own files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A page of the workbench, in the clothes of the docs.
 *
 * @param path its own address
 * @param main its content, as HTML
 */
export function frame(path: string, title: string, main: string): string {
  const links = PAGES.map(
    ([href, label]) =>
      `<a href="${href}"${href === path ? ' aria-current="page"' : ""}>${label}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Specwright workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/workbench.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><a class="brand" href="/"><span aria-hidden="true">◆</span> Specwright</a><nav aria-label="Workbench">${links.join("")}</nav></header>
<div class="frame alone"><main id="main" tabindex="-1">
${main}
</main></div>
</body>
</html>
`;
}

/** Text as HTML: titles and errors come from specs, which may say anything. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
