import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { newClient } from "../../src/client/new-client.js";
import type { AnyTree } from "../support/handler.js";
import { json } from "../support/handler.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files of which a function ran while something was done, below `src`. */
async function ran(work: () => Promise<unknown>): Promise<string[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // What has run before, such as the making of modules, does not count.
  await session.post("Profiler.takePreciseCoverage");
  await work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  return result
    .filter(({ functions }) => functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
    .flatMap(({ url }) => /\/runtime\/src\/([\w/-]+\.ts)/.exec(url)?.[1] ?? [])
    .sort();
}

/** Does a file lead to another that ran? One that leads to none is a tool, and no part of the way. */
async function leadsOn(path: string, files: readonly string[]): Promise<boolean> {
  const text = await readFile(`${root}src/${path}`, "utf8");
  const imports = text.matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+)\.js"/gm);
  return [...imports].some(([, from = ""]) =>
    files.includes(`${posix.join(posix.dirname(path), from)}.ts`),
  );
}

/** The files that the README's picture of one call names. */
async function named(): Promise<string[]> {
  const text = await readFile(`${root}README.md`, "utf8");
  const [, picture = ""] = text.split("## One call, from method to wire and back");
  const [rows = ""] = picture.split("\n\nTools that");
  return [...rows.matchAll(/^\| `([\w/-]+\.ts)` \|/gm)].flatMap(([, path]) => path ?? []).sort();
}

describe("whoever reads the README's picture of one call", () => {
  it("is told every file that leads on, and has twelve to read", async () => {
    vi.stubGlobal("fetch", async () => json({ id: 1 }, 200, { "content-length": "8" }));
    const table = {
      lines: "/things/{id} things 0:get",
      shapes: [{ method: "GET" }],
      ways: [{}],
    } as const;
    const facts = {
      name: "acme",
      servers: { api: "https://api.acme.test" },
      auth: { key: { in: "header", name: "X-Key", option: "token" } },
      security: [["key"]],
      retry: { attempts: 3, statuses: [503], backoff: { base: 1, factor: 1, max: 1 } },
      secrets: [],
    } as const;
    const client: AnyTree = newClient(facts, { token: "a-token" }, [], table, {});
    const files = await ran(async () => {
      expect(await client.things.get("a b", { kind: "x y" })).toEqual({ id: 1 });
    });
    vi.unstubAllGlobals();
    const told = await named();
    expect(files).toEqual(expect.arrayContaining(told));
    const untold: string[] = [];
    for (const path of files)
      if (!told.includes(path) && (await leadsOn(path, files))) untold.push(path);
    expect(untold).toEqual([]);
    expect(told).toHaveLength(12);
  });
});
