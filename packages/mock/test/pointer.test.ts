import { expect, test } from "vitest";
import { getAt } from "../src/pointer.js";

test.each(["/constructor", "/__proto__", "/a/toString", "/list/map"])(
  "%s leads nowhere: it is no part of the answer",
  (pointer) => {
    expect(getAt({ a: {}, list: [] }, pointer)).toBeUndefined();
  },
);

test("a pointer leads to members and items, by their names as written", () => {
  expect(getAt({ "a/b": [{ "~": 1 }] }, "/a~1b/0/~0")).toBe(1);
});
