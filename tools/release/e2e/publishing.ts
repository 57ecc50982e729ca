import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, vi } from "vitest";
import { publishTarballs } from "../src/publish-tarballs.ts";
import { integrityOf, writeRecord } from "../src/record.ts";
import { run } from "../src/run.ts";
import { type Registry, startRegistry } from "./registry.ts";

let registry: Registry;
let proxy: Server;
/** What may become of an upload on its way; a number is the status that it is answered with, unread by the registry. */
export type Fate = "goes through" | "its answer is lost" | "no answer comes" | 403 | 409 | 500;
/** What becomes of the next uploads; those after them go through. */
export const fates: Fate[] = [];
/** Addresses of the uploads so far. */
export const puts: string[] = [];
let count = 0;

/** Starts a registry behind a proxy for the tests of a file. */
export function publishing(): void {
  beforeAll(async () => {
    registry = await startRegistry();
    proxy = createServer((request, response) => {
      const isUpload = request.method === "PUT";
      const mine = (isUpload && fates.shift()) || "goes through";
      if (isUpload) puts.push(String(request.url));
      if (typeof mine === "number") {
        request.resume().on("end", () => response.writeHead(mine).end());
        return;
      }
      // Nothing comes until whoever waits has had enough.
      if (mine === "no answer comes") return void request.resume();
      const { method, headers, url } = request;
      const up = ask(new URL(String(url), registry.url), { method, headers }, (answer) => {
        if (mine === "its answer is lost")
          return void answer.resume().on("end", () => request.socket.destroy());
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      up.on("error", () => response.destroy());
      request.pipe(up);
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  }, 120_000);

  afterAll(async () => {
    proxy?.close();
    await registry?.stop();
  });

  beforeEach(() => {
    puts.length = 0;
    fates.length = 0;
    count++;
  });
}

/** A repository with two packages that were verified, the second in need of the first. */
export async function verified(content = "1") {
  const root = mkdtempSync(join(tmpdir(), "publish-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  git("init", "--quiet");
  git("config", "user.name", "a");
  git("config", "user.email", "a@b.example");
  const folder = join(root, "tarballs");
  mkdirSync(folder);
  const kinds = ["base", "top"];
  for (const kind of kinds) {
    const name = `@specwright/${kind}-${count}`;
    const source = join(root, kind);
    mkdirSync(source);
    writeFileSync(join(source, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
    writeFileSync(join(source, "index.js"), `export default ${JSON.stringify(content)};\n`);
  }
  const sources = kinds.map((kind) => `./${kind}`);
  const packed = await run("npm", ["pack", "--pack-destination", folder, ...sources], {
    cwd: root,
  });
  expect(packed.code, packed.output).toBe(0);
  const packages = kinds.map((kind) => {
    const file = `specwright-${kind}-${count}-1.0.0.tgz`;
    const name = `@specwright/${kind}-${count}`;
    return { name, version: "1.0.0", file, integrity: integrityOf(join(folder, file)) };
  });
  git("add", ".");
  git("commit", "--quiet", "--message=one");
  writeRecord(folder, { commit: git("rev-parse", "HEAD"), packages });

  const { port } = proxy.address() as AddressInfo;
  const npmrc = join(root, "npmrc");
  writeFileSync(npmrc, `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=x\n`);
  vi.stubEnv("NPM_CONFIG_USERCONFIG", npmrc);
  vi.stubEnv("npm_config_registry", `http://127.0.0.1:${port}/`);
  vi.stubEnv("npm_config_fetch_retries", "0");
  vi.stubEnv("npm_config_fetch_timeout", "4000");
  onTestFinished(() => void vi.unstubAllEnvs());
  const tags = () => git("tag", "--points-at", "HEAD").split("\n").filter(Boolean).sort();
  const ids = packages.map(({ name }) => `${name}@1.0.0`).sort();
  return { root, folder, packages, git, tags, ids, publish: () => publishTarballs(folder, root) };
}

/** Two packages, an upload of the second that ends badly, and a second run. */
export async function interrupted(fate: Fate): Promise<void> {
  const { publish, tags, ids, git } = await verified();
  fates.push("goes through", fate);
  expect(await publish()).toBe(1);
  expect([puts.length, tags()]).toEqual([2, [ids[0]]]);
  // Again, and nothing is published twice; a tag that is missing is completed.
  git("tag", "--delete", ids[0] ?? "");
  expect(await publish()).toBe(0);
  expect([puts.length, tags()]).toEqual([3, ids]);
  expect(new Set(puts).size).toBe(2);
}
