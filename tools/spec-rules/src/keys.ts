import { EXTENSIONS } from "./support/extensions.ts";

const OPENING = `<!-- @generated from extensions.schema.json. Do not edit; run: pnpm lint:specs --keys > specs/KEYS.md -->

# The x- keys, by example

Each key with what it says, where it may stand and how it is written: out of [extensions.schema.json](extensions.schema.json), which
defines them. Names and pointers are those of an invented API.
`;

/** The x- keys as a page: what each says, where it may stand, and its examples in YAML. */
export function keysPage(): string {
  const sections = [...EXTENSIONS.values()].map(({ key, says, placement, examples }) => {
    const where = placement.map((one) => one.replaceAll("-", " ")).join(", ");
    const shown = examples.map((one) => `\`\`\`yaml\n${key}:${yaml(one, 1)}\n\`\`\`\n`);
    return `## \`${key}\`\n\n${says}\n\nOn: ${where}.\n\n${shown.join("\nor\n\n")}`;
  });
  return [OPENING, ...sections].join("\n");
}

/** A value behind a colon or a dash: small ones on the line, others below it. */
function yaml(value: unknown, depth: number): string {
  const flat = flow(value);
  if (flat.length < 60 || typeof value !== "object" || value === null) return ` ${flat}`;
  const pad = "  ".repeat(depth);
  const lines = Array.isArray(value)
    ? value.map((item) => `${pad}-${yaml(item, depth + 1)}`)
    : Object.entries(value).map(([key, item]) => `${pad}${key}:${yaml(item, depth + 1)}`);
  return `\n${lines.join("\n")}`;
}

/** A value on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
    return `{ ${members.join(", ")} }`;
  }
  const plain = typeof value !== "string" || /^[\w/.][\w/. -]*$/.test(value);
  return plain ? String(value) : JSON.stringify(value);
}
