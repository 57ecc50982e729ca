import { expect, test } from "vitest";
import { type Block, linesOf } from "../src/index.js";

const of = { entityType: "invoice", entityId: "i" } as const;
const line = { title: "Design", quantity: 1, amount: 800, tax: "20%" };

test("lines are read from the blocks of type items, whatever the array is called", () => {
  const blocks: Block[] = [
    { ...of, _id: "a", type: "content", textHTML: "<p>x</p>" },
    { ...of, _id: "b", type: "items", items: [line] },
    { ...of, _id: "c", type: "items", ...{ tags: ["x"], rows: [{ ...line, title: "Pages" }] } },
    { ...of, _id: "d", type: "items" },
    { ...of, _id: "e", type: "fees", items: [line] },
  ];
  expect(linesOf(blocks).map(({ title }) => title)).toEqual(["Design", "Pages"]);
  expect(linesOf([])).toEqual([]);
});
