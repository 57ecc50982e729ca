import type { ProtocolFields, Step, User } from "../gen/client.gen.js";
import { protocolId } from "../ids/ids.js";
import { orderSteps } from "../steps/order.js";

/** What Markdown would take for a link, code or HTML in a text that is none of it. */
const escaped = (text: string): string => text.replace(/[\\`[\]]/g, "\\$&").replace(/</g, "&lt;");

/**
 * HTML of a title or section as one line of Markdown: tags go, the common entities become characters,
 * and what they spell is text again, however much it looks like a tag, a link or a heading.
 */
const plain = (html: string | null | undefined): string =>
  escaped(
    (html ?? "")
      .replace(/<[^<>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#0?39;/g, "'")
      .replace(/&nbsp;/g, " ")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
      .trim(),
  );

const person = ({ name, affiliation }: User): string =>
  affiliation ? `${plain(name)} (${plain(affiliation)})` : plain(name);

/** Text under a number, its further lines as far in as the first one. */
function numbered(number: string, text: string): string {
  const [first = "", ...rest] = text.trim().split("\n");
  const indent = " ".repeat(Math.min(number.length, 20) + 2);
  return [`${number}. ${first}`, ...rest.map((line) => (line ? indent + line : line))].join("\n");
}

function stepsOf(steps: readonly Step[]): string[] {
  const lines: string[] = [];
  let inside = "";
  orderSteps(steps).forEach(({ step, cases }, index) => {
    const section = plain(step.section);
    if (section) lines.push(`### ${section}`);
    const now = cases.map(({ title }) => plain(title)).join(" › ");
    if (now !== inside && now) lines.push(`**${now}**`);
    inside = now;
    const text = step.step?.trim();
    if (text) lines.push(numbered(plain(step.number) || String(index + 1), text));
  });
  return lines;
}

/**
 * Writes a protocol as one Markdown text: title, authors, DOI, description, materials and the steps
 * in their order.
 *
 * @param protocol one that was read with `content_format: "markdown"`
 */
export function formatMarkdown(protocol: ProtocolFields): string {
  const { authors, doi, materials, steps } = protocol;
  const blocks = [`# ${plain(protocol.title)}`];
  if (authors?.length) blocks.push(authors.map(person).join(", "));
  if (doi) blocks.push(`DOI: https://doi.org/${protocolId(doi)}`);
  const add = (heading: string, text: string | null | undefined) => {
    if (text?.trim()) blocks.push(...(heading ? [`## ${heading}`] : []), text.trim());
  };
  add("", protocol.description);
  add("Before start", protocol.before_start);
  add("Guidelines", protocol.guidelines);
  add("Warning", protocol.warning);
  const reagents = (materials ?? []).map(({ name, sku, vendor }) => {
    const from = [vendor?.name, sku].filter(Boolean).map(plain).join(", ");
    return `- ${plain(name)}${from ? ` (${from})` : ""}`;
  });
  add("Materials", [reagents.join("\n"), protocol.materials_text].filter(Boolean).join("\n\n"));
  if (steps?.length) blocks.push("## Steps", ...stepsOf(steps));
  return `${blocks.join("\n\n")}\n`;
}
