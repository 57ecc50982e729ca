import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clone, cloneWorkingTree } from "@specwright/config/clone";
import { expect, it } from "vitest";
import { serveCache } from "../src/remote-cache.ts";

const PNPM = ["--yes", "pnpm@12.21.0"];
const DIST = "packages/runtime/dist/index.js";

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Builds the runtime in a clone that knows no cache but the remote one; what turbo said. */
function build({ folder }: Clone, env: object): string {
  const run = (...args: string[]) =>
    execFileSync("npx", [...PNPM, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  // What the build of one package needs, and no more: installing all of it takes a minute.
  const needed = ["--filter=specwright", "--filter=@specwright/runtime..."];
  run(...needed, "install", "--frozen-lockfile", "--prefer-offline");
  const filter = "--filter=@specwright/runtime";
  return run("exec", "turbo", "run", "build", filter, "--ui=stream", "--cache=remote:rw");
}

it("a second clone takes from the remote cache what the first one built", async () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-cache-"));
  const token = randomBytes(12).toString("hex");
  const cache = await serveCache({ folder, port: await freePort(), host: "127.0.0.1", token });
  const [first, second] = [cloneWorkingTree(), cloneWorkingTree()];
  try {
    expect(build(first, cache.env)).toMatch(/Cached:\s+0 cached, 1 total/);
    const said = build(second, cache.env);
    expect(said).toMatch(/Cached:\s+1 cached, 1 total/);
    expect(said).toContain("cache hit");
    expect(existsSync(join(second.folder, DIST))).toBe(true);
    process.stdout.write(`remote cache, second clone: ${said.match(/Cached:.*/)?.[0]}\n`);
  } finally {
    cache.stop();
    for (const clone of [first, second]) clone.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
