import { type Obj, text } from "@specwright/spec/json";
import { comment, commentText, inline } from "../print/print.ts";

/** Longest default or example that a comment shows. */
const LONGEST = 400;

/** What a spec says of something, as a doc comment. */
export function docsOf(node: Obj, indent: string): string {
  const says = text(node.description) ?? text(node.summary) ?? text(node.title);
  const { format } = node;
  const examples = Array.isArray(node.examples) ? node.examples : [];
  const tags = [
    ...(node.deprecated === true ? ["@deprecated"] : []),
    ...tag("default", node.default),
    ...tag("example", node.example ?? examples[0]),
  ];
  return comment(
    [
      commentText(says ?? ""),
      typeof format === "string" ? `Format: ${inline(format)}` : "",
      tags.join("\n"),
    ],
    indent,
  );
}

function tag(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  const shown = inline(typeof value === "string" ? value : JSON.stringify(value));
  return shown === "" || shown.length > LONGEST ? [] : [`@${name} ${shown}`];
}
