import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lint, SpecReader } from "@specwright/spec-rules";
import { expect, onTestFinished, test } from "vitest";
import { bundleStage } from "../src/stages/bundle.ts";

const SCHEMAS = `
    Pet: { type: object, properties: { kind: { type: string } } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
    Kitten: { $ref: "#/components/schemas/Cat" }`;

/** A spec of one file, with something in an answer's media type, and beside it a file of a schema. */
function spec(media: string): string {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "dog.yaml"), "type: object\nproperties: { name: { type: string } }\n");
  const path = join(folder, "openapi.yaml");
  writeFileSync(
    path,
    `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://api.pets.test }]
security: []
paths:
  /pets:
    get:
      operationId: pets.list
      responses:
        "200": { description: Pets., content: { application/json: ${media} } }
components:
  examples: { one: { value: { kind: cat } } }
  schemas:${SCHEMAS}
`,
  );
  return path;
}

/** A discriminator that tells `Cat` by what the mapping says. */
const mapped = (to: string): string =>
  `{ schema: { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind, mapping: { cat: "${to}" } } } }`;

test.each([
  ["references within it", '{ schema: { $ref: "#/components/schemas/Kitten" } }', true],
  ["no schema", "{}", true],
  ["a mapping by reference", mapped("#/components/schemas/Cat"), true],
  ["a mapping by name", mapped("Cat"), true],
  ["data that look like a reference", '{ example: { at: { $ref: "#/x" } } }', true],
  ["a mapping by another name for it", mapped("#/components/schemas/Kitten"), false],
  ["a schema of another file", "{ schema: { $ref: dog.yaml } }", false],
  ["itself by its name", '{ schema: { $ref: "openapi.yaml#/components/schemas/Pet" } }', false],
  ["a mapping to another file", mapped("dog.yaml"), false],
  ["an example of another file", "{ examples: { one: { externalValue: dog.yaml } } }", false],
  [
    "a reference in the place of a value",
    '{ schema: { type: object, example: { $ref: "#/components/examples/one/value" } } }',
    false,
  ],
])(
  "whoever has linted a spec with %s knows whether a bundler would change it",
  async (_, media, is) => {
    const path = spec(media);
    const reader = new SpecReader(path);
    expect(await lint(path, { strength: "gen", warnings: false, reader })).toEqual([]);
    expect(reader.isWhole).toBe(is);
    const spared = await bundleStage(path, reader);
    const bundled = await bundleStage(path, new SpecReader(path));
    expect(JSON.stringify(spared.document)).toBe(JSON.stringify(bundled.document));
  },
);

test("a spec without components gets them from a bundler, and without one", async () => {
  const path = spec("{}");
  writeFileSync(
    path,
    'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\nservers: [{ url: https://api.pets.test }]\nsecurity: []\npaths: {}\n',
  );
  const reader = new SpecReader(path);
  await lint(path, { strength: "gen", warnings: false, reader });
  expect(reader.isWhole).toBe(true);
  expect((await bundleStage(path, reader)).document).toMatchObject({ components: {} });
});
