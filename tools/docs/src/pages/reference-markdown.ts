import type { Declared, Entry, Exported } from "../data/reference.ts";
import { fenced } from "../text/fenced.ts";

/** A reference as Markdown. */
export function referenceMarkdown(about: string, entries: readonly Entry[]): string {
  const parts = entries.flatMap(({ name, reference: { methods, exports } }) => [
    `# ${name}`,
    ...methods.map((one) => declared(one)),
    ...exports.map(exported),
  ]);
  return `${[about, ...parts].join("\n\n")}\n`;
}

function exported({ members, ...one }: Exported): string {
  const list = members.map(({ signature, docs }) => {
    const said = docs.text.replace(/\s+/g, " ").trim();
    return `- \`${signature.replaceAll("`", "'")}\`${said && `: ${said}`}`;
  });
  return [declared(one), ...(list.length > 0 ? [list.join("\n")] : [])].join("\n\n");
}

function declared({ name, signature, docs }: Declared): string {
  const facts = [
    ...docs.params.map((one) => `- \`${one.name}\`: ${one.text}`),
    ...(docs.returns ? [`- Returns ${docs.returns}`] : []),
    ...docs.throws.map((one) => `- Throws ${one}`),
  ];
  return [
    `## ${name}`,
    fenced(signature, "ts"),
    ...(docs.text === "" ? [] : [docs.text]),
    ...(facts.length > 0 ? [facts.join("\n")] : []),
    ...docs.examples.map((one) => fenced(one, "ts")),
  ].join("\n\n");
}
