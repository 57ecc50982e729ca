import { ref } from "../constructs/construct.ts";
import { both, NUMBER, object, type Row, read, TEXT } from "./row.ts";

const MEAN = object({ mean: NUMBER });

/** Named members beside `additionalProperties` or `patternProperties` of another type. */
export const TYPED_ADDITIONAL: readonly Row[] = [
  both(
    "a request of another simple type",
    object({ "version!": NUMBER }, { additionalProperties: TEXT }),
    `client.things.send({ version: 1, author: "x" });
    is<api.Thing["version"], number>(true);
    // @ts-expect-error neither of the two types
    client.things.send({ version: 1, author: true });
    // @ts-expect-error the version is a number
    client.things.send({ version: "1" });`,
  ),
  read(
    "objects, arrays and optional ones",
    object({ total: NUMBER, tags: { type: "array", items: TEXT } }, { additionalProperties: MEAN }),
    `({ total: 1, tags: ["a"], geneA: { mean: 2 } }) satisfies api.Thing;
    value<api.Thing>()["x"];`,
  ),
  read(
    "`patternProperties`",
    object({ "name!": TEXT }, { patternProperties: { "^x-": NUMBER, "^y-": { type: "boolean" } } }),
    `({ name: "n", "x-a": 1, "y-b": true }) satisfies api.Thing; is<api.Thing["name"], string>(true);`,
  ),
  read(
    "`patternProperties` and `additionalProperties`",
    { type: "object", patternProperties: { "^x-": NUMBER }, additionalProperties: TEXT },
    `is<api.Thing["a"], string | number>(true);`,
  ),
  both(
    "the items of a list, by `$ref`",
    { type: "array", items: ref("Entry") },
    `client.things.send([{ id: 1, more: "x" }, { id: 2 }]);`,
    { schemas: { Entry: object({ "id!": NUMBER }, { additionalProperties: TEXT }) } },
  ),
  read(
    "nested, and null among them",
    object({ a: object({ "n!": { type: ["number", "null"] } }, { additionalProperties: TEXT }) }),
    `({ a: { n: null, x: "y" } }) satisfies api.Thing;`,
  ),
  read(
    "an answer without a name: further members have exactly their type",
    TEXT,
    `client.things.get().then((it) => { is<typeof it["count"], number>(true); const other: string | undefined = it["other"]; return other; });`,
    { reads: object({ "count!": NUMBER }, { additionalProperties: TEXT }) },
  ),
  read(
    "the same type, and no type",
    object({
      same: object({ a: TEXT }, { additionalProperties: TEXT }),
      any: { type: "object", additionalProperties: {} },
    }),
    `({ same: { a: "x", b: "y" }, any: { x: 1 } }) satisfies api.Thing;`,
  ),
  both(
    "further members that are a list, a union and null",
    object(
      { "id!": TEXT },
      { additionalProperties: { anyOf: [{ type: "array", items: NUMBER }, { type: "null" }] } },
    ),
    `client.things.send({ id: "x", a: [1], b: null });
    // @ts-expect-error neither
    client.things.send({ id: "x", a: true });
    is<api.Thing["id"], string>(true);`,
  ),
  read(
    "in a member of `allOf`, and by `$ref`",
    { allOf: [ref("Open"), object({ "id!": NUMBER })] },
    `const it = value<api.Thing>(); is<typeof it["id"] extends number ? true : false, true>(true);
    is<typeof it["n"] extends string | undefined ? true : false, true>(true);`,
    { schemas: { Open: object({ n: TEXT }, { additionalProperties: TEXT }) } },
  ),
  read(
    "`patternProperties` alone, and beside a closed object",
    object({
      "a!": { type: "object", patternProperties: { "^x-": NUMBER } },
      "b!": object(
        { "n!": TEXT },
        { patternProperties: { "^x-": NUMBER }, additionalProperties: false },
      ),
    }),
    `is<api.Thing["a"][string], number>(true); is<api.Thing["b"]["n"], string>(true);
    ({ n: "t", "x-a": 1 }) satisfies api.Thing["b"];`,
  ),
];

/** Objects with named members that a spec leaves open (ADR 17). */
export const OPEN_SHAPES: readonly Row[] = [
  read(
    "an answer: a misspelt member is an error",
    object({ title: TEXT }, { additionalProperties: true }),
    `const it = value<api.Thing>(); is<typeof it["title"], string | undefined>(true);
    // @ts-expect-error no such member
    it.titel;`,
  ),
  read(
    "a nested one and an item",
    object({
      inner: object({ a: TEXT }, { additionalProperties: true }),
      all: { type: "array", items: object({ b: TEXT }, { additionalProperties: {} }) },
    }),
    `const it = value<api.Thing>();
    // @ts-expect-error no such member
    it.inner?.x;
    // @ts-expect-error no such member
    it.all?.[0]?.x;`,
  ),
  read(
    "a request: further members are given",
    TEXT,
    'client.things.send({ title: "t", addedLater: 1 });',
    {
      writes: object({ title: TEXT }, { additionalProperties: true }),
    },
  ),
  read(
    "a request by `$ref` alone keeps its name",
    TEXT,
    'client.things.send({ title: "t", addedLater: 1 } satisfies api.Body);',
    {
      schemas: { Body: object({ title: TEXT }, { additionalProperties: true }) },
      writes: ref("Body"),
    },
  ),
  both(
    "both: two shapes",
    object({ title: TEXT }, { additionalProperties: true }),
    `client.things.send({ title: "t", addedLater: 1 } satisfies api.ThingWrite);
    // @ts-expect-error the title is a text
    client.things.send({ title: 1 });
    const it = value<api.Thing>();
    // @ts-expect-error no such member
    it.titel;`,
  ),
  both(
    "both, deep inside",
    object({ inner: ref("Inner") }),
    `client.things.send({ inner: { a: "x", more: 1 } });
    const it = value<api.Thing>();
    // @ts-expect-error no such member
    it.inner?.more;`,
    { schemas: { Inner: object({ a: TEXT }, { additionalProperties: true }) } },
  ),
  both(
    "what says nothing of further members has none on either side",
    object({ title: TEXT }),
    `// @ts-expect-error no such member
    client.things.send({ titel: "t" });
    const it = value<api.Thing>();
    // @ts-expect-error no such member
    it.titel;`,
  ),
];

