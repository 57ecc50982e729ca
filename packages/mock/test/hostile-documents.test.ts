import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../src/index.js";

const SECRET = '"the secret"';

/** A document with a value of the attacker's as example, schema or whole answer. */
function hostile(place: string, value: unknown): object {
  const schema = place === "schema" ? value : { type: "string" };
  const media = { schema, ...(place === "example" && { example: value }) };
  const answer = { description: "ok", content: { "application/json": media } };
  const extension = place === "extension" ? { "x-note": value } : {};
  return {
    openapi: "3.1.0",
    info: { title: "Hostile", version: "1", ...extension },
    paths: {
      ...(place === "path" && { "/y": value }),
      "/x": { get: { responses: { 200: place === "answer" ? value : answer } } },
    },
  };
}

/** A folder with the spec in it, beside the secret. */
function folder(): { spec: string; root: string } {
  const root = mkdtempSync(join(tmpdir(), "hostile-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "spec"));
  writeFileSync(join(root, "secret.json"), SECRET);
  symlinkSync(join(root, "secret.json"), join(root, "spec/link.json"));
  return { spec: join(root, "spec"), root };
}

const PLACES = ["example", "schema", "answer", "path", "extension"];
const WAYS: [string, (root: string) => string][] = [
  ["../", () => "../secret.json"],
  ["an absolute path", (root) => join(root, "secret.json")],
  ["a link", () => "link.json"],
  ["an escaped path", () => "%2e%2e/secret.json"],
  ["a file address", (root) => pathToFileURL(join(root, "secret.json")).href],
];

test.each(PLACES.flatMap((place) => WAYS.map(([name, way]) => [place, name, way] as const)))(
  "%s: %s reads nothing outside the spec's folder",
  async (place, _, way) => {
    const { root, spec } = folder();
    const document = hostile(place, { $ref: way(root) });
    writeFileSync(join(spec, "openapi.json"), JSON.stringify(document));
    const mock = startMock(join(spec, "openapi.json"));
    await expect(mock).rejects.toThrow(/leads out of the spec's folder|stands on the web/);
    await expect(startMock({ spec: document })).rejects.toThrow(/can't read the spec document/);
  },
);

test.each(PLACES)("%s: an address is not asked", async (place) => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end(SECRET);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const { spec } = folder();
  const document = hostile(place, { $ref: `http://127.0.0.1:${port}/x.json` });
  writeFileSync(join(spec, "openapi.json"), JSON.stringify(document));
  await expect(startMock(join(spec, "openapi.json"))).rejects.toThrow(/stands on the web/);
  await expect(startMock({ spec: document })).rejects.toThrow(/stands on the web/);
  expect(asked).toBe(0);
});

test("files below the spec's folder are read as ever", async () => {
  const { spec } = folder();
  mkdirSync(join(spec, "some parts"));
  writeFileSync(join(spec, "some parts/example.yaml"), "hello\n");
  const document = hostile("example", { $ref: "some%20parts/example.yaml" });
  writeFileSync(join(spec, "openapi.json"), JSON.stringify(document));
  const mock = await startMock(join(spec, "openapi.json"));
  onTestFinished(() => mock.stop());
  expect(await (await fetch(`${mock.url}/x`)).json()).toBe("hello");
});

test.each([
  ["aliases that repeat", ["a: &a0 [1,1,1,1,1,1,1,1,1,1]", ...bomb()].join("\n"), /aliases/],
  ["values without end", `a: ${"[".repeat(1000)}${"]".repeat(1000)}`, /deeper/],
])("%s are refused at once", async (_, yaml, says) => {
  const { spec } = folder();
  writeFileSync(
    join(spec, "openapi.yaml"),
    `openapi: 3.1.0\nx-extra:\n  ${yaml.replaceAll("\n", "\n  ")}\n`,
  );
  await expect(startMock(join(spec, "openapi.yaml"))).rejects.toThrow(says);
});

function bomb(): string[] {
  return Array.from({ length: 20 }, (_, n) => {
    return `b${n}: &a${n + 1} [${Array.from({ length: 10 }).fill(`*a${n}`).join(",")}]`;
  });
}
