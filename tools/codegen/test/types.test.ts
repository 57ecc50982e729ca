import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile } from "./support/compile.ts";
import { Repository } from "./support/repository.ts";
import { KINDS } from "./types/kinds.ts";
import { specOf } from "./types/row.ts";

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
