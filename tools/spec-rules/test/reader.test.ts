import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished, test, vi } from "vitest";
import schema from "../../../specs/extensions.schema.json" with { type: "json" };
import { lint, SpecReader } from "../src/index.ts";

const ESCAPES = String.raw`{ "a \" : b": "\\\": 1", "c:": [{ "d": ": \"" }, "e"], "__proto__": { "f\\": 1 } }`;

function fileOf(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "reader-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function read(name: string, text: string): Promise<unknown> {
  const path = fileOf(name, text);
  const document = await new SpecReader(path).resolveDocument(null, path, true);
  return "parsed" in document ? document.parsed : document;
}

test("JSON reads as JSON, whatever stands in its strings", async () => {
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => parse.mockRestore());
  const parsed = await read("a.json", ESCAPES);
  expect(parse.mock.results.map(({ value }) => value)).toContain(parsed);
  expect(JSON.stringify(parsed)).toBe(JSON.stringify(JSON.parse(ESCAPES)));
});

test("a key that is there twice in JSON is an error, with its place", async () => {
  const text = '{\n  "openapi": "3.1.0",\n  "info": {},\n  "info": {}\n}\n';
  await expect(read("a.json", text)).rejects.toMatchObject({ line: 4 });
  const [problem, ...others] = await lint(fileOf("openapi.json", text), { strength: "gen" });
  expect([problem?.rule, problem?.line, others]).toEqual(["specwright/readable", 4, []]);
});

test.each([
  ["YAML in flow style", "a.yaml", "{ openapi: 3.1.0, paths: {} }"],
  ["JSON with a comment, which is YAML", "a.json", '{ # note\n  "openapi": "3.1.0", "paths": {} }'],
])("%s reads as YAML", async (_, name, text) => {
  expect(await read(name, text)).toEqual({ openapi: "3.1.0", paths: {} });
});

test("a file is read once, whoever asks", async () => {
  const path = fileOf("openapi.json", '{ "openapi": "3.1.0", "info": {}, "paths": {} }');
  const reader = new SpecReader(path);
  const parseDocument = vi.spyOn(reader, "parseDocument");
  await lint(path, { strength: "gen", reader });
  await lint(path, { strength: "gen", reader });
  expect(parseDocument).toHaveBeenCalledOnce();
});

test("without warnings there are only errors", async () => {
  const spec = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1", "x-logo": 1 },
    "x-quirk": [{ name: "slow", description: "Slow at times." }],
    paths: {},
  };
  const path = fileOf("openapi.json", JSON.stringify(spec));
  const all = await lint(path, { strength: "gen" });
  expect(all.map(({ severity }) => severity).sort()).toEqual(["error", "warn"]);
  const errors = await lint(path, { strength: "gen", warnings: false });
  expect(errors).toEqual(all.filter(({ severity }) => severity === "error"));
});

test("the schema of our keys is a schema", () => {
  expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
});

test.each([
  ["an example", { example: { $ref: "../../outside.yaml" } }],
  ["a value of an extension", { "x-note": { $ref: "../../outside.yaml" } }],
  ["an external value", { examples: { one: { externalValue: "../../outside.yaml" } } }],
])("a reference to a file outside is an error of any strength: %s", async (_, media) => {
  const answer = { description: "ok", content: { "application/json": { schema: {}, ...media } } };
  const paths = { "/x": { get: { responses: { 200: answer } } } };
  const info = { title: "Pets", version: "1" };
  const path = fileOf("openapi.json", JSON.stringify({ openapi: "3.1.0", info, paths }, null, 2));
  for (const strength of ["gen", "check"] as const) {
    const found = (await lint(path, { strength })).filter(({ message }) =>
      message.includes("leads out of the spec's folder"),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "error", line: expect.any(Number) });
    expect(found[0]?.line).toBeGreaterThan(10);
  }
});
