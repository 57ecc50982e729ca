import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a schema that nothing refers to", async () => {
  const files = spoil(
    "resources/books.yaml",
    "  schemas:\n",
    "  schemas:\n    Shelf: { type: object }\n",
  );
  expect(await findings("component-used", files)).toEqual([
    "resources/books.yaml:80 Nothing refers to components/schemas/Shelf.",
  ]);
});
