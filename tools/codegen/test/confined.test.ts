import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Repository, repository } from "./support/repository.ts";
import { serve } from "./support/server.ts";

/** What stands in a file outside of the spec's folder; it must come to nowhere. */
const SECRET = "kept-from-everybody";

/** A spec with something at a place of it. */
type Place = (value: unknown) => object;

const spec = (more: object = {}, operation: object = {}, answer: object = {}): object => ({
  openapi: "3.1.0",
  info: { title: "Notes", version: "2", ...(more as { info?: object }).info },
  servers: [{ url: "https://notes.example" }],
  ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "info")),
  paths: {
    "/notes": {
      get: {
        operationId: "listNotes",
        ...operation,
        responses: { 200: { description: "All", ...answer } },
      },
    },
    ...(more as { paths?: object }).paths,
  },
});
const json = (media: object): object => ({ content: { "application/json": media } });
const text = { type: "string" };

const PLACES: Readonly<Record<string, Place>> = {
  "an answer's example": (value) => spec({}, {}, json({ schema: text, example: value })),
  "a value in an example": (value) => spec({}, {}, json({ schema: {}, example: { a: value } })),
  "a named example": (value) => spec({}, {}, json({ schema: text, examples: { one: value } })),
  "a named example's value": (value) =>
    spec({}, {}, json({ schema: text, examples: { one: { value } } })),
  "a schema": (value) => spec({}, {}, json({ schema: value })),
  "a schema's example": (value) => spec({}, {}, json({ schema: { ...text, example: value } })),
  "a schema's default": (value) => spec({}, {}, json({ schema: { ...text, default: value } })),
  "a component": (value) => spec({ components: { schemas: { Note: value } } }),
  "the info's description": (value) => spec({ info: { description: value } }),
  "a tag's description": (value) => spec({ tags: [{ name: "notes", description: value }] }),
  "an operation's description": (value) => spec({}, { description: value }),
  "a path": (value) => spec({ paths: { "/more": value } }),
  "a parameter": (value) => spec({}, { parameters: [value] }),
  "a body": (value) => spec({}, { requestBody: value }),
  "an answer": (value) => spec({}, {}, value as object),
  "a header": (value) => spec({}, {}, { headers: { "x-note": value } }),
  "an extension of the root": (value) => spec({ "x-note": value }),
  "an extension of an operation": (value) => spec({}, { "x-note": { deep: [value] } }),
  "a code sample": (value) => spec({}, { "x-codeSamples": [{ lang: "sh", source: value }] }),
};

/** Ways to a file outside, from `specs/newco`. */
const WAYS: Readonly<Record<string, (made: Repository, outside: string) => string>> = {
  "../": () => "../../secret.yaml",
  "an absolute path": (_, outside) => outside,
  "a file address": (_, outside) => pathToFileURL(outside).href,
  "a link": () => "link.yaml",
};

