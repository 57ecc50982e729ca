import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const REQUEST = "examples/books.create.request.minimal.yaml";

test("a request that names one thing twice", async () => {
  const ids = spoil(REQUEST, "{ title: Emma }", "{ title: Emma, shelf_ids: [a, b, a] }");
  expect(await findings("example-distinct", ids)).toEqual([
    "examples/books.create.request.minimal.yaml:1 The request example of books.create names one thing twice.",
  ]);
  const objects = spoil(REQUEST, "{ title: Emma }", "{ parts: [{ id: 1 }, { id: 1 }] }");
  expect(await findings("example-distinct", objects)).toHaveLength(1);
  const different = spoil(
    REQUEST,
    "{ title: Emma }",
    "{ tags: [a, a], parts: [{ id: 1 }, { id: 2 }] }",
  );
  expect(await findings("example-distinct", different)).toEqual([]);
});

test("a bulk request that is the single one again", async () => {
  const files = spoil(
    "resources/tokens.yaml",
    "      operationId: tokens.create\n",
    `      operationId: books.createBulk
      requestBody:
        description: Some books.
        content:
          application/json:
            examples: { again: { value: { title: Emma } } }
`,
  );
  expect(await findings("example-distinct", files)).toEqual([
    "resources/tokens.yaml:9 The request example of books.createBulk is that of books.create again.",
  ]);
});
