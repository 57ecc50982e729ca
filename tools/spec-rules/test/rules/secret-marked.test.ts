import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a token that is not marked", async () => {
  const files = spoil("resources/tokens.yaml", " x-secret: true,", "");
  expect(await findings("secret-marked", files)).toEqual([
    "resources/tokens.yaml:18 The property `access_token` looks like a secret.",
  ]);
});

test("a signed address that is not marked", async () => {
  const files = spoil(
    "resources/books.yaml",
    "description: What stands on its back.",
    "description: A signed address of its scan.",
  );
  expect(await findings("secret-marked", files)).toEqual([
    "resources/books.yaml:84 The property `title` looks like a secret.",
  ]);
});
