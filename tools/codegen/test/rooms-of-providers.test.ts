import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import * as errors from "@specwright/runtime/errors";
import { expect, test } from "vitest";
import { Scope } from "../src/client/scope.ts";

const packages = join(ROOT, "packages");
const providers = readdirSync(join(ROOT, "specs")).filter((name) =>
  readdirSync(packages).includes(name),
);

test("no schema can take the name of an error, since an index exports both by `export *`", () => {
  const scope = new Scope();
  const free = Object.keys(errors).filter((name) => /^[A-Z]/.test(name) && !scope.has(name));
  expect(free).toEqual([]);
});

test("no schema can take the name of a type that an index exports", () => {
  const source = readFileSync(join(packages, "runtime/src/types.ts"), "utf8");
  const names = [...source.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, all = ""]) =>
    all.split(",").map((name) => name.trim()),
  );
  const scope = new Scope();
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !scope.has(name))).toEqual([]);
});

test.each(providers)("%s exports every error and every guard", async (name) => {
  const own: object = await import(join(packages, name, "dist/index.js"));
  expect(Object.keys(errors).filter((word) => !(word in own))).toEqual([]);
});

test.each(providers)(
  "%s has no object that takes nothing, but for those that its spec closes",
  (name) => {
    const closed = (node: unknown): number => {
      if (typeof node !== "object" || node === null) return 0;
      const { additionalProperties, properties = {} } = node as Record<string, object | false>;
      const own = additionalProperties === false && Object.keys(properties).length === 0 ? 1 : 0;
      return Object.values(node).reduce((sum, one) => sum + closed(one), own);
    };
    const spec: unknown = JSON.parse(readFileSync(join(packages, name, "openapi.json"), "utf8"));
    const types = readFileSync(join(packages, name, "src/gen/schema.gen.ts"), "utf8");
    expect(types.split("Record<string, never>").length - 1).toBe(closed(spec));
    // Beside them only the slot of a method that has no input yet.
    const client = readFileSync(join(packages, name, "src/gen/client.gen.ts"), "utf8");
    expect(client.replace(/\binput\??: Record<string, never>/g, "")).not.toContain("never>");
  },
);

test.each(providers)("%s has the rooms that every provider's package has", (name) => {
  const source = join(packages, name, "src");
  const files = readdirSync(source, { withFileTypes: true }).filter((one) => !one.isDirectory());
  const known = ["additions.ts", "additions-alone.ts", "create.ts", "index.ts", "options.ts"];
  expect(files.map((file) => file.name).filter((file) => !known.includes(file))).toEqual([]);
  // An index says what there is; what is there, is made elsewhere.
  const index = readFileSync(join(source, "index.ts"), "utf8");
  expect(
    index.replace(/^export (\{[^}]*\}|type \{[^}]*\}|(type )?\*( as \w+)?) from "[^"]+";\n/gm, ""),
  ).toBe("");
});
