import { expect, expectTypeOf, test } from "vitest";
import { fieldsOf, type Protocol } from "../src/index.js";

test("a misspelt field of an answer does not compile; what was added since is read apart", () => {
  const typed = (it: Protocol): unknown => {
    expectTypeOf(it.title).toEqualTypeOf<Protocol["title"]>();
    // @ts-expect-error no such field
    return it.titel;
  };
  const it = { titel: 1 } as unknown as Protocol;
  expect(typed(it)).toBe(1);
  expect(fieldsOf(it).titel).toBe(1);
});
