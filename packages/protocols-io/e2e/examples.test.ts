import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ran } from "@specwright/config/programs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";
import { startStand } from "./support/stand.js";

let stand: Awaited<ReturnType<typeof startStand>>;
let folder: string;

beforeEach(async () => {
  stand = await startStand();
  folder = mkdtempSync(join(tmpdir(), "specwright-examples-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stand.stop();
});

const ran = new Set<string>();

function example(name: string, ...args: string[]): Promise<Ran> {
  ran.add(`${name}.ts`);
  return run(`examples/${name}.ts`, args, {
    PROTOCOLS_IO_TOKEN: "example-token",
    PROTOCOLS_IO_URL: stand.url,
    PROTOCOLS_IO_STORAGE: stand.storage,
  });
}

test("search", async () => {
  const { code, stdout, stderr } = await example("search", "lysis", "name", "asc");
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^2\d\d\d-\d\d-\d\d\t10\.17504\/protocols\.io\.\w+\t.+/m);
  expect(stdout).toMatch(/^\d found$/m);
  expect(new Set(stand.operations)).toEqual(new Set(["protocols.list"]));
});

test("search with an order that is none", async () => {
  const { code, stderr } = await example("search", "lysis", "size");
  expect(code).toBe(1);
  expect(stderr).toContain("order is one of activity, date, name, id");
  expect(stand.operations).toEqual([]);
});

test("read-markdown", async () => {
  const { code, stdout, stderr } = await example(
    "read-markdown",
    "https://dx.doi.org/10.17504/protocols.io.xmpl1/v1",
  );
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^# Lysis Buffer \(20 mL\)/);
  expect(stdout).toContain("## Steps");
  expect(stdout).toContain("  - Carla Rivera: Yes, keep it between 7.9 and 8.1.");
  expect(stand.operations).toEqual(["protocols.get", "protocols.get", "protocols.comments.list"]);
});

test("run-record", async () => {
  const { code, stdout, stderr } = await example("run-record", "lysis", "First", "Room at 21 °C");
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^record [0-9A-F]{32}: 3 steps$/m);
  expect(stdout).toMatch(/^saved [23] changes$/m);
  expect(stand.operations).toEqual(["records.create", "records.get", "records.saveChanges"]);
});

test("publish, only where that is asked for", async () => {
  const kept = await example("publish", "Lysis & more", "Ana Torres");
  expect(kept.code, kept.stderr).toBe(0);
  expect(kept.stdout).toContain("kept private");
  expect(stand.operations).toEqual(["protocols.create", "protocols.saveChanges"]);
  const published = await example("publish", "Lysis & more", "Ana Torres", "--publish");
  expect(published.code, published.stderr).toBe(0);
  expect(published.stdout).toContain("published");
  expect(stand.operations.at(-1)).toBe("protocols.publish");
});

test("upload-file", async () => {
  const path = join(folder, "gel.txt");
  writeFileSync(path, "bytes of a gel");
  const { code, stdout, stderr } = await example("upload-file", path);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("file 9103: 14 bytes");
  expect(stderr).toMatch(/^(\d+) of \1 bytes$/m);
  expect(stdout).toContain("/My files (folder)");
  expect(stdout).toMatch(/^My files\/.+ \(Private Protocol\)$/m);
  expect(stand.stored).toEqual([
    {
      fields: ["key", "AWSAccessKeyId", "Policy", "Signature", "Content-Type", "acl", "file"],
      file: "bytes of a gel",
      authorization: undefined,
    },
  ]);
  expect(stand.operations.slice(0, 3)).toEqual([
    "files.prepareUpload",
    "files.verifyUpload",
    "filemanager.folders.listTop",
  ]);
});

test("no example is left out", () => {
  const all = readdirSync(join(PACKAGE, "examples")).filter((name) => name !== "client.ts");
  expect([...ran].sort()).toEqual(all.sort());
});
