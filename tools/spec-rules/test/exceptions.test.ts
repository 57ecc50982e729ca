import { expect, test } from "vitest";
import { findings, lintFiles, SHELF, spoil } from "./shelf.ts";

/** `/books/{book_id}` beside `/{shelf}/all`: both match `/books/all`. */
const AMBIGUOUS = spoil(
  "coverage.yaml",
  "operations:\n",
  'operations:\n  - { id: "6", name: All, operationId: books.all }\n',
  spoil(
    "openapi.yaml",
    "  /token:",
    `  /{shelf}/all:
    get:
      operationId: books.all
      tags: [books]
      summary: List all
      description: What stands on one shelf.
      x-evidence: { grade: documented, sources: [{ id: manual, at: Shelves }] }
      parameters:
        - { name: shelf, in: path, required: true, description: Number of the shelf in the house., schema: { type: string }, example: s }
      responses:
        "204": { description: Nothing. }
        "400": { $ref: resources/errors.yaml#/components/responses/BadRequest }
  /token:`,
  ),
);
const REASON = "The provider has both.";
const ABOUT = 'about: ["/books/{book_id}", "/{shelf}/all"]';

function excuse(entry: string): Record<string, string> {
  return { ...AMBIGUOUS, "exceptions.yaml": `exceptions:\n  - { ${entry} }\n` };
}

test("ambiguous paths are a problem", async () => {
  expect(await findings("no-ambiguous-paths", AMBIGUOUS)).toHaveLength(1);
});

test("an exception with a reason excuses them", async () => {
  const files = excuse(`rule: no-ambiguous-paths, ${ABOUT}, reason: ${REASON}`);
  expect(await lintFiles(files)).toEqual([]);
});

test.each([
  ["no reason", `rule: no-ambiguous-paths, ${ABOUT}`, "The exception has no `reason`."],
  ["no object", `rule: no-ambiguous-paths, reason: ${REASON}`, "does not say what it is about"],
  ["a rule without exceptions", `rule: struct, ${ABOUT}, reason: ${REASON}`, "has no exceptions"],
  [
    "nothing to excuse",
    `rule: no-ambiguous-paths, about: /shelf, reason: ${REASON}`,
    "excuses nothing",
  ],
])("an exception with %s is a problem", async (_, entry, message) => {
  const found = await findings("exceptions", excuse(entry));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});

test("a name that only looks like a secret can be excused", async () => {
  const files = spoil("resources/tokens.yaml", " x-secret: true,", "");
  const exception = `exceptions:
  - { rule: specwright/secret-marked, about: access_token, reason: A test token. }
`;
  expect(await lintFiles({ ...files, "exceptions.yaml": exception })).toEqual([]);
  expect(await findings("exceptions", { ...SHELF, "exceptions.yaml": exception })).toHaveLength(1);
});
