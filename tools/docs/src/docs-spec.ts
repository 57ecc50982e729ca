import { evidenceText, GRADES, gradeOf, noteEvidence } from "./evidence.ts";
import { list, type Obj, obj, text } from "./json.ts";
import { operationsOf, type Provider } from "./provider.ts";
import { curlSample } from "./samples/curl.ts";
import { typescriptSample } from "./samples/typescript.ts";

/** The bundle as the docs show it: with grades, quirks and samples. The specs know nothing of it. */
export function docsSpec(provider: Provider): Obj {
  const bundle = structuredClone(provider.bundle);
  const methods = provider.operations.flatMap((operation) => operation.methods);
  const samples = new Map(
    provider.operations.map((operation) => [
      operation.id,
      [
        { lang: "typescript", label: "TypeScript", source: typescriptSample(provider, operation) },
        { lang: "bash", label: "curl", source: curlSample(provider, operation) },
      ],
    ]),
  );
  const operations = operationsOf(bundle, methods);
  for (const { node } of operations) {
    for (const part of [node.parameters, node.requestBody, node.responses]) noteEvidence(part);
  }
  noteEvidence(bundle.components);
  for (const { id, node } of operations) {
    const grade = gradeOf(node);
    if (grade) node["x-badges"] = [{ name: grade.name, color: grade.color, position: "after" }];
    node["x-codeSamples"] = samples.get(id);
    node.description = paragraphs(
      text(node.description),
      evidenceText(provider, node),
      quirksText(node),
    );
  }
  const info = obj(bundle.info);
  bundle.info = { ...info, description: introduction(provider, text(info.description)) };
  return bundle;
}

function introduction(provider: Provider, description: string | undefined): string {
  const legend = GRADES.map(({ name, means }) => `- **${name}**: ${means}`).join("\n");
  return paragraphs(
    "[All providers](../index.html)",
    `\`\`\`sh\nnpm install ${provider.packageName}\n\`\`\``,
    description,
    quirksText(provider.bundle),
    `**Evidence.** Each operation says what supports it:\n\n${legend}`,
  );
}

function quirksText(node: Obj): string | undefined {
  const quirks = list(node["x-quirks"]).map((quirk) => {
    const { name, description } = obj(quirk);
    return `- \`${name}\`: ${text(description)?.replace(/\s+/g, " ").trim()}`;
  });
  return quirks.length === 0 ? undefined : `**Known quirks**\n\n${quirks.join("\n")}`;
}

function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
