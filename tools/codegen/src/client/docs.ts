import { list, type Obj, obj, text } from "@specwright/spec/json";
import { evidenceOf } from "../model/evidence.ts";
import type { MethodModel, Model } from "../model/model.ts";
import { code, comment, commentText, inline } from "../print/print.ts";
import type { Signature } from "./context.ts";

/** The doc comment of a method: what an editor shows when one hovers over it. */
export function methodDocs(model: Model, method: MethodModel, { slots }: Signature): string {
  const { operation, summary, description } = method;
  const { node } = operation;
  const params = slots
    .filter((slot) => slot.description !== undefined)
    .map((slot) => `@param ${slot.name} ${inline(slot.description ?? "")}`);
  const tags = [
    ...params,
    `@see ${code(docsCommand(model, method))}`,
    ...(evidenceOf(node).grade === "inferred"
      ? ["@experimental The wire form is inferred from a pattern; no source shows it."]
      : []),
    ...(node.deprecated === true
      ? ["@deprecated Still works as far as is known, but is no longer recommended."]
      : []),
  ];
  const wire = [
    code(`${operation.method} ${operation.path}`),
    paging(obj(node["x-pagination"]), method),
  ];
  return comment(
    [
      inline(what(summary, description)),
      wire.filter((one) => one !== "").join(" — "),
      [evidence(node), ...quirks(node)].filter((one) => one !== "").join(" "),
      tags.join("\n"),
    ],
    "  ",
  );
}

/** The most that one line should hold before a reader of hovers skips it. */
const LINE = 200;

/**
 * What a method does, in a line: the description where it is short, else its first sentence, else the
 * summary. The rest is on the page that `@see` opens.
 */
function what(summary = "", description = ""): string {
  const line = inline(description);
  if (line !== "" && line.length <= LINE) return line;
  const sentence = /^.*?[.!?](?=\s)/.exec(line)?.[0] ?? "";
  return sentence !== "" && sentence.length <= LINE ? sentence : summary || sentence || line;
}

/** The comment of a resource or the client, from the tag's description. */
export function resourceDocs(model: Model, words: readonly string[], indent = ""): string {
  if (words.length !== 1) return comment([code(words.join("."))], indent);
  const tag = list(model.spec.root.tags).find((one) => obj(one).name === words[0]);
  return comment([commentText(text(obj(tag).description) ?? `\`${words[0]}\``)], indent);
}

/** What shows the method's page to whoever has the package; the id is one word of any shell. */
function docsCommand({ provider }: Model, method: MethodModel): string {
  const id = encodeURIComponent(method.id).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `npx @specwright/docs ${provider} ${id}`;
}

/** How well it is known, and by whose word: the first source is the one that carries it best. */
function evidence(node: Obj): string {
  const { grade, sources } = evidenceOf(node);
  if (grade === undefined) return "";
  const [best] = sources;
  return `Evidence: ${grade}${best === undefined ? "" : ` (${commentText(best)})`}.`;
}

function paging(node: Obj, { paged }: MethodModel): string {
  if (!paged) return "";
  const { style, limit } = node;
  const size = typeof limit === "number" ? `, ${limit} items at a time` : "";
  return `paged by ${style}${size}: \`await\` one page, \`for await\` every item`;
}

/** Odd behaviour by name; what it is, the page says. */
function quirks(node: Obj): string[] {
  const names = list(node["x-quirks"]).flatMap((quirk) => text(obj(quirk).name) ?? []);
  return names.length === 0 ? [] : [`Quirks: ${names.map(code).join(", ")}.`];
}
