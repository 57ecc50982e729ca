import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { keysPage } from "../src/keys.ts";
import { EXTENSIONS } from "../src/support/extensions.ts";

const page = join(import.meta.dirname, "../../../specs/KEYS.md");

test.each([...EXTENSIONS.values()])("$key has examples, and its own schema takes them", (one) => {
  expect(one.examples.length).toBeGreaterThan(0);
  for (const example of one.examples)
    expect([one.validate(example), one.validate.errors]).toEqual([true, null]);
});

test.each([...EXTENSIONS.values()])("$key is compiled alone, and once", (one) => {
  const { validate } = one;
  const { properties = {} } = validate.schemaEnv.root.schema as { properties?: object };
  expect(Object.keys(properties).filter((name) => EXTENSIONS.has(name))).toEqual([]);
  expect(one.validate).toBe(validate);
});

test("the page shows each of them as YAML that means just that", () => {
  const blocks = [...keysPage().matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) =>
    parseYaml(text),
  );
  const expected = [...EXTENSIONS.values()].flatMap(({ key, examples }) =>
    examples.map((one) => ({ [key]: one })),
  );
  expect(blocks).toEqual(expected);
});

test("the committed page is what the schema makes of it", () => {
  expect(readFileSync(page, "utf8")).toBe(keysPage());
});
