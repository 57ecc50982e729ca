import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("an id of something that nothing shows", async () => {
  const parameter = spoil("resources/books.yaml", "example: b1", "example: b9");
  expect(await findings("world-ids", parameter)).toEqual([
    "resources/books.yaml:68 `book_id` names `b9`, which no example shows and WORLD.md does not know.",
  ]);
  const request = spoil(
    "examples/books.create.request.minimal.yaml",
    "title: Emma",
    "title: Emma, shelfIds: [s1, s2]",
  );
  expect(await findings("world-ids", request)).toEqual([
    "examples/books.create.request.minimal.yaml:1 `shelfIds` names `s1`, which no example shows and WORLD.md does not know.",
    "examples/books.create.request.minimal.yaml:1 `shelfIds` names `s2`, which no example shows and WORLD.md does not know.",
  ]);
});

test("what another example shows, or an error names, is no stranger", async () => {
  const request = spoil(
    "examples/books.create.request.minimal.yaml",
    "title: Emma",
    "title: Emma, shelfIds: [s1]",
  );
  const shown = spoil(
    "examples/tokens.create.200.token.yaml",
    "{ access_token",
    "{ shelf: { id: s1 }, access_token",
    request,
  );
  expect(await findings("world-ids", shown)).toEqual([]);
  const error = spoil("examples/error.400.wrong.yaml", "code: wrong", "code: wrong, book_id: b9");
  expect(await findings("world-ids", error)).toEqual([]);
});

test("WORLD.md names ids in its text, in backticks, and by the first and last of a row", async () => {
  const world = (text: string) =>
    spoil(
      "WORLD.md",
      "`b1`",
      text,
      spoil("resources/books.yaml", "example: b1", "example: '7602'"),
    );
  for (const text of ["`7602`", "book 7602.", "books 7601 to 7692"]) {
    expect(await findings("world-ids", world(text))).toEqual([]);
  }
  expect(await findings("world-ids", world("books 7603 to 7692"))).toHaveLength(1);
});

test("the id of a kind is no id of a thing", async () => {
  const request = spoil(
    "examples/books.create.request.minimal.yaml",
    "title: Emma",
    "title: Emma, type_id: 7, content_type_id: 8, itemTypeId: 9",
  );
  expect(await findings("world-ids", request)).toEqual([]);
});

test("a provider without a world", async () => {
  const { "WORLD.md": _, ...files } = spoil("WORLD.md", "b1", "b1");
  expect(await findings("world-ids", files)).toEqual([
    "openapi.yaml:1 There is no WORLD.md: the examples of a provider are one world, which it introduces.",
  ]);
});
