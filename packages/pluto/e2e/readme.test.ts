import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";
import { startStand } from "./support/stand.js";

const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const programs = [...readme.matchAll(/\n## ([^\n]+)|```ts\n([\s\S]*?)```/g)]
  .reduce<{ title: string; text: string }[]>((found, [, title, text]) => {
    if (title) found.push({ title, text: "" });
    else if (text) found.push({ title: found.at(-1)?.title ?? "", text });
    return found;
  }, [])
  .filter(({ text }) => text !== "");

// Inside the package, where its own name resolves to it.
const written = join(PACKAGE, ".vitest/readme");
let stand: Awaited<ReturnType<typeof startStand>>;
let folder: string;

beforeAll(async () => {
  stand = await startStand();
  folder = mkdtempSync(join(tmpdir(), "specwright-readme-"));
  writeFileSync(join(folder, "volcano.html"), "<html></html>");
  rmSync(written, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  for (const [index, { text }] of programs.entries()) {
    writeFileSync(join(written, `${index}.ts`), text);
    writeFileSync(join(written, `${index}.run.ts`), pointed(text));
  }
  writeFileSync(
    join(written, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }),
  );
});

afterAll(async () => {
  rmSync(written, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  await stand.stop();
});

/** The program with its client pointed at the mock. */
function pointed(text: string): string {
  const servers = "servers: { api: process.env.PLUTO_API_URL as string }";
  return text
    .replaceAll("createPluto()", `createPluto({ ${servers} })`)
    .replaceAll("createPluto({\n", `createPluto({ ${servers},\n`);
}

test("the README has a program for each task", () => {
  expect(programs.map(({ title }) => title)).toEqual([
    "Read a table",
    "Read a table",
    "List and download files",
    "Create an external plot",
    "Wait for an analysis",
    "Search",
    "Errors",
    "Organization, environment, and what else a client takes",
  ]);
});

test("the README's programs type-check", () => {
  const check = () => execFileSync("tsc", ["-p", written], { encoding: "utf8", stdio: "pipe" });
  let said = "";
  try {
    check();
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe("");
});

test.each(programs.map(({ title }, index) => [index, title]))(
  "the README's program %i runs: %s",
  async (index) => {
    const program = join(written, `${index}.run.ts`);
    const env = { PLUTO_API_TOKEN: "a1".repeat(20), PLUTO_API_URL: stand.url };
    const { code, stderr } = await run(program, [], env, folder);
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
  },
);
