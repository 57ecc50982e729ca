import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { publishedPackages } from "../src/packages.ts";

/** What a README says of its package in a browser's bundle. */
const SAID = /takes ([\d.]+) kB, ([\d.]+) compressed/;
/** A README is off where it is further from the build than this part of it. */
const SLACK = 0.1;

/** Kilobytes of all that a package exports, minified and then compressed. */
async function sizeOf(folder: string): Promise<readonly [min: number, gzip: number]> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "dist/index.js")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return [contents.length / 1000, gzipSync(contents, { level: 9 }).length / 1000];
}

const claims = publishedPackages().flatMap(({ folder, manifest }) => {
  const said = SAID.exec(readFileSync(join(folder, "README.md"), "utf8"));
  return said ? [{ name: manifest.name, folder, said }] : [];
});

test("the four clients say what they cost", () => {
  expect(claims.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      ["cytobank", "plutio", "pluto", "protocols-io"].map((one) => `@specwright/${one}`),
    ),
  );
});

test.each(claims)("$name takes in a browser what its README says", async ({ folder, said }) => {
  const built = await sizeOf(folder);
  const off = built.some((size, at) => Math.abs(Number(said[at + 1]) - size) > size * SLACK);
  const [min, gzip] = built.map((size) => size.toFixed(1));
  expect(off ? `takes ${min} kB, ${gzip} compressed` : said[0]).toBe(said[0]);
});
