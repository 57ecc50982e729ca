import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile } from "./support/compile.ts";
import { Repository } from "./support/repository.ts";
import { COMPOSITIONS, REQUIRED, SILENT_MEMBERS } from "./types/all-of.ts";
import { DEFINITIONS, OPEN_SHAPES, TUPLES, TYPED_ADDITIONAL } from "./types/members.ts";
import { OPEN_OBJECTS } from "./types/open-objects.ts";
import { type Row, specOf } from "./types/row.ts";
import { SIDES_OF_SCHEMAS } from "./types/sides.ts";
import { CONSTANTS, DISCRIMINATORS, NULLABLE } from "./types/values.ts";

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  "an object of which nothing is said": OPEN_OBJECTS,
  "members of `allOf` that say nothing": SILENT_MEMBERS,
  "`required` of what something else declares": REQUIRED,
  compositions: COMPOSITIONS,
  "members beside others of another type": TYPED_ADDITIONAL,
  "named members, and open for others": OPEN_SHAPES,
  "`$defs` inside a schema": DEFINITIONS,
  "a schema for each place of a list": TUPLES,
  constants: CONSTANTS,
  null: NULLABLE,
  discriminators: DISCRIMINATORS,
  "`readOnly` and `writeOnly`": SIDES_OF_SCHEMAS,
};

const ROWS = Object.entries(KINDS).flatMap(([kind, rows], at) =>
  rows.map((row, index) => ({ kind, row, id: `t${at + 1}x${index + 1}` })),
);

const HEAD = `type Is<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
declare function is<A, B>(yes: Is<A, B>): void;
declare function value<T>(): T;
`;

let repository: Repository;
const said: Record<string, string> = {};

beforeAll(async () => {
  repository = new Repository();
  for (const { row, id } of ROWS) {
    repository.write(`specs/${id}/openapi.json`, JSON.stringify(specOf(row, id)));
    const pascal = id.replace(/^t/, "T");
    repository.write(
      `packages/${id}/use.ts`,
      `import type * as api from "./src/gen/client.gen.js";
${HEAD}declare const client: api.${pascal}Client;
export async function use() {\n${row.use}\n void client;\n}
export type { api };
`,
    );
  }
  const run = await repository.gen();
  if (run.status !== 0) throw new Error(run.output);
  const all = ROWS.map(({ id }) => `import "./packages/${id}/use.js";\n`).join("");
  for (const [name, compiler] of Object.entries(COMPILERS))
    said[name] = compile(repository, all, compiler);
}, 120_000);

afterAll(() => repository.remove());

describe.each(Object.entries(KINDS))("%s", (kind) => {
  test.each(ROWS.filter((one) => one.kind === kind))("$row.name", ({ id }) => {
    for (const [name, text] of Object.entries(said)) {
      const lines = text.split("\n").filter((line) => line.startsWith(`packages/${id}/`));
      expect({ [name]: lines }).toEqual({ [name]: [] });
    }
  });
});

test("nothing else is wrong", () => {
  for (const text of Object.values(said)) {
    expect(
      text.split("\n").filter((line) => line !== "" && !/^(?:packages\/t\d+x|\s)/.test(line)),
    ).toEqual([]);
  }
});