/** `$defs` inside a schema. */
export const DEFINITIONS: readonly Row[] = [
  read(
    "of an object",
    { ...object({ a: { $ref: "#/components/schemas/Thing/$defs/Name" } }), $defs: { Name: TEXT } },
    `is<api.Thing["a"], string | undefined>(true); is<keyof api.Thing, "a">(true);`,
  ),
  read(
    "nested, with a description and a closed object beside them",
    object({ in: { ...object({ a: TEXT }), additionalProperties: false, $defs: { X: NUMBER } } }),
    `is<keyof NonNullable<api.Thing["in"]>, "a">(true);`,
  ),
  read(
    "under their old name",
    {
      ...object({ a: { $ref: "#/components/schemas/Thing/definitions/Name" } }),
      definitions: { Name: NUMBER },
    },
    `is<api.Thing["a"], number | undefined>(true); is<keyof api.Thing, "a">(true);`,
  ),
  read(
    "of a text, and of what has nothing else",
    { type: "string", $defs: { X: NUMBER } },
    "is<api.Thing, string>(true);",
  ),
  read(
    "by a name that it gives itself, from its own schema and from another",
    {
      ...object({ "a!": { $ref: "#size" }, "b!": ref("Other") }),
      $defs: { Size: { $anchor: "size", type: "integer" } },
    },
    `is<api.Thing["a"], number>(true); is<api.Other["c"], number>(true);`,
    { schemas: { Other: object({ "c!": { $ref: "#size" } }) } },
  ),
  read(
    "by a dynamic name: a tree, and what it extends",
    {
      $dynamicAnchor: "node",
      ...object({ "name!": TEXT, kids: { type: "array", items: { $dynamicRef: "#node" } } }),
    },
    `is<NonNullable<api.Thing["kids"]>[number], api.Thing>(true);`,
  ),
];

/** Lists with a schema for each place. */
export const TUPLES: readonly Row[] = [
  read(
    "without a length, it may be shorter and longer",
    { type: "array", prefixItems: [TEXT, NUMBER] },
    `[] satisfies api.Thing; ["a"] satisfies api.Thing; ["a", 1, true] satisfies api.Thing;
    // @ts-expect-error the second is a number
    ["a", "b"] satisfies api.Thing;`,
  ),
  read(
    "with a least length",
    { type: "array", prefixItems: [TEXT, NUMBER], minItems: 1 },
    `const it = value<api.Thing>(); is<typeof it[0], string>(true); is<typeof it[1], number | undefined>(true);`,
  ),
  read(
    "closed by `items`",
    { type: "array", prefixItems: [TEXT, NUMBER], minItems: 2, items: false },
    "is<api.Thing, [string, number]>(true);",
  ),
  read(
    "closed by its greatest length",
    { type: "array", prefixItems: [TEXT, NUMBER], minItems: 2, maxItems: 2 },
    "is<api.Thing, [string, number]>(true);",
  ),
  read(
    "with items behind",
    { type: "array", prefixItems: [TEXT], minItems: 1, items: NUMBER },
    "is<api.Thing, [string, ...number[]]>(true);",
  ),
  read(
    "of places that are optional themselves",
    { type: "array", prefixItems: [{ anyOf: [TEXT, NUMBER] }], items: false },
    "is<api.Thing, [(string | number)?]>(true);",
  ),
  read(
    "in a property, nullable",
    object({
      "at!": { type: ["array", "null"], prefixItems: [NUMBER, NUMBER], minItems: 2, items: false },
    }),
    `is<api.Thing["at"], [number, number] | null>(true);`,
  ),
  read(
    "closed by `unevaluatedItems`",
    { type: "array", prefixItems: [TEXT, NUMBER], minItems: 2, unevaluatedItems: false },
    "is<api.Thing, [string, number]>(true);",
  ),
  read(
    "in one another, by `$ref`, and with any items behind",
    object({
      "a!": {
        type: "array",
        prefixItems: [
          { type: "array", prefixItems: [TEXT], minItems: 1, items: false },
          ref("Pair"),
        ],
        minItems: 2,
        items: false,
      },
      "b!": { type: "array", prefixItems: [TEXT], minItems: 1, items: true },
    }),
    `is<api.Thing["a"], [[string], api.Pair]>(true); is<api.Thing["b"], [string, ...unknown[]]>(true);
    is<api.Pair, [number, number]>(true);`,
    {
      schemas: {
        Pair: { type: "array", prefixItems: [NUMBER, NUMBER], minItems: 2, items: false },
      },
    },
  ),
  read(
    "of which there is none",
    object({
      "a!": { type: "array", items: {}, maxItems: 0 },
      "b!": { type: ["object", "array"], maxItems: 0 },
    }),
    `is<api.Thing["a"], never[]>(true); [] satisfies api.Thing["b"];
    // @ts-expect-error none
    [1] satisfies api.Thing["a"];`,
  ),
];
