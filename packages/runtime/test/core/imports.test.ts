import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What a file imports of the runtime itself, and carries with it: types weigh nothing. */
async function carried(path: string): Promise<string[]> {
  const text = await readFile(join(src, path), "utf8");
  const imports = text.matchAll(/^(?:import|export) (?!type\b)(?:[^;]*?from )?"(\.[^"]+)"/gm);
  return [...imports].map(([, to = ""]) =>
    relative(src, join(src, dirname(path), to)).replace(/\.js$/, ".ts"),
  );
}

/** Everything that a file carries, by walking. */
async function closure(...from: string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const todo = [...from]; todo.length > 0; ) {
    const path = todo.pop() as string;
    if (seen.has(path)) continue;
    seen.add(path);
    todo.push(...(await carried(path)));
  }
  return seen;
}

const filesOf = async (room: string): Promise<string[]> =>
  (await readdir(join(src, room)))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${room}/${name}`);

describe("the core", () => {
  it("carries no feature, no client, no pages, no tables", async () => {
    const all = await closure(...(await filesOf("core")));
    const rooms = [...new Set([...all].map((path) => path.split("/")[0]))].sort();
    expect(rooms).toEqual([
      "abort",
      "clock",
      "core",
      "encode",
      "errors",
      "json",
      "redact",
      "retry",
    ]);
  });

  it("carries of the errors what it throws, and no class that a user may import", async () => {
    const all = [...(await closure(...(await filesOf("core"))))];
    expect(all.filter((path) => path.startsWith("errors/")).sort()).toEqual(["errors/fail.ts"]);
  });
});

describe("features", () => {
  it("stand each by itself: none carries another, but what asks for tokens", async () => {
    const pairs: string[] = [];
    for (const path of await filesOf("features"))
      for (const one of await carried(path))
        if (one.startsWith("features/")) pairs.push(`${path} ${one}`);
    expect(pairs.sort()).toEqual([
      "features/layers.ts features/transport.ts",
      "features/renewal.ts features/tokens.ts",
      "features/transport.ts features/refused.ts",
    ]);
  });

  it("carry no client, and openapi-fetch is carried by the raw client alone", async () => {
    const all = await closure(...(await filesOf("features")));
    expect([...all].filter((path) => /^(?:client|table|raw|transfer)\//.test(path))).toEqual([]);
    const whole = await closure("index.ts", "node/index.ts");
    expect([...whole].filter((path) => path.startsWith("raw/"))).toEqual([]);
  });
});

describe("a file of the runtime", () => {
  it("is read at one sitting, tests too: it has at most 300 lines", async () => {
    const home = join(src, "..");
    const long: string[] = [];
    for (const room of ["src", "test", "e2e", "nightly", "smoke", "soak"])
      for (const name of await readdir(join(home, room), { recursive: true })) {
        if (!/\.m?ts$/.test(name)) continue;
        const lines = (await readFile(join(home, room, name), "utf8")).split("\n").length - 1;
        if (lines > 300) long.push(`${room}/${name}: ${lines}`);
      }
    expect(long).toEqual([]);
  });
});
