import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a status that is not there", async () => {
  const files = spoil("resources/books.yaml", "status: /state", "status: /status");
  expect(await findings("poll-resolves", files, "gen")).toEqual([
    "resources/books.yaml:59 `x-poll.status` points to `/status`, which no schema of the body describes.",
  ]);
});

test("a status that is unwrapped away: who calls the method never sees it", async () => {
  const files = spoil(
    "resources/books.yaml",
    "          description: The book.\n",
    "          description: The book.\n          x-unwrap: /title\n",
  );
  expect(await findings("poll-resolves", files, "gen")).toEqual([
    "resources/books.yaml:59 `x-poll.status` points to `/state`, beside what `x-unwrap` takes (`/title`).",
  ]);
});
