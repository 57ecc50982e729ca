import { expect, test } from "vitest";
import { repository } from "./support/repository.ts";

const SPEC = `openapi: 3.1.0
info: { title: Notes, version: "2" }
paths:
  /notes:
    get:
      operationId: listNotes
      tags: [notes]
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: per_page, in: query, schema: { type: integer } }
      responses:
        "200": { description: All, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        "404": { description: None }
    post:
      summary: Make one
      responses: { "204": { description: Done } }
`;

test("--from takes in a file, and says what to look at first", async () => {
  const made = repository();
  made.write("theirs.yaml", SPEC);
  const run = await made.gen("newco", "--from", made.path("theirs.yaml"));
  expect(run.output).toContain("newco: 2 operations, 2 methods");
  expect(run.status).toBe(0);
  expect(made.read("specs/newco/original/openapi.yaml")).toBe(SPEC);
  expect(made.read("specs/newco/openapi.yaml")).toBe(SPEC);
  expect(made.read("specs/newco/sources.draft.yaml")).toContain("id: provider-spec");
  expect(made.read("specs/newco/coverage.yaml")).toBe(`operations:
  - id: "1"
    name: GET /notes
    operationId: listNotes
  - id: "2"
    name: POST /notes
    omitted: It has no operationId yet.
`);
  const list = made.read("specs/newco/CURATING.md");
  expect(list).toContain("- `GET /notes`: `page`, by `page` and `per_page`");
  expect(list).toContain("## Successes without an example");
  expect(list).toContain("- `GET /notes`: 404");
  expect(list).toMatch(/## No operationId\n\n.+\n\n- `POST \/notes`/);
  expect(made.has("packages/newco/src/gen/client.gen.ts")).toBe(true);
});

test.each([
  ["a folder that is there", ["small", "--from", "x.yaml"], "specs/small is there already"],
  ["a file that is not there", ["newco", "--from", "x.yaml"], "There is no file x.yaml"],
  ["a name that is none", ["New Co", "--from", "x.yaml"], "is no provider's name"],
  ["no name", ["--from", "x.yaml"], "--from takes in one spec"],
])("%s is refused, with its fix", async (_, args, says) => {
  const made = repository("small");
  const run = await made.gen(...args);
  expect(run.status).toBe(1);
  expect(run.output).toContain(says);
  expect(run.output).toContain("Fix: ");
  expect(made.has("specs/newco")).toBe(false);
});
