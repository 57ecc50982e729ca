import { describe, expect, test } from "vitest";
import { REFUSED, spec } from "./constructs/refused.ts";
import { repository, repositoryWith } from "./support/repository.ts";

test.each(REFUSED)("$name", async ({ text, place, rule, message }) => {
  const made = repositoryWith(text);
  const { status, output } = await made.gen("newco");
  expect(output).toContain(`specs/newco/openapi.yaml:${place}`);
  expect(output).toContain(rule);
  expect(output).toContain(message);
  expect(output).toContain("\n    Fix: ");
  expect(output).toContain("Nothing was written.");
  expect(status).toBe(1);
  expect(made.has("packages/newco")).toBe(false);
});

test("the spec that those differ from is taken", async () => {
  const { status, output } = await repositoryWith(spec()).gen("newco");
  expect([status, output]).toEqual([0, expect.stringContaining("newco: 1 operations, 1 methods")]);
});

describe("places in specs of several files", () => {
  const root = `openapi: 3.1.0
info: { title: Newco API, version: "1" }
servers: [{ url: "https://newco.example" }]
paths:
  /notes: { $ref: "resources/notes.yaml#/paths/~1notes" }
  /tags: { $ref: "resources/tags.yaml#/paths/~1tags" }
`;
  const resource = (name: string, id: string, schema: string): string => `paths:
  /${name}:
    get:
      operationId: ${id}
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
components:
  schemas:
    Item: ${schema}
`;

  test("a refusal names the file and line that a curator edits, not the bundle's", async () => {
    const made = repository();
    made.write("specs/newco/openapi.yaml", root);
    made.write(
      "specs/newco/resources/notes.yaml",
      resource("notes", "notes.list", "{ type: string }"),
    );
    made.write(
      "specs/newco/resources/tags.yaml",
      resource("tags", "notes.list_", "{ type: string }"),
    );
    const { output } = await made.gen("newco");
    expect(output).toContain("specs/newco/resources/tags.yaml:4:20 method-id-unique: `notes.list`");
    expect(output).toContain("Fix: give the operation another operationId");
  });

  test("two components of one name and different content are an error, not a renaming", async () => {
    const made = repository();
    made.write("specs/newco/openapi.yaml", root);
    made.write(
      "specs/newco/resources/notes.yaml",
      resource("notes", "notes.list", "{ type: string }"),
    );
    made.write(
      "specs/newco/resources/tags.yaml",
      resource("tags", "tags.list", "{ type: integer }"),
    );
    const { status, output } = await made.gen("newco");
    expect(status).toBe(1);
    expect(output).toMatch(/specs\/newco\/resources\/tags\.yaml:8:\d+ component-name-clash/);
    expect(output).toContain("Fix: give one of the two components another name");
  });
});
