import { expect, expectTypeOf, test } from "vitest";
import { type Experiment, fieldsOf } from "../src/index.js";

test("a misspelt field of an answer does not compile; what was added since is read apart", () => {
  const typed = (it: Experiment): unknown => {
    expectTypeOf(it.name).toEqualTypeOf<Experiment["name"]>();
    // @ts-expect-error no such field
    return it.naem;
  };
  const it = { naem: 1 } as unknown as Experiment;
  expect(typed(it)).toBe(1);
  expect(fieldsOf(it).naem).toBe(1);
});
