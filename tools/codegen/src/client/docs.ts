import { list, type Obj, obj, text } from "@specwright/spec/json";
import { evidenceOf } from "../model/evidence.ts";
import type { MethodModel, Model } from "../model/model.ts";
import { code, comment, commentText, inline } from "../print/print.ts";
import type { Signature } from "./signature.ts";

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
  return comment(
    [
      commentText(summary ?? ""),
      description === summary ? "" : commentText(description ?? ""),
      code(`${operation.method} ${operation.path}`),
      paging(obj(node["x-pagination"]), method),
      ...list(node["x-quirks"]).map((quirk) => quirkText(obj(quirk))),
      evidence(node),
      tags.join("\n"),
    ],
    "  ",
  );
}

/** The comment of a resource or the client, from the tag's description. */
export function resourceDocs(model: Model, words: readonly string[], indent = ""): string {
  if (words.length !== 1) return comment([code(words.join("."))], indent);
  const tag = list(model.spec.root.tags).find((one) => obj(one).name === words[0]);
  return comment([commentText(text(obj(tag).description) ?? `\`${words[0]}\``)], indent);
}

/** What shows the operation's page to whoever has the package; the id is one word of any shell. */
function docsCommand({ provider }: Model, { operation }: MethodModel): string {
  const id = encodeURIComponent(operation.id).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `npx @specwright/docs ${provider} ${id}`;
}

function evidence(node: Obj): string {
  const { grade, note, sources } = evidenceOf(node);
  if (grade === undefined) return "";
  const named = sources.length === 0 ? "" : ` (${commentText(sources.join(", "))})`;
  return `Evidence: ${grade}${named}.${note ? ` ${inline(note)}` : ""}`;
}

function paging(node: Obj, { paged }: MethodModel): string {
  if (!paged) return "";
  const { style, limit } = node;
  const size = typeof limit === "number" ? `, ${limit} items at a time` : "";
  return `Paged by ${style}${size}: \`await\` it for one page, \`for await\` it for every item.`;
}

function quirkText(quirk: Obj): string {
  return `Quirk ${code(text(quirk.name) ?? "")}: ${inline(text(quirk.description) ?? "")}`;
}
