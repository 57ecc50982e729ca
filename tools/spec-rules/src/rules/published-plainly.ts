import { isObj } from "@specwright/spec/json";
import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";

/** Words of a curator's notebook: they mean nothing to whoever reads the docs. */
const NOTEBOOK = [
  /\bconfidence [A-D]\b/i,
  /\bfact sheet\b|\bsheet §? ?\d/i,
  /\b[A-Z]\d{2}[a-z]?\b/,
];

/** Where published text stands. */
const TEXTS = ["description", "summary", "note"] as const;

/** What is published is understood without the notebook of whoever wrote it. */
export const publishedPlainly: Rule = {
  name: "published-plainly",
  strength: "check",
  says: "No text that is published speaks in codes of a curator's notebook (`D18`, `Confidence B`, `fact sheet 3.2`).",
  check(spec, report) {
    for (const file of [spec.root, ...spec.files.resources]) visit(file, report);
  },
};

function visit(at: Cursor, report: Report): void {
  for (const key of TEXTS) {
    const text = isObj(at.node) ? String(at.obj[key] ?? "") : "";
    const code = NOTEBOOK.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
    if (code === undefined) continue;
    report({
      message: `The published text says \`${code}\`, which only its writer understands.`,
      fix: "say in words what it means",
      location: at.at(key),
    });
  }
  for (const child of at.children()) visit(child, report);
}
