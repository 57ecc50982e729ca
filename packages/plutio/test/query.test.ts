import fc from "fast-check";
import { Query } from "mingo";
import { expect, test } from "vitest";
import {
  all,
  any,
  ConfigError,
  equals,
  fields,
  type Person,
  query,
  type Task,
} from "../src/index.js";
import { meaning, type Row, row } from "./query-model.js";

const OPERATORS = "$or $and $ne $in $gt $gte $lt $lte $regex $options $elemMatch $size".split(" ");

const operatorsIn = (json: unknown): string[] =>
  typeof json === "object" && json !== null
    ? Object.entries(json).flatMap(([key, value]) => [
        ...(key.startsWith("$") ? [key] : []),
        ...operatorsIn(value),
      ])
    : [];

test("any expression finds on a MongoDB evaluator what a plain predicate finds", () => {
  const used = new Set<string>();
  let found = 0;
  let left = 0;
  fc.assert(
    fc.property(
      meaning,
      fc.array(row, { minLength: 1, maxLength: 12 }),
      ({ condition, holds }, rows) => {
        const json = JSON.parse(String(condition)) as Record<string, unknown>;
        for (const operator of operatorsIn(json)) used.add(operator);
        const evaluator = new Query(json);
        const theirs = rows.filter((one) => evaluator.test({ ...one }));
        found += theirs.length;
        left += rows.length - theirs.length;
        expect(theirs).toEqual(rows.filter(holds));
      },
    ),
    { numRuns: 5000 },
  );
  // The property would be empty if expressions matched always or never, or if an operator never came.
  expect([...used].sort()).toEqual([...OPERATORS].sort());
  expect(Math.min(found, left)).toBeGreaterThan(5000);
});

test("the property can fail: a predicate that is a little off is found out", () => {
  const wrong = fc.property(meaning, row, ({ condition, holds }, one) => {
    const evaluator = new Query({ $or: [JSON.parse(String(condition)), { title: "a" }] });
    expect(evaluator.test({ ...one })).toBe(holds(one));
  });
  expect(fc.check(wrong, { numRuns: 5000 }).failed).toBe(true);
});

test("conditions on different fields stand side by side, others below $and", () => {
  const task = fields<Task>();
  const open = task("status").is("incomplete");
  expect(JSON.parse(String(open.and(task("projectId").is("p"))))).toEqual({
    status: "incomplete",
    projectId: "p",
  });
  expect(
    JSON.parse(String(task("dueDate").gte("2026-03-01").and(task("dueDate").lt("2026-04-01")))),
  ).toEqual({
    $and: [{ dueDate: { $gte: "2026-03-01" } }, { dueDate: { $lt: "2026-04-01" } }],
  });
  expect(JSON.parse(String(any(open, open).and(any(open, open)))).$and).toHaveLength(2);
  expect(String(any(open))).toBe(String(open));
});

test("the query of the docs and the custom field of the clients come out as they are written there", () => {
  expect(
    query<Person>((person) =>
      person("name.first").is("Robin").or(person("name.last").is("Example")),
    ),
  ).toBe('{"$or":[{"name.first":"Robin"},{"name.last":"Example"}]}');
  const byField = query<Person>((person) =>
    person("customFields").some((field) =>
      field("_id").is("CEyegYTAza89xHJcT").and(field("value").is("gold")),
    ),
  );
  expect(byField).toBe(
    '{"customFields":{"$elemMatch":{"_id":"CEyegYTAza89xHJcT","value":"gold"}}}',
  );
});

test.each([
  ["an operator in the place of a value", { $ne: null }],
  ["a list", ["a"]],
  ["nothing", undefined],
  ["no number", Number.NaN],
  ["no end", Number.POSITIVE_INFINITY],
  ["no moment", new Date("x")],
  ["a function", () => true],
])("a value can't be %s", (_, value) => {
  const title = fields<Task>()("title");
  for (const refuse of [
    () => title.is(value as never),
    () => title.isNot(value as never),
    () => title.gt(value as never),
    () => title.gte(value as never),
    () => title.lte(value as never),
    () => title.size(value as never),
    () => title.contains(value as never),
    () => title.in([value as never]),
    () => title.lt(value as never),
    () => equals<Task>({ title: value as never }),
  ]) {
    expect(refuse).toThrow(ConfigError);
    expect(refuse).toThrow(/title/);
  }
});

test.each(["$where", "name.$ne", "", ".", "a..b", "__proto__", "a.__proto__.b", undefined])(
  "a field can't be named %s",
  (name) => {
    expect(() => fields<Row>().other(name as string)).toThrow(/is no name of a field/);
    if (name !== undefined) expect(() => equals({ [name]: "x" } as never)).toThrow(ConfigError);
  },
);

test("what would match everything or nothing by mistake is refused", () => {
  expect(() => all()).toThrow(/all\(\) has no condition/);
  expect(() => any()).toThrow(/any\(\) has no condition/);
  expect(() => fields<Row>()("title").matches(/a/g)).toThrow(/has the flags g/);
  expect(() => equals<Row>({ title: null as never })).toThrow(/is null/);
  for (const name of ["limit", "skip", "sort", "q"]) {
    expect(() => equals({ [name]: "1" } as never)).toThrow(/is a parameter of the list/);
  }
});

test("equality on dotted fields, dates as text", () => {
  const due = new Date("2026-03-01T00:00:00Z");
  expect(equals<Task>({ dueDate: due, isArchived: true })).toEqual({
    dueDate: "2026-03-01T00:00:00.000Z",
    isArchived: true,
  });
  expect(
    equals<Person>({ "name.first": "Robin", "contactEmails.address": "r@example.test" }),
  ).toEqual({
    "name.first": "Robin",
    "contactEmails.address": "r@example.test",
  });
});

test("types know fields and values", () => {
  const task = fields<Task>();
  const person = fields<Person>();
  task("dueDate").lt(new Date());
  person("contactEmails.address").is("r@example.test");
  // @ts-expect-error no such field
  task("titel");
  // @ts-expect-error the fields of a text are none of ours
  task("title.length");
  // @ts-expect-error a number is no title
  task("title").is(1);
  // @ts-expect-error the condition is about tasks
  query<Person>(() => task("title").is("x"));
  // @ts-expect-error no such field
  equals<Person>({ "name.frist": "Robin" });
  task.other("anything.else").is(1);
  expect(task.other("anything.else").is(1).toJSON()).toEqual({ "anything.else": 1 });
});
