import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { expect, onTestFinished, test } from "vitest";
import { startWorkbench } from "../src/server.ts";

/** A repository with one good package and one whose files are as they are given. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "workbench-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const good = join(root, "packages/good");
  mkdirSync(join(good, "src/gen"), { recursive: true });
  for (const path of ["openapi.json", "src/gen/manifest.json"]) {
    cpSync(join(ROOT, "packages/pluto", path), join(good, path));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, "packages/broken/src/gen"), { recursive: true });
    writeFileSync(join(root, "packages/broken", path), text);
  }
  return root;
}

const SPEC = JSON.stringify({ openapi: "3.1.0", info: { title: "B", version: "1" }, paths: {} });
const MANIFEST = '{ "operations": 0 }';
const DEEP = JSON.stringify({ openapi: "3.1.0", info: { title: "B" }, paths: { $ref: "/etc/x" } });

test.each<[string, Record<string, string>, RegExp]>([
  ["openapi.json is no JSON", { "openapi.json": "{", "src/gen/manifest.json": MANIFEST }, /JSON/],
  ["no info", { "openapi.json": "{}", "src/gen/manifest.json": MANIFEST }, /info\.title/],
  ["null", { "openapi.json": "null", "src/gen/manifest.json": MANIFEST }, /null/],
  ["no manifest", { "openapi.json": SPEC }, /manifest\.json/],
  ["a manifest without a count", { "openapi.json": SPEC, "src/gen/manifest.json": "[]" }, /counts/],
  [
    "a mock that can't start",
    { "openapi.json": DEEP, "src/gen/manifest.json": MANIFEST },
    /leads out/,
  ],
])("one broken package is down, and the others are up: %s", async (_, files, reason) => {
  const lines: string[] = [];
  const root = repository(files);
  const workbench = await startWorkbench({ port: 0, root, onProgress: (line) => lines.push(line) });
  onTestFinished(() => workbench.stop());
  const health = (await (await fetch(`${workbench.url}/health`)).json()) as {
    status: string;
    providers: Record<string, { status: string; reason?: string }>;
  };
  expect(health.status).toBe("down");
  expect(health.providers.good?.status).toBe("up");
  expect(health.providers.broken).toMatchObject({
    status: "down",
    reason: expect.stringMatching(reason),
  });
  const url = `${workbench.url}/mock/good/lab/projects/`;
  expect((await fetch(url, { headers: { authorization: "Token x" } })).status).toBe(200);
  expect(await (await fetch(`${workbench.url}/workbench`)).text()).toContain("broken");
  for (const line of lines) expect(line).not.toContain("\n");
});
