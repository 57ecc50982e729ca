import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const { reach }: { reach(root: string, files: readonly string[]): Promise<string[]> } =
  await import(new URL("../src/reach.mjs", import.meta.url).href);

/** What a test leads to, in a folder with these files. */
async function reached(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "reach-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return (await reach(root, ["test/a.test.ts"])).filter((path) => path !== "test/a.test.ts");
}

describe("what a test leads to", () => {
  it.each([
    ["an import", 'import { a } from "../src/a.js";'],
    ["an import over lines", 'import {\n  a,\n  type B,\n} from "../src/a.js";'],
    ["an import of what it does alone", 'import "../src/a.js";'],
    ["an import made while running", 'await import("../src/a.js");'],
    ["what it gives on", 'export * from "../src/a.js";'],
    ["a file that it reads", 'readFile(new URL("../src/a.ts", import.meta.url));'],
    ["a folder that it looks through", "readdir(`../src`);"],
  ])("%s", async (_, text) => {
    expect(await reached({ "test/a.test.ts": text, "src/a.ts": "" })).toEqual(["src/a.ts"]);
  });

  it("whatever that leads to, in circles too, and nothing else", async () => {
    const files = {
      "test/a.test.ts": 'import "./kit.js";',
      "test/kit.ts": 'import "../src/a.js";',
      "src/a.ts": 'import "./b.js";',
      "src/b.ts": 'import "./a.js"; import "node:fs"; import "./none.js"; import "../../out.js";',
      "src/c.ts": "",
    };
    expect(await reached(files)).toEqual(["src/a.ts", "src/b.ts", "test/kit.ts"]);
  });

  it("no types, which are gone before anything runs", async () => {
    const text =
      'import type { A } from "../src/a.js";\nimport type {\n  B,\n} from "../src/a.js";\nexport type { C } from "../src/a.js";\nimport "../src/b.js";';
    expect(await reached({ "test/a.test.ts": text, "src/a.ts": "", "src/b.ts": "" })).toEqual([
      "src/b.ts",
    ]);
  });

  it("the file that the tests put in the place of #fs", async () => {
    const files = { "test/a.test.ts": 'import "#fs";', "src/transfer/fs-node.ts": "" };
    expect(await reached(files)).toEqual(["src/transfer/fs-node.ts"]);
  });
});
