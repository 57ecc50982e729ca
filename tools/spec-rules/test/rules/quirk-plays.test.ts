import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const quirk = (play: string) => `x-quirks: [{ name: odd, description: Odd., play: ${play} }]`;

/** The shelf with a quirk of its list, or of its creation. */
const at = (operation: "list" | "create", play: string) =>
  spoil(
    "resources/books.yaml",
    `operationId: books.${operation}\n`,
    `operationId: books.${operation}\n      ${quirk(play)}\n`,
  );

const found = async (files: ReturnType<typeof at>) =>
  (await findings("quirk-plays", files, "gen")).map((one) => one.replace(/^\S+ /, ""));

test.each<["list" | "create", string]>([
  ["list", '{ response: "400" }'],
  ["list", "{ example: last-page }"],
  ["list", "{ pages: repeat, delay: 10 }"],
  ["list", '{ ignore: [query/offset], set: { /items: [], "": 1 } }'],
  ["list", "{ html: 502 }"],
  ["create", "{ ignore: [body/title] }"],
])("%s may play %s", async (operation, play) => {
  expect(await found(at(operation, play))).toEqual([]);
});

test.each<["list" | "create", string, string]>([
  [
    "list",
    '{ response: "409" }',
    "The quirk `odd` plays `409`, which is no response of books.list.",
  ],
  [
    "list",
    '{ response: "5XX" }',
    "The quirk `odd` plays `5XX`, which is no response of books.list.",
  ],
  ["list", "{ example: none }", "The quirk `odd` plays `none`, which is no example of books.list."],
  ["create", "{ pages: repeat }", "The quirk `odd` plays pages of books.create."],
  [
    "list",
    "{ ignore: [query/q] }",
    "The quirk `odd` plays `q`, which is no query parameter of books.list.",
  ],
  [
    "create",
    "{ ignore: [body/colour] }",
    "`odd: body/colour` points to `/colour`, which no schema of the body describes.",
  ],
  [
    "list",
    "{ set: { /colour: red } }",
    "`odd: set` points to `/colour`, which no schema of the body describes.",
  ],
])("%s can't play %s", async (operation, play, message) => {
  expect(await found(at(operation, play))).toEqual([message]);
});

test("a quirk of the whole API is told of where no operation can play it", async () => {
  const whole = (play: string) => spoil("openapi.yaml", "security:", `${quirk(play)}\nsecurity:`);
  expect(await found(whole('{ response: "400" }'))).toEqual([]);
  expect(await found(whole('{ response: "418" }'))).toHaveLength(1);
});

test("what is no play is refused by its form", async () => {
  for (const play of [
    "{}",
    "{ nonsense: 1 }",
    '{ response: "101" }',
    "{ pages: shuffle }",
    "{ ignore: [header/x] }",
  ]) {
    const all = await findings("extension-valid", at("list", play), "gen");
    expect([play, all.length]).toEqual([play, 1]);
  }
});
