import { describe, expect, test } from "vitest";
import { type Repository, repository } from "./support/repository.ts";

const ROOT = `openapi: 3.1.0
info: { title: Notes, version: "2" }
servers: [{ url: "https://notes.example" }]
paths:
  /notes: { $ref: "paths/notes.yaml" }
`;
const NOTES = `get:
  summary: All notes
  parameters: [{ name: page, in: query, schema: { type: integer } }]
  responses:
    "200":
      description: All
      content:
        application/json:
          schema: { type: array, items: { $ref: "../schemas/note.json" } }
          example: [{ $ref: "is/data.yaml" }]
`;
const NOTE = JSON.stringify({
  type: "object",
  properties: { next: { $ref: "note.json" }, example: { $ref: "author.json" } },
});

/** A repository with a spec of several files outside of it. */
function withSpec(files: Readonly<Record<string, string>> = {}): Repository {
  const made = repository();
  const all = {
    "openapi.yaml": ROOT,
    "paths/notes.yaml": NOTES,
    "schemas/note.json": NOTE,
    "schemas/author.json": '{ "type": "string" }',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) made.write(`theirs/api/${path}`, text);
  return made;
}

const take = (made: Repository, file = "openapi.yaml") =>
  made.gen("newco", "--from", made.path(`theirs/api/${file}`));

test("the files that a spec refers to come along, where they stood", async () => {
  const made = withSpec({ "unused.yaml": "a: 1\n" });
  const { status, output } = await take(made);
  expect(output).toContain("newco: 1 operations, 1 methods");
  expect(status).toBe(0);
  for (const folder of ["specs/newco", "specs/newco/original"]) {
    expect(made.read(`${folder}/openapi.yaml`)).toBe(ROOT);
    expect(made.read(`${folder}/paths/notes.yaml`)).toBe(NOTES);
    expect(made.read(`${folder}/schemas/note.json`)).toBe(NOTE);
    expect(made.has(`${folder}/schemas/author.json`)).toBe(true);
    expect(made.has(`${folder}/unused.yaml`)).toBe(false);
  }
  expect(made.read("packages/newco/src/gen/client.gen.ts")).toContain("Note");
});

test("what stands in them is listed and drafted as well", async () => {
  const made = withSpec();
  await take(made);
  expect(made.read("specs/newco/coverage.yaml")).toContain("name: GET /notes");
  expect(made.read("specs/newco/CURATING.md")).toContain("- `GET /notes`: `page`, by `page`");
});

describe("refused by name, with nothing written", () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      "a file of another folder",
      { "openapi.yaml": ROOT.replace("paths/notes.yaml", "../common.yaml") },
      "openapi.yaml",
      "`../common.yaml` (in openapi.yaml) leads out of the spec's folder.",
    ],
    [
      "a file that leads there",
      { "schemas/author.json": '{ "$ref": "../../common.yaml" }' },
      "openapi.yaml",
      "`../../common.yaml` (in schemas/author.json) leads out of the spec's folder.",
    ],
    [
      "a way back to a spec that has another name here",
      { "api.yaml": ROOT, "schemas/author.json": '{ "$ref": "../api.yaml#/info" }' },
      "api.yaml",
      "`../api.yaml` (in schemas/author.json) is the spec itself, called openapi.yaml here.",
    ],
    [
      "a file whose name has another use here",
      { "openapi.yaml": ROOT.replace("paths/notes.yaml", "coverage.yaml"), "coverage.yaml": "{}" },
      "openapi.yaml",
      "coverage.yaml has a name that has another use here.",
    ],
    [
      "a file that is not there",
      { "openapi.yaml": ROOT.replace("paths/notes.yaml", "paths/gone.yaml") },
      "openapi.yaml",
      "`paths/gone.yaml` (in openapi.yaml) is a file that is not there.",
    ],
  ])("%s", async (_, files, file, says) => {
    const made = withSpec(files);
    made.write("theirs/common.yaml", "{}");
    const before = made.files();
    const { status, output } = await take(made, file);
    expect(output).toContain(says);
    expect(output).toContain("\n    Fix: ");
    expect(status).toBe(1);
    expect(made.files()).toEqual(before);
  });
});

test("a way back to the spec by the name that it keeps is none of them", async () => {
  const made = withSpec({
    "openapi.yaml": `${ROOT}components: { schemas: { Author: { type: string } } }\n`,
    "schemas/author.json": '{ "$ref": "../openapi.yaml#/components/schemas/Author" }',
  });
  expect(await take(made)).toMatchObject({ status: 0 });
});
