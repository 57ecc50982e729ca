import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSiteFile } from "../src/files.js";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(join(root, "site/pluto"), { recursive: true });
  writeFileSync(join(root, "site/pluto/index.html"), "<h1>Pluto</h1>");
  writeFileSync(join(root, "secret.txt"), "secret");
});
afterAll(() => rmSync(root, { recursive: true }));

test("a folder answers its index", async () => {
  const file = await readSiteFile("pluto/", join(root, "site"));
  expect(file?.type).toBe("text/html; charset=utf-8");
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe("<h1>Pluto</h1>");
});

test.each([
  "../secret.txt",
  "pluto/../../secret.txt",
  "/../secret.txt",
  "pluto\0/index.html",
  "none/",
])("%j is nothing", async (path) => {
  expect(await readSiteFile(path, join(root, "site"))).toBeUndefined();
});
