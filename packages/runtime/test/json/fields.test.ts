import { expect, expectTypeOf, test } from "vitest";
import { fieldsOf } from "../../src/index.js";

interface Task {
  readonly title: string;
}

test("what an answer holds and its type does not name can be read, by one name or by all", () => {
  const task: Task = JSON.parse('{"title":"A","addedLater":[1]}');
  // @ts-expect-error the type has no such member
  expect(task.addedLater).toEqual([1]);
  expect(fieldsOf(task).addedLater).toEqual([1]);
  expect(Object.keys(fieldsOf(task))).toEqual(["title", "addedLater"]);
  expect(fieldsOf(task)).toBe(task);
});

test("nothing is known of what it gives, and it takes objects alone", () => {
  expectTypeOf(fieldsOf({ a: 1 }).b).toEqualTypeOf<unknown>();
  // @ts-expect-error a text has no members
  fieldsOf("x");
  // @ts-expect-error what may be absent is asked for first
  fieldsOf(undefined);
});
