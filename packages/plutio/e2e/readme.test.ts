import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Mock, startMock } from "@specwright/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";

const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text as string);

// Inside the package, where its own name resolves to it.
const written = join(PACKAGE, ".vitest/readme");
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ spec: join(PACKAGE, "openapi.json") });
  rmSync(written, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  for (const [index, text] of programs.entries()) {
    // Only the address is changed, and the credentials that the reader has in the environment.
    const servers = "createPlutio({ servers: { api: process.env.PLUTIO_URL as string },";
    writeFileSync(join(written, `${index}.ts`), text);
    writeFileSync(join(written, `${index}.run.ts`), text.replaceAll("createPlutio({", servers));
  }
  const tsconfig = { extends: "../../tsconfig.json", include: ["*.ts"] };
  writeFileSync(join(written, "tsconfig.json"), JSON.stringify(tsconfig));
});

afterAll(async () => {
  rmSync(written, { recursive: true, force: true });
  await mock.stop();
});

test("the README has a program for each of the six tasks, and more", () => {
  const titles = [...readme.matchAll(/\n## (.+)/g)].map(([, title]) => title);
  expect(titles.slice(0, 6)).toEqual([
    "Create a task in a project's board",
    "Track time",
    "Create and read invoices with lines",
    "Send an invoice, mark it paid",
    "Sync people by e-mail without duplicates",
    "Move files and folders",
  ]);
  expect(programs).toHaveLength(10);
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

test.each(programs.map((_, index) => index))("the README's program %i runs", async (index) => {
  await run(join(written, `${index}.run.ts`), mock.url);
});
