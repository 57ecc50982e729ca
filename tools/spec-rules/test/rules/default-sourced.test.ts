import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const FROM = "schema: { type: integer } }";
const BOOKS = "resources/books.yaml";

test("a default that nobody has seen", async () => {
  const files = spoil(BOOKS, FROM, "schema: { type: integer, default: 0 } }");
  expect(await findings("default-sourced", files)).toEqual([
    "resources/books.yaml:12 The default `0` has no evidence that it is the server's.",
  ]);
});

test("a default that a client sends is not the server's; one that is documented, or seen, is", async () => {
  const evidence = (text: string) =>
    spoil(BOOKS, FROM, `schema: { type: integer, default: 0, x-evidence: { ${text} } } }`);
  const client = 'grade: vendor-client, sources: [{ id: client, at: "get.R, get" }]';
  expect(await findings("default-sourced", evidence(client))).toHaveLength(1);
  expect(
    await findings("default-sourced", evidence(`${client}, note: The server answers as for 0.`)),
  ).toEqual([]);
  expect(
    await findings(
      "default-sourced",
      evidence("grade: documented, sources: [{ id: manual, at: Books }]"),
    ),
  ).toEqual([]);
});
