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
  writeFileSync(join(folder, "gel.png"), "bytes of a gel");
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

/** The program with its client pointed at the mock, and its uploads at a storage that is there. */
function pointed(text: string): string {
  const servers = "servers: { api: process.env.PROTOCOLS_IO_URL as string }";
  return text
    .replaceAll("createProtocolsIo()", `createProtocolsIo({ ${servers} })`)
    .replaceAll('"gel.png", {\n', '"gel.png", {\nstorage: process.env.PROTOCOLS_IO_STORAGE,\n');
}

test("the README has a program for each task", () => {
  expect(programs.map(({ title }) => title)).toEqual([
    "Search",
    "Read a protocol as Markdown",
    "Read a protocol as Markdown",
    "Run an experiment record",
    "Write and publish",
    "Upload a file",
    "Sign users in",
    "Comments",
    "Errors",
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
    const env = {
      PROTOCOLS_IO_TOKEN: "example-token",
      PROTOCOLS_IO_URL: stand.url,
      PROTOCOLS_IO_STORAGE: stand.storage,
    };
    const { code, stderr } = await run(program, [], env, folder);
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
  },
);
