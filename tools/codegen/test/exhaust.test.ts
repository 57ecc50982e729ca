import { expect, test } from "vitest";
import { repositoryWith } from "./support/repository.ts";

const HEAD = `openapi: 3.1.0
info: { title: Notes, version: "2" }
servers: [{ url: "https://notes.example" }]
paths: {}
`;

/** Each list holds the one before ten times, by an alias. */
function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const aliases = Array.from({ length: 10 }, () => `*a${level}`).join(",");
    return `  b${level}: &a${level + 1} [${aliases}]`;
  });
  return `x-lists:\n  a: &a0 [1]\n${lines.join("\n")}\n`;
}

function chain(length: number): string {
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `S${index}`,
      { type: "object", properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
    ]),
  );
  const all = { ...schemas, [`S${length}`]: { type: "string" } };
  return `components: ${JSON.stringify({ schemas: all })}\n`;
}

const schema = (text: string): string => `components: { schemas: { A: ${text} } }\n`;

test.each<[string, string, string]>([
  ["aliases that repeat", bomb(12), "aliases make more of it"],
  ["values without end", `x-deep: ${"[".repeat(1000)}${"]".repeat(1000)}\n`, "nested deeper than"],
  [
    "values far without end",
    `x-deep: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`,
    "nested deeper",
  ],
  ["bytes", 'x-bytes: !!binary "AAAA"\n', "which JSON does not have"],
  ["a set", "x-set: !!set { a, b }\n", "which JSON does not have"],
  ["a schema that is itself", schema('{ $ref: "#/components/schemas/A" }'), "leads back to itself"],
  ["a schema below itself", schema('{ $ref: "#/components/schemas/A/b" }'), "leads back to itself"],
  [
    "a parameter that is itself",
    'components: { parameters: { A: { $ref: "#/components/parameters/A" } } }\n',
    "leads back to itself",
  ],
  [
    "a scheme that is itself",
    'components: { securitySchemes: { A: { $ref: "#/components/securitySchemes/A" } } }\n',
    "leads back to itself",
  ],
])("%s: refused at once, by its place and with a fix", async (_, text, says) => {
  const made = repositoryWith(HEAD + text);
  const before = performance.now();
  const { status, output } = await made.gen();
  expect(output).toContain(says);
  expect(output).toContain("specs/newco/openapi.yaml");
  expect(output).toContain("Fix: ");
  expect(output).not.toMatch(/\n {4}at /);
  expect(status).toBe(1);
  // Minutes are meant, not how loaded the machine is.
  expect(performance.now() - before).toBeLessThan(20_000);
});

test("a path that is itself", async () => {
  const text = HEAD.replace("paths: {}", 'paths: { /a: { $ref: "#/paths/~1a" } }');
  const { status, output } = await repositoryWith(text).gen();
  expect(output).toContain("leads back to itself");
  expect(status).toBe(1);
});

test("a chain of many thousand schemas is generated from or refused, without a stack", async () => {
  const { output } = await repositoryWith(HEAD + chain(20_000)).gen();
  expect(output).not.toMatch(/\n {4}at |Maximum call stack/);
  expect(output).toMatch(/newco: 0 operations|from one to the next without end|more levels than/);
});

test.each(["^(a+)+$", "^a*a*a*a*a*a*$", "("])(
  "names by the pattern %s are not looked for: a pointer may lead there",
  async (pattern) => {
    const made = repositoryWith(HEAD.replace("paths: {}\n", answerBy(pattern)));
    expect(await made.gen("newco")).toMatchObject({ status: 0 });
  },
);

/** An answer of which a part is unwrapped whose name may fit a pattern. */
function answerBy(pattern: string): string {
  const schema = { type: "object", patternProperties: { [pattern]: { type: "string" } } };
  const unwrapped = { "x-unwrap": `/${"a".repeat(60)}!`, description: "ok" };
  const answer = { ...unwrapped, content: { "application/json": { schema } } };
  const operation = { operationId: "notes.get", tags: ["notes"], responses: { 200: answer } };
  return `paths: ${JSON.stringify({ "/notes": { get: operation } })}\n`;
}
