import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { asReleased, type Change } from "../../src/plan/bump.ts";
import { askedFor, readChangesets, writeChangeset } from "../../src/plan/changesets.ts";
import { planOf } from "../../src/plan/plan.ts";
import { changelog, report } from "../../src/plan/report.ts";
import type { Snapshot } from "../../src/plan/snapshots.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specwright-plan-"));
  mkdirSync(join(root, ".changeset"));
});
afterEach(() => rmSync(root, { recursive: true }));

const NAME = "@specwright/things";

function changeset(file: string, text: string): void {
  writeFileSync(join(root, ".changeset", file), text);
}

/** A package of one spec and one `.d.ts`. */
function state(side: string, types: string, version = "0.1.0"): Snapshot {
  const folder = join(root, side);
  mkdirSync(folder, { recursive: true });
  const manifest = { name: NAME, version, exports: { ".": { types: "./index.d.ts" } } };
  writeFileSync(join(folder, "index.d.ts"), types);
  return { packages: new Map([[NAME, { manifest, folder }]]), remove: () => {} };
}

async function plan(before: Snapshot | undefined, after: Snapshot) {
  const changesets = readChangesets(root);
  const [one] = await planOf(new Map([[NAME, before]]), after, changesets, {
    wire: true,
    types: true,
  });
  if (!one) throw new Error("no plan");
  return one;
}

test("below 1.0 what breaks is a minor", () => {
  expect(asReleased("major", "0.4.2")).toBe("minor");
  expect(asReleased("major", "1.0.0")).toBe("major");
  expect(asReleased("patch", "0.4.2")).toBe("patch");
});

test("changesets are read, the greatest counts, and a broken one is named", () => {
  changeset("README.md", "# no changeset");
  changeset("a.md", `---\n"${NAME}": patch\n---\n\nMended.\n`);
  changeset("b.md", `---\n'${NAME}': minor\n"@specwright/other": major\n---\n\nMore.\n`);
  const all = readChangesets(root);
  expect(askedFor(all, NAME)).toEqual({ bump: "minor", file: "b.md" });
  expect(askedFor(all, "@specwright/none")).toEqual({ bump: "none" });
  changeset("c.md", `---\n${NAME}: huge\n---\n`);
  expect(() => readChangesets(root)).toThrow(
    '.changeset/c.md: "@specwright/things: huge" is no package',
  );
  changeset("c.md", "words alone");
  expect(() => readChangesets(root)).toThrow(
    ".changeset/c.md does not begin with a block of packages",
  );
});

test("a changeset that asks for too little is told, with what breaks", async () => {
  changeset("a.md", `---\n"${NAME}": patch\n---\n\nMended.\n`);
  const before = state(
    "before",
    "export declare function a(): string;\nexport declare const b: 1;",
  );
  const after = state(
    "after",
    "export declare function a(): string | null;\nexport declare const b: 1;",
  );
  const one = await plan(before, after);
  expect(one).toMatchObject({ least: "minor", tooLittle: true });
  expect(report(one, { all: false })).toBe(
    [
      "@specwright/things 0.1.0: at least minor; the changesets ask for patch (a.md): TOO LITTLE",
      "  breaks `a() result`: `null` is now among its types.",
    ].join("\n"),
  );
  changeset("b.md", `---\n"${NAME}": minor\n---\n\nBreaks.\n`);
  expect(await plan(before, after)).toMatchObject({ tooLittle: false });
});

test("nothing to see, and nothing to compare with", async () => {
  const same = "export declare const b: 1;";
  const one = await plan(state("before", same), state("after", same));
  expect(report(one, { all: false })).toBe(
    "@specwright/things 0.1.0: nothing that a user could see",
  );
  const first = await plan(undefined, state("after", same));
  expect(first).toMatchObject({ least: "none", tooLittle: false });
  expect(report(first, { all: false })).toBe(
    "@specwright/things: first release; nothing to compare with",
  );
});

test("a long list is cut, and says so", async () => {
  const many = Array.from({ length: 40 }, (_, index) => `export declare const a${index}: 1;`);
  const one = await plan(state("before", "export {}"), state("after", many.join("\n")));
  const lines = report(one, { all: false }).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([32, "  … and 10 more (--all)"]);
  expect(report(one, { all: true }).split("\n")).toHaveLength(41);
});

test("an entry of the package that is gone breaks, one that is new adds", async () => {
  const before = state("before", "export {}");
  const after = state("after", "export {}");
  const manifest = {
    ...after.packages.get(NAME)?.manifest,
    exports: { "./more": { types: "./index.d.ts" } },
  };
  const moved: Snapshot = {
    packages: new Map([[NAME, { manifest: manifest as never, folder: join(root, "after") }]]),
    remove: () => {},
  };
  const { changes } = await plan(before, moved);
  expect(changes).toEqual([
    { bump: "major", where: ".", text: "The entry is gone.", seen: "types" },
    { bump: "minor", where: "./more", text: "The entry is new.", seen: "types" },
  ]);
});

test("a program of the last release that does not compile any more breaks", async () => {
  const before = state("before", "export declare function a(): string;");
  mkdirSync(join(root, "before/examples"));
  const program = `import { a } from "${NAME}";\na().trim();\nnowhere;\n`;
  writeFileSync(join(root, "before/examples/use.ts"), program);
  const after = state("after", "export declare function a(): string | null;");
  const { changes } = await plan(before, after);
  expect(changes?.filter(({ seen }) => seen === "programs")).toEqual([
    {
      bump: "major",
      where: "examples/use.ts",
      text: "It does not compile any more: Object is possibly 'null'.",
      seen: "programs",
    },
  ]);
});

test("what is written names operations, and is completed rather than doubled", () => {
  const change = (text: string): Change => ({
    bump: "major",
    where: "createThings() result.things.get() result.size",
    text,
    seen: "types",
  });
  const made = (text: string) =>
    changelog({
      name: NAME,
      version: "0.1.0",
      changes: [change(text)],
      least: "minor",
      asked: undefined,
      tooLittle: true,
    });
  expect(made("It is gone.")).toBe(
    "- **Breaks:** `things.get() result.size`: It is gone. (npx @specwright/docs things things.get)",
  );
  expect(writeChangeset(root, NAME, "patch", "- one")).toBe(".changeset/plan-things.md");
  writeChangeset(root, NAME, "minor", "- one\n- two");
  expect(readFileSync(join(root, ".changeset/plan-things.md"), "utf8")).toBe(
    `---\n"${NAME}": minor\n---\n\n- one\n- two\n`,
  );
});
