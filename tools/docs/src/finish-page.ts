import { createHash } from "node:crypto";
import { GRADES } from "./evidence.ts";
import type { Provider } from "./provider.ts";
import { routesScript } from "./routes.ts";

/**
 * What the page may load: only what it carries itself. The browser enforces it, also in frames that the
 * page makes. Scripts are those whose hashes stand there.
 */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, code = ""]) => {
    return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
  });
  return [
    "default-src 'none'",
    `script-src ${[...new Set(hashes)].join(" ")} 'unsafe-eval' blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Addresses on other machines that Redoc's page asks, and what stands in for them. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g, logo()],
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, "data:,"],
  [/https:\/\/cdn\.redocly\.com\/icons\/[a-z-]+\/[\d.]+/g, "data:,"],
];

/**
 * Makes a page that Redoc built fit to be opened from disk: no request leaves the machine, badges have
 * the colour of their grade, and an operation is found by its id.
 */
export function finishPage(page: string, provider: Provider): string {
  const local = FOREIGN.reduce((html, [address, stand]) => html.replaceAll(address, stand), page);
  if (!local.includes("<head>"))
    throw new Error("Redoc's page has no <head>: see its new template.");
  const own = `<link rel="icon" href="data:," />
  <style>${STYLE}</style>
  <script>${routesScript(provider)}</script>`;
  const whole = local.replace("<head>", () => `<head>\n  ${POLICY_PLACE}\n  ${own}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}" />`;
  return whole.replace(POLICY_PLACE, () => policy);
}

/** Where the policy comes to stand, once the scripts that it names are there. */
const POLICY_PLACE = "<!-- policy -->";

/** Badges have the colour of their grade in headings; in the menu they would crowd out the names. */
const STYLE = `
[data-component-name="Menu/MenuItem"] [class*="tag-default tag-variant-filled"] { display: none; }
${GRADES.map(({ color }) => `h2 [class*="tag-${color}"] { background: ${color}; color: #fff; text-transform: none; }`).join("\n")}
h2 [data-component-name="Tag/Tag"] * { color: inherit; }
`;

/** The name alone, readable on light and dark: its picture is on another machine. */
function logo(): string {
  const style = "text{fill:#0044d4}@media(prefers-color-scheme:dark){text{fill:#9dbdff}}";
  const words = "<text y='10' font-family='sans-serif' font-size='11'>Redocly</text>";
  const size = "width='44' height='12'";
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${size}><style>${style}</style>${words}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
