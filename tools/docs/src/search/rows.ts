import { answersOf } from "../data/answers.ts";
import { errorCodes } from "../data/errors.ts";
import { type Field, shapeOf } from "../data/fields.ts";
import { list, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";
import type { Declared } from "../data/reference.ts";
import { type Section, sectionsOf } from "../pages/guide.ts";
import { place } from "../parts/anchor.ts";
import { nameOf } from "../parts/side.ts";
import { firstSentence, plainText } from "../text/markdown.ts";

/** What search finds: short names, for there are many. */
export interface Row {
  /** What kind of thing: method, error, quirk, guide, page, source. */
  readonly k: string;
  /** Provider's title. */
  readonly p: string;
  /** Name: a method, a code, a heading. */
  readonly n: string;
  /** Words beside the name. */
  readonly t: string;
  /** Address from the root of the site. */
  readonly u: string;
  /** Path of an operation. */
  readonly a?: string;
  /** Parameters and fields. */
  readonly f?: string;
  /** Whatever else is found by. */
  readonly w?: string;
}

/** All that search knows of a provider. */
export function providerRows(provider: Provider): Row[] {
  const { name, title: p, bundle, readme, examples, operations, reference } = provider;
  const page = `${name}/index.html`;
  const quirks = list(bundle["x-quirks"]).map(obj);
  return [
    { k: "page", p, n: p, t: "Overview", u: page },
    ...operations.flatMap((operation) => operationRows(provider, operation)),
    ...errorCodes(provider).map(({ code, throws, means }) => ({
      k: "error",
      p,
      n: code,
      t: means ?? "",
      u: `${page}${place("code", code).hash}`,
      w: throws?.name ?? "",
    })),
    {
      k: "error",
      p,
      n: "429 RateLimitError",
      t: "Limits and retries",
      u: `${page}#limits`,
      w: "rate limit too many requests",
    },
    ...quirks.map(({ name: quirk, description }) => ({
      k: "quirk",
      p,
      n: String(quirk),
      t: plainText(text(description) ?? "").slice(0, 160),
      u: `${page}${place("quirk", String(quirk)).hash}`,
    })),
    ...reference.methods.map((one) => ({
      k: "method",
      p,
      n: one.name,
      t: firstSentence(one.docs.text),
      u: `${name}/reference.html${place("method", one.name).hash}`,
      w: uniqueWords(plainText(one.docs.text)),
    })),
    ...reference.exports.map((one) => exportRow(one, p, `${name}/reference.html`)),
    ...sectionsOf(readme).map((section) => guideRow(section, p, `${name}/guide.html`)),
    ...examples.map((one) => ({
      k: "example",
      p,
      n: one.name,
      t: "Example program",
      u: `${name}/examples.html#${one.name}`,
    })),
  ];
}

/** An export of a package. */
export function exportRow({ name, docs }: Declared, p: string, page: string): Row {
  return {
    k: "export",
    p,
    n: name,
    t: firstSentence(docs.text),
    u: `${page}${place("export", name).hash}`,
  };
}

/** A section of a guide. */
export function guideRow({ title, anchor, words }: Section, p: string, page: string): Row {
  return { k: "guide", p, n: title, t: "", u: `${page}#${anchor}`, w: uniqueWords(words) };
}

function operationRows(provider: Provider, operation: Operation): Row[] {
  const { node, path, method, slug, methods } = operation;
  const fields = new Set<string>(operation.parameters.map((one) => String(one.name)));
  const schemas = [
    ...Object.values(obj(operation.body?.content)).map((content) => obj(content).schema),
    ...answersOf(provider, operation).map(({ schema }) => schema),
  ];
  for (const schema of schemas) {
    if (schema !== undefined) collect(shapeOf(provider.bundle, schema).fields, fields);
  }
  const quirks = list(node["x-quirks"]).map(
    (one) => `${obj(one).name} ${text(obj(one).description) ?? ""}`,
  );
  const u = `${provider.name}/${slug}.html`;
  const common = {
    k: "method",
    p: provider.title,
    t: text(node.summary) ?? "",
    u,
    a: `${method} ${path}`,
  };
  const [, ...more] = methods;
  return [
    {
      ...common,
      n: nameOf(operation),
      f: [...fields].join(" "),
      w: uniqueWords(plainText(`${text(node.description) ?? ""} ${quirks.join(" ")}`)),
    },
    ...more.map(({ id }) => ({ ...common, n: id })),
  ];
}

function collect(fields: readonly Field[], into: Set<string>): void {
  for (const { name, kind, fields: inner } of fields) {
    if (kind === "member") into.add(name);
    collect(inner, into);
  }
}

function uniqueWords(words: string): string {
  return [...new Set(words.toLowerCase().match(/[\p{L}\p{N}_-]{3,}/gu) ?? [])].join(" ");
}
