import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Registry } from "../src/registry.ts";

/** A workspace with these packages. */
function workspace(manifests: readonly object[]): string {
  const root = mkdtempSync(join(tmpdir(), "registry-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  manifests.forEach((manifest, index) => {
    mkdirSync(join(root, `packages/p${index}/dist`), { recursive: true });
    writeFileSync(join(root, `packages/p${index}/package.json`), JSON.stringify(manifest));
  });
  return root;
}

const BASE = "http://127.0.0.1:1/npm/";

test("a package is told with its tarball, whose hash is right", async () => {
  const registry = new Registry(workspace([{ name: "@specwright/a", version: "1.2.3" }]));
  const { status, body } = await registry.answer("@specwright%2fa", BASE);
  expect(status).toBe(200);
  const { versions, "dist-tags": tags } = JSON.parse(String(body));
  expect(tags).toEqual({ latest: "1.2.3" });
  const { tarball, integrity } = versions["1.2.3"].dist;
  expect(tarball).toBe(`${BASE}@specwright/a/-/a-1.2.3.tgz`);
  const file = await registry.answer(tarball.slice(BASE.length), BASE);
  const { createHash } = await import("node:crypto");
  expect(`sha512-${createHash("sha512").update(file.body).digest("base64")}`).toBe(integrity);
});

test.each([
  "left-pad",
  "@other/a",
  "@specwright/none",
  "@specwright/private",
  "@specwright/a/-/a-9.9.9.tgz",
  "",
  "../packages/p0/package.json",
  "-/all",
])("%j is not served, and what is, is told", async (path) => {
  const registry = new Registry(
    workspace([
      { name: "@specwright/a", version: "1.0.0" },
      { name: "@specwright/private", version: "1.0.0", private: true },
      { name: "elsewhere", version: "1.0.0" },
    ]),
  );
  const { status, body } = await registry.answer(path, BASE);
  expect(status).toBe(404);
  expect(String(body)).toContain(path.includes("/-/a-") ? "a-1.0.0.tgz" : "there is @specwright/a");
});

test("what is not built is said, and can be asked for again", async () => {
  const root = workspace([{ name: "@specwright/a", version: "1.0.0" }]);
  rmSync(join(root, "packages/p0/dist"), { recursive: true });
  const registry = new Registry(root);
  const { status, body } = await registry.answer("@specwright/a", BASE);
  expect([status, String(body)]).toEqual([500, expect.stringContaining("pnpm build")]);
  mkdirSync(join(root, "packages/p0/dist"));
  expect((await registry.answer("@specwright/a", BASE)).status).toBe(200);
});
