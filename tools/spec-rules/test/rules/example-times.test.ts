import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const FILE = "examples/books.get.200.book.yaml";
const withTimes = (times: string) => spoil(FILE, "state: bound", `state: bound, ${times}`);

test("what was changed before it was made, or ended before it began", async () => {
  const changed = withTimes("createdAt: '2026-03-02T10:00:00Z', updatedAt: '2026-03-01T10:00:00Z'");
  expect(await findings("example-times", changed)).toEqual([
    "examples/books.get.200.book.yaml:1 `updatedAt` (2026-03-01T10:00:00Z) lies before `createdAt` (2026-03-02T10:00:00Z).",
  ]);
  const ended = withTimes("parts: [{ start_date: 1700000000, end_date: 1600000000 }]");
  expect(await findings("example-times", ended)).toEqual([
    "examples/books.get.200.book.yaml:1 `end_date` (1600000000) lies before `start_date` (1700000000).",
  ]);
});

test("order, a day alone, a plan made later, and what is no moment", async () => {
  const times = [
    "created_on: '2026-03-02', modified_on: '2026-03-02'",
    "createdAt: '2026-03-02T10:00:00Z', archived: '2026-03-02'",
    "createdAt: '2026-03-02T10:00:00Z', startDate: '2026-01-01T10:00:00Z'",
    "created: true, updated: false",
  ];
  for (const one of times) expect(await findings("example-times", withTimes(one))).toEqual([]);
});
