import type { ProtocolFields, Step, StepCase, User } from "../gen/client.gen.js";
import { protocolId } from "../ids/ids.js";
import { orderSteps } from "../steps/order.js";

/** What Markdown would take for a link, code or HTML in a text that is none of it. */
const escaped = (text: string): string => text.replace(/[\\`[\]]/g, "\\$&").replace(/</g, "&lt;");

/** The text of HTML, in one line: tags go, the common entities become characters. */
const textOf = (html: string | null | undefined): string =>
  (html ?? "")
    .replace(/<[^<>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/**
 * HTML of a title or section as one line of Markdown: what it spells is text again, however much it looks
 * like a tag, a link or a heading.
 */
const plain = (html: string | null | undefined): string => escaped(textOf(html));

const person = ({ name, affiliation }: User): string =>
  affiliation ? `${plain(name)} (${plain(affiliation)})` : plain(name);

/** Text under a number, its further lines as far in as the first one. */
function numbered(number: string, text: string): string {
  const [first = "", ...rest] = text.trim().split("\n");
  const indent = " ".repeat(Math.min(number.length, 20) + 2);
  return [`${number}. ${first}`, ...rest.map((line) => (line ? indent + line : line))].join("\n");
}

/** A title of a case is told with whatever lies in it, so that a long one would be told many times. */
const MOST_TITLE = 200;

/** So many characters from the start, and no half of one. */
const cut = (text: string): string =>
  text.length > MOST_TITLE ? `${text.slice(0, MOST_TITLE).replace(/[\ud800-\udbff]$/, "")}…` : text;

/** What the cases of a step are called, each title read once. */
function namesOfCases(): (cases: readonly StepCase[]) => string {
  const titles = new Map<StepCase, string>();
  const titleOf = (one: StepCase): string => {
    const title = titles.get(one) ?? escaped(cut(textOf(one.title)));
    titles.set(one, title);
    return title;
  };
  return (cases) => cases.map(titleOf).join(" › ");
}

function stepsOf(steps: readonly Step[]): string[] {
  const lines: string[] = [];
  const nameOf = namesOfCases();
  let inside = "";
  orderSteps(steps).forEach(({ step, cases }, index) => {
    const section = plain(step.section);
    if (section) lines.push(`### ${section}`);
    const now = nameOf(cases);
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
