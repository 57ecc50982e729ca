import type { Obj } from "../src/data/json.ts";
import type { Provider } from "../src/data/provider.ts";
import type { Declared } from "../src/data/reference.ts";
import { PAYLOADS } from "./payloads.ts";
import { shelf } from "./shelf.ts";

const STRANGE_IDS = [
  "weird op/id%20\\é?#",
  "a&b=<c>",
  "../../etc/passwd",
  "index",
  "guide",
  "Größe ändern",
  "quote\"'s",
  "CASE.id",
  "case.id",
  "..",
  "%",
  "__proto__",
  "constructor",
];

/** A provider in which every text that a spec may hold is a payload, and ids are as strange as they may be. */
export function hostile(): Provider {
  let count = 0;
  const next = (): string => PAYLOADS[count++ % PAYLOADS.length] ?? "";
  const every = (): string => PAYLOADS.join("\n\n");
  const evidence = (): Obj => ({
    grade: "inferred",
    note: every(),
    sources: [
      { id: next(), at: [next(), next()] },
      { id: "manual", at: next() },
    ],
  });
  const schema = (): Obj => ({
    type: "object",
    description: next(),
    required: [next()],
    properties: Object.fromEntries(
      PAYLOADS.map((name) => [
        name,
        {
          type: "string",
          description: name,
          enum: [name],
          default: name,
          pattern: name,
          format: name,
          "x-evidence": evidence(),
        },
      ]),
    ),
    additionalProperties: { type: "string", title: next(), const: next() },
  });
  const operation = (id?: string): Obj => ({
    ...(id !== undefined && { operationId: id }),
    tags: [next()],
    summary: next(),
    description: every(),
    "x-evidence": evidence(),
    "x-quirks": [{ name: next(), description: every() }],
    "x-poll": { status: next(), success: [next()], failure: [next()] },
    "x-pagination": { style: next(), items: "", parameters: { offset: next() }, end: next() },
    parameters: PAYLOADS.map((name, index) => ({
      name,
      in: ["query", "header", "cookie"][index % 3],
      description: name,
      example: name,
      schema: { type: "string", description: name },
      "x-client-option": { name },
    })),
    requestBody: {
      description: next(),
      content: {
        [next()]: { schema: schema(), examples: { [next()]: { summary: next(), value: next() } } },
      },
    },
    responses: Object.fromEntries(
      ["200", "404", next()].map((status) => [
        status,
        {
          description: every(),
          headers: { [next()]: { description: next(), schema: { type: "string" } } },
          content: {
            [next()]: {
              schema: schema(),
              examples: { [next()]: { summary: next(), value: next() } },
            },
          },
        },
      ]),
    ),
  });
  const paths: Record<string, unknown> = Object.fromEntries(
    STRANGE_IDS.map((id, index) => [`/${index}/${next()}`, { post: operation(id) }]),
  );
  paths["/none"] = { get: operation() };
  paths["/untagged"] = { get: { operationId: "untagged", responses: {} } };
  const provider = shelf(paths, {
    root: {
      info: { title: next(), version: next(), description: every(), summary: next() },
      servers: [{ url: next(), description: next(), "x-server": { key: next() } }],
      tags: PAYLOADS.map((name) => ({ name, description: name })),
      "x-quirks": PAYLOADS.map((name) => ({ name, description: name })),
      "x-error": { kinds: { server: [next()] }, meanings: { [next()]: next() } },
    },
  });
  return {
    ...provider,
    title: next(),
    reference: {
      methods: PAYLOADS.map((words) => declared(words)),
      exports: PAYLOADS.map((words) => ({
        ...declared(words),
        kind: "class",
        members: [declared(words)],
      })),
    },
    readme: `# ${next()}\n\n${PAYLOADS.map((one) => `## ${one.split("\n")[0]}\n\n${one}`).join("\n\n")}`,
    changes: { next: PAYLOADS, released: PAYLOADS.join("\n\n") },
    examples: [{ name: "a&b.ts", source: every() }],
    sources: provider.sources.flatMap((one) =>
      PAYLOADS.map((words, index) => ({
        ...one,
        id: index === 0 ? "manual" : words,
        title: words,
        weight: words,
        url: words,
      })),
    ),
    coverage: PAYLOADS.map((words) => ({
      id: words,
      name: words,
      operationIds: [words],
      omitted: words,
    })),
  };
}

function declared(words: string): Declared {
  const docs = {
    text: words,
    params: [{ name: words, text: words }],
    returns: words,
    throws: [words],
    examples: [words],
  };
  return { name: words, signature: words, docs };
}
