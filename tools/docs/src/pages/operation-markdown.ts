import { answersOf } from "../data/answers.ts";
import { errorClass } from "../data/errors.ts";
import { factsOf } from "../data/facts.ts";
import { type Field, shapeOf, typeOf } from "../data/fields.ts";
import { type Evidence, evidenceOf } from "../data/grades.ts";
import { list, type Obj, obj, text } from "../data/json.ts";
import { clientName } from "../data/names.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { printSignature } from "../data/signatures.ts";
import type { SampleSet } from "../parts/samples.ts";
import { nameOf } from "../parts/side.ts";
import { fenced } from "../text/fenced.ts";

/** An operation's page as Markdown, for those who read it without a browser. */
export function operationMarkdown(
  provider: Provider,
  operation: Operation,
  samples: SampleSet | undefined,
): string {
  const { node, method, path, methods } = operation;
  const client = clientName(provider);
  const evidence = evidenceOf(node);
  const signatures = methods.flatMap(({ id }) => {
    const signature = provider.signatures.get(id);
    return signature ? [printSignature(`${client}.${id}`, signature)] : [];
  });
  return lines(
    `# ${text(node.summary) ?? nameOf(operation)}`,
    signatures.length > 0 ? fenced(signatures.join("\n"), "ts") : undefined,
    `\`${method} ${path}\` of the ${provider.title}, package \`${provider.packageName}\``,
    text(node.description)?.trim(),
    section(
      "Parameters",
      operation.parameters.map((one) => parameter(provider, one)),
    ),
    body(provider, operation),
    section(
      "Behaviour",
      factsOf(provider, operation).map(({ name, says }) => `- ${name}: ${says}`),
    ),
    section(
      "Known quirks",
      list(node["x-quirks"]).map((one) => `- ${obj(one).name}: ${oneLine(obj(one).description)}`),
    ),
    section("Answers", answers(provider, operation)),
    section(
      "Samples",
      (samples?.all ?? []).map(({ language, source }) => fenced(source, language)),
      "\n\n",
    ),
    evidence && section("Evidence", evidenceLines(provider, evidence)),
  );
}

function parameter({ bundle }: Provider, node: Obj): string {
  const [content] = Object.values(obj(node.content));
  const { type, constraints } = shapeOf(bundle, node.schema ?? obj(content).schema);
  const rules = [
    `${node.in}`,
    type,
    ...(node.required === true ? ["required"] : []),
    ...constraints,
  ];
  return `- \`${node.name}\` (${rules.join("; ")}): ${oneLine(node.description)}`;
}

function body({ bundle }: Provider, { body: node }: Operation): string | undefined {
  const parts = Object.entries(obj(node?.content)).map(([type, content]) => {
    const { fields, type: words } = shapeOf(bundle, obj(content).schema);
    return [`\`${type}\`: ${words}`, ...fieldLines(fields)].join("\n");
  });
  return section("Body", parts, "\n\n");
}

function fieldLines(fields: readonly Field[], indent = ""): string[] {
  return fields.flatMap(({ name, type, required, constraints, description, fields: inner }) => {
    const rules = [type, ...(required ? ["required"] : []), ...constraints].join("; ");
    const said = description === undefined ? "" : `: ${oneLine(description)}`;
    return [`${indent}- \`${name}\` (${rules})${said}`, ...fieldLines(inner, `${indent}  `)];
  });
}

function answers(provider: Provider, operation: Operation): string[] {
  return answersOf(provider, operation).flatMap(
    ({ status, type, schema, description, examples }) => {
      const isError = !/^[123]/.test(status);
      const thrown = isError ? `, thrown as ${errorClass(status).name}` : "";
      const what = schema === undefined ? "" : ` ${typeOf(provider.bundle, schema)}`;
      const first = examples[0];
      const fields =
        isError || schema === undefined ? [] : fieldLines(shapeOf(provider.bundle, schema).fields);
      const shown =
        isError || first === undefined
          ? []
          : [fenced(JSON.stringify(first.value, undefined, 2), "json")];
      return [
        `- ${status}${type ? ` \`${type}\`` : ""}${what}${thrown}: ${oneLine(description)}`,
        ...fields.map((one) => `  ${one}`),
        ...shown,
      ];
    },
  );
}

function evidenceLines({ sources }: Provider, { grade, sources: ids, note }: Evidence): string[] {
  const named = ids.map(({ id, places }) => {
    const source = sources.find((one) => one.id === id);
    const url = source?.url === undefined ? "" : ` <${source.url}>`;
    return `- ${source?.title ?? id}${url}${places.length > 0 ? `: ${places.join("; ")}` : ""}`;
  });
  return [`${grade.name} (${grade.means})`, ...named, ...(note ? [oneLine(note)] : [])];
}

function section(title: string, parts: readonly string[], between = "\n"): string | undefined {
  return parts.length === 0 ? undefined : `## ${title}\n\n${parts.join(between)}`;
}

function oneLine(words: unknown): string {
  return (text(words) ?? "").replace(/\s+/g, " ").trim();
}

function lines(...parts: (string | undefined)[]): string {
  return `${parts.filter((one) => one !== undefined && one !== "").join("\n\n")}\n`;
}
