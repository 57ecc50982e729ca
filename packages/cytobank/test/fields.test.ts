import { expect, expectTypeOf, test } from "vitest";
import { type Channel, fieldsOf } from "../src/index.js";

test("a misspelt field of an answer does not compile; what was added since is read apart", () => {
  const typed = (it: Channel): unknown => {
    expectTypeOf(it.normalizedShortNameId).toEqualTypeOf<Channel["normalizedShortNameId"]>();
    // @ts-expect-error no such field
    return it.normalisedShortNameId;
  };
  const it = { normalisedShortNameId: 1 } as unknown as Channel;
  expect(typed(it)).toBe(1);
  expect(fieldsOf(it).normalisedShortNameId).toBe(1);
});
