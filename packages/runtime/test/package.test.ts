import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The sources by their paths below `src`. */
async function sources(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of await readdir(join(root, "src"), { recursive: true })) {
    if (path.endsWith(".ts")) files.set(path, await readFile(join(root, "src", path), "utf8"));
  }
  return files;
}

/** A source without its comments. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

describe("the package", () => {
  it("depends on openapi-fetch alone, which one file imports", async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
    const importing = [...(await sources())].filter(([, text]) =>
      /from "openapi-fetch"/.test(text),
    );
    expect(importing.map(([path]) => path)).toEqual([join("raw", "openapi-fetch.ts")]);
  });

  it("imports nothing else but itself, and node: in one file that browsers never see", async () => {
    const foreign: string[] = [];
    for (const [path, text] of await sources()) {
      for (const [, from = ""] of code(text).matchAll(/(?:from|import\() ?"([^"]+)"/g)) {
        // The Node transport is a subpath of its own; what may reach it is tested beside it.
        if (!from.startsWith(".") && !path.startsWith("node/")) foreign.push(`${path} ${from}`);
      }
    }
    expect(foreign.sort()).toEqual([
      "raw/openapi-fetch.ts openapi-fetch",
      "transfer/disk.ts #fs",
      "transfer/download.ts #fs",
      "transfer/fs-node.ts node:fs/promises",
      "transfer/source.ts #fs",
    ]);
  });

  it("loads nothing of Node's with itself: a file system comes with the first file", async () => {
    for (const [path, text] of await sources()) {
      if (path.startsWith("node/")) continue;
      expect([path, /\bfrom ?"node:|^import "node:/m.test(code(text))]).toEqual([path, false]);
    }
  });

  it("gives Node the same in few files, by every subpath", async () => {
    const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const subpaths = Object.values(exports).filter((one) => typeof one === "object");
    expect(subpaths.length).toBeGreaterThan(4);
    for (const { node, default: modules } of subpaths as Record<string, string>[]) {
      expect(node).toMatch(/^\.\/dist\/bundle\/\w+\.js$/);
      const [few, many] = await Promise.all(
        [node, modules].map((path) => import(join(root, path as string))),
      );
      expect(Object.keys(few).sort()).toEqual(Object.keys(many).sort());
    }
  });

  it("calls error classes by their names, whatever its bundler calls them", async () => {
    const given = await import(join(root, "dist/bundle/errors.js"));
    const classes = Object.entries<{ name: string }>(given).filter(([name]) =>
      /^[A-Z]\w*Error$/.test(name),
    );
    expect(classes.length).toBeGreaterThan(10);
    for (const [name, type] of classes) expect([name, type.name]).toEqual([name, name]);
  });

  it("leads browsers to files without a file system", async () => {
    const { imports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const conditions = Object.entries(imports["#fs"]);
    expect(conditions[0]).toEqual(["browser", "./dist/transfer/fs-none.js"]);
    expect(conditions.at(-1)).toEqual(["default", "./dist/transfer/fs-none.js"]);
    for (const engine of ["node", "bun", "deno"])
      expect(imports["#fs"][engine]).toBe("./dist/transfer/fs-node.js");
  });

  it("uses nothing that only Node or only browsers have", async () => {
    const only =
      /\b(?:Buffer|setImmediate|__dirname|require\(|window\.|document\.|localStorage|XMLHttpRequest)\b/;
    for (const [path, text] of await sources()) {
      if (path.endsWith("fs-node.ts") || path.startsWith("node/")) continue;
      expect(only.exec(code(text).replace(/"[^"]*"|`[^`]*`/g, ""))?.[0], path).toBeUndefined();
    }
    const withProcess = [...(await sources())].filter(([, text]) => /\bprocess\./.test(code(text)));
    expect(withProcess.map(([path]) => path)).toEqual([]);
  });

  it("holds no state outside clients but the registry of budgets", async () => {
    for (const [path, text] of await sources()) {
      expect(/^(?:export )?let /m.exec(code(text))?.[0], path).toBeUndefined();
      expect(
        /^(?:export )?const \w+ = new (?:Map|WeakMap)\b/m.exec(code(text))?.[0],
        path,
      ).toBeUndefined();
    }
  });

  it("is made of small files: half of them below 80 lines, none above 300", async () => {
    const lengths = [...(await sources())]
      .map(([, text]) => text.split("\n").length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
    expect(lengths.at(-1)).toBeLessThan(300);
  });

  it("has three lines of test for each of its own", async () => {
    const lines = async (folder: string): Promise<number> => {
      let sum = 0;
      for (const path of await readdir(join(root, folder), { recursive: true })) {
        if (!path.endsWith(".ts")) continue;
        sum += (await readFile(join(root, folder, path), "utf8")).split("\n").length - 1;
      }
      return sum;
    };
    const [source, test] = [await lines("src"), await lines("test")];
    expect(test / source).toBeGreaterThanOrEqual(3);
  });

  it("describes every export", async () => {
    const bare: string[] = [];
    for (const [path, text] of await sources()) {
      const lines = text.split("\n");
      lines.forEach((line, index) => {
        if (
          !/^export (?:async )?(?:function|class|interface|type|const) /.test(line) ||
          / from ".*";$/.test(line)
        )
          return;
        if (!/\*\/\s*$/.test(lines[index - 1] ?? "")) bare.push(`${path}: ${line.slice(0, 60)}`);
      });
    }
    expect(bare).toEqual([]);
  });
});
