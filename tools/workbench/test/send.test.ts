import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ROOT } from "@specwright/config/workspace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

let workbench: Workbench;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "workbench-"));
  for (const path of ["openapi.json", "src/gen/manifest.json"]) {
    cpSync(join(ROOT, "packages/pluto", path), join(root, "packages/pluto", path));
  }
  mkdirSync(join(root, "tools/docs/dist/pluto"), { recursive: true });
  writeFileSync(join(root, "tools/docs/dist/index.html"), "<h1>Docs</h1>".repeat(100));
  writeFileSync(join(root, "tools/docs/dist/pluto/index.html"), "<h1>Pluto</h1>");
  workbench = await startWorkbench({ port: 0, root });
}, 60_000);
afterAll(async () => {
  await workbench.stop();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(`${workbench.url}${path}`, { headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    sent.on("error", fail).end();
  });
}

test("the docs stand at the root, packed as the asker takes it", async () => {
  const plain = await ask("/");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.bytes.toString()).toContain("<h1>Docs</h1>");
  const br = await ask("/", { "accept-encoding": "gzip, br" });
  expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
  expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes);
  const gzip = await ask("/", { "accept-encoding": "br;q=0, gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
});

test("what the asker has already is not sent again", async () => {
  const { headers } = await ask("/pluto/", { "accept-encoding": "br" });
  const again = await ask("/pluto/", {
    "accept-encoding": "br",
    "if-none-match": `W/${headers.etag}`,
  });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  const otherForm = await ask("/pluto/", { "if-none-match": headers.etag ?? "" });
  expect(otherForm.status).toBe(200);
});

test("HEAD says what GET would", async () => {
  const head = await ask("/", {}, "HEAD");
  expect([head.status, head.bytes.length, head.headers["content-length"]]).toEqual([
    200,
    0,
    "1300",
  ]);
});

test.each([
  ["/docs", "/"],
  ["/docs/", "/"],
  ["/docs/pluto/", "/pluto/"],
  ["/docs/pluto/index.html", "/pluto/index.html"],
  ["/docs//evil.example/", "/evil.example/"],
  ["/docs/\\evil.example/", "/evil.example/"],
  ["/pluto", "/pluto/"],
])("%s leads to %s", async (from, to) => {
  const { status, headers } = await ask(from);
  expect([status, headers.location]).toEqual([308, to]);
});

test("nothing outside the site is served, and what is not there is a page with a way on", async () => {
  for (const path of [
    "/nothing",
    "/../package.json",
    "/%2e%2e/package.json",
    "/%",
    "/mock/nobody/",
  ]) {
    const { status, bytes } = await ask(path);
    expect([path, status]).toEqual([path, 404]);
    expect(bytes.toString()).toContain('href="/pluto/"');
  }
});