/** A repository with the secret in it and beside it, and a link to it in the folder of a spec. */
function withSecret(folder: string): { made: Repository; outside: string } {
  const made = repository();
  const root = mkdtempSync(join(tmpdir(), "outside-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const outside = join(root, "secret.yaml");
  for (const path of [outside, made.path("secret.yaml")]) writeFileSync(path, `${SECRET}\n`);
  made.write(`${folder}/keep.yaml`, "a: 1\n");
  symlinkSync(outside, made.path(`${folder}/link.yaml`));
  return { made, outside };
}

/** Files that hold the secret, besides itself and the link to it. */
function leaks(made: Repository): string[] {
  return Object.entries(made.files())
    .filter(([path, content]) => content.includes(SECRET) && !/^secret\.yaml$/.test(path))
    .map(([path]) => path);
}

/** Places that nobody follows, so that the name of a file is a word like any other. */
const isData = (place: string, way: string): boolean =>
  /named example's value|default|extension of an op/.test(place) &&
  !/\.\.|address|absolute/.test(way);

const CASES = Object.keys(PLACES).flatMap((place) =>
  Object.keys(WAYS).map((way) => [place, way] as const),
);

describe("a spec reads no file outside of its folder", () => {
  test.each(CASES)("%s, %s", async (place, way) => {
    const { made, outside } = withSecret("specs/newco");
    const ref = WAYS[way]?.(made, outside) ?? "";
    made.write("specs/newco/openapi.json", JSON.stringify(PLACES[place]?.({ $ref: ref })));
    const { status, output } = await made.gen();
    expect(leaks(made)).toEqual([]);
    expect(output).not.toContain(SECRET);
    if (isData(place, way)) return expect(status).toBe(0);
    expect([status, made.has("packages/newco")]).toEqual([1, false]);
    expect(output).toMatch(/leads out of the spec|stands on the web/);
    expect(output).toContain("\n    Fix: ");
  });

  test.each(["../../secret.yaml", "link.yaml"])("an external value, %s", async (ref) => {
    const { made } = withSecret("specs/newco");
    const place = PLACES["a named example"]?.({ externalValue: ref });
    made.write("specs/newco/openapi.json", JSON.stringify(place));
    const { status, output } = await made.gen();
    expect([status, leaks(made)]).toEqual([1, []]);
    expect(output).toMatch(/specs\/newco\/openapi\.json:1:\d+ .*leads out of the spec's folder/);
  });

  test.each(["sources.yaml", "coverage.yaml", "openapi.yaml"])("%s as a link", async (name) => {
    const { made, outside } = withSecret("specs/newco");
    if (name !== "openapi.yaml") made.write("specs/newco/openapi.json", JSON.stringify(spec()));
    symlinkSync(outside, made.path(`specs/newco/${name}`));
    const { status, output } = await made.gen();
    expect([status, leaks(made)]).toEqual([1, []]);
    expect(output).toContain("leads out of the spec's folder");
    expect(output).toContain("Fix: ");
  });
});

describe("a spec that is taken in", () => {
  test.each(CASES)("from a file: %s, %s", async (place, way) => {
    const { made, outside } = withSecret("theirs/api");
    const ref = WAYS[way]?.(made, outside) ?? "";
    made.write("theirs/api/openapi.json", JSON.stringify(PLACES[place]?.({ $ref: ref })));
    const { status, output } = await made.gen(
      "newco",
      "--from",
      made.path("theirs/api/openapi.json"),
    );
    expect(leaks(made)).toEqual([]);
    expect(output).not.toContain(SECRET);
    // What an example refers to does not come along, so there is no file of that name any more.
    const stays = place === "a value in an example" && way === "a link";
    if (isData(place, way) || stays) return expect(status).toBe(0);
    expect([status, made.has("packages/newco")]).toEqual([1, false]);
  });

  const relative = {
    "a file beside it": () => "coverage.yaml",
    "its copy": () => "original/openapi.json",
  };
  const ways: typeof WAYS = { ...WAYS, ...relative };
  test.each(
    Object.keys(PLACES).flatMap((place) => Object.keys(ways).map((way) => [place, way] as const)),
  )("from an address, where no local file is read at all: %s, %s", async (place, way) => {
    const { made, outside } = withSecret("elsewhere");
    const ref = ways[way]?.(made, outside) ?? "";
    const address = await serve((_, response) =>
      response.end(JSON.stringify(PLACES[place]?.({ $ref: ref }))),
    );
    const before = made.files();
    const { status, output } = await made.gen("newco", "--from", `${address}/openapi.json`);
    expect(output).not.toContain(SECRET);
    if (isData(place, way)) return expect([status, leaks(made)]).toEqual([0, []]);
    expect(output).toContain("\n    Fix: ");
    expect([status, made.files()]).toEqual([1, before]);
  });
});

test("a spec's own files are read as ever", async () => {
  const made = repository();
  const place = PLACES["a named example"]?.({ $ref: "examples/one.yaml" });
  made.write("specs/newco/openapi.json", JSON.stringify(place));
  made.write("specs/newco/examples/one.yaml", "value: from-its-own-file\n");
  expect(await made.gen()).toMatchObject({ status: 0 });
  expect(made.read("packages/newco/openapi.json")).toContain("from-its-own-file");
});
