import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@specwright/mock";
import { expect, test } from "vitest";
import { run } from "./support.js";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

test("the README's program for the mock runs on it", async () => {
  const [program = "", ...others] = programs.filter((text) => text.includes("127.0.0.1:4010"));
  expect(others).toEqual([]);
  const mock = await startMock("cytobank");
  const folder = join(PACKAGE, ".vitest/readme-mock");
  mkdirSync(folder, { recursive: true });
  try {
    const path = join(folder, "program.ts");
    writeFileSync(path, program.replaceAll("http://127.0.0.1:4010", new URL(mock.url).origin));
    const ran = await run(path, [], {});
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toContain("tube_10.fcs");
  } finally {
    await mock.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the programs of the README compile", () => {
  expect(programs).toHaveLength(7);
  // Inside the package, where its own name resolves to it.
  const folder = join(PACKAGE, ".vitest/readme");
  mkdirSync(folder, { recursive: true });
  try {
    for (const [index, text] of programs.entries())
      writeFileSync(join(folder, `${index}.ts`), text);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }),
    );
    const tsc = join(
      dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
      "bin/tsc",
    );
    const said = (() => {
      try {
        return execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
      } catch (error) {
        return String((error as { stdout?: unknown }).stdout);
      }
    })();
    expect(said).toBe("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
