import { ref } from "../constructs/construct.ts";
import { both, NUMBER, object, type Row, read, TEXT } from "./row.ts";

const OLD = { openapi: "3.0.3" } as const;

/** Constants of every kind. */
export const CONSTANTS: readonly Row[] = [
  ...(
    [
      ["null", null, "null"],
      ["nought", 0, "0"],
      ["false", false, "false"],
      ["an empty text", "", '""'],
      ["a negative number", -1.5, "-1.5"],
      ["a text with quotes", 'a"b', '"a\\"b"'],
      ["a list", [1, "a", null], '[1, "a", null]'],
      ["an object", { a: 1, "b c": [true] }, '{ a: 1; "b c": [true] }'],
    ] as const
  ).map(([name, value, type]) =>
    read(name, object({ "a!": { const: value } }), `is<api.Thing["a"], ${type}>(true);`),
  ),
  read(
    "an empty list and an empty object",
    object({ "a!": { const: [] }, "b!": { enum: [{}, "x"] } }),
    `is<api.Thing["a"], []>(true); is<api.Thing["b"], Record<string, never> | "x">(true);`,
  ),
  read(
    "in `allOf` with a type, and among alternatives of types",
    object({
      "a!": { allOf: [TEXT, { enum: ["x", "y"] }] },
      "b!": { oneOf: [{ type: "integer" }, { const: "auto" }] },
    }),
    `const a: "x" | "y" = value<api.Thing["a"]>(); is<api.Thing["b"], number | "auto">(true); void a;`,
  ),
  read(
    "null as an answer, and as an alternative",
    { anyOf: [TEXT, { const: null }] },
    `is<api.Thing, string | null>(true);`,
  ),
  read(
    "null with a type beside it",
    object({ "a!": { type: "null", const: null } }),
    `is<api.Thing["a"], null>(true);`,
  ),
  read(
    "an enum of null alone, and with others",
    object({ "a!": { enum: [null] }, "b!": { enum: ["x", null, 0, false] } }),
    `is<api.Thing["a"], null>(true); is<api.Thing["b"], "x" | null | 0 | false>(true);`,
  ),
  read(
    "an enum of numbers, texts that look like them, and objects",
    object({
      "a!": { enum: [1, "1", -0.5, 1e21] },
      "b!": { enum: [{ a: 1 }, [1]] },
      "c!": { type: "boolean", enum: [true] },
    }),
    `is<api.Thing["a"], 1 | "1" | -0.5 | 1e21>(true); is<api.Thing["b"], { a: 1 } | [1]>(true); is<api.Thing["c"], true>(true);`,
  ),
  read(
    "a constant beside an enum and beside properties",
    object({ "a!": { enum: ["x", "y"], const: "x" }, "b!": { type: "object", const: { a: 1 } } }),
    `is<api.Thing["a"], "x">(true); is<api.Thing["b"], { a: 1 }>(true);`,
  ),
];

/** `nullable`, and null beside compositions. */
export const NULLABLE: readonly Row[] = [
  read(
    "beside `anyOf`",
    { nullable: true, anyOf: [TEXT, { type: "integer" }] },
    `is<api.Thing, string | number | null>(true);`,
    OLD,
  ),
  read(
    "beside `oneOf` of schemas",
    object({ "a!": { nullable: true, oneOf: [ref("Cat"), ref("Dog")] } }),
    `null satisfies api.Thing["a"]; ({ lives: 1 }) satisfies api.Thing["a"];`,
    {
      ...OLD,
      schemas: { Cat: object({ "lives!": NUMBER }), Dog: object({ "bark!": TEXT }) },
    },
  ),
  read(
    "beside `allOf` of one",
    object({ "a!": { nullable: true, allOf: [ref("Cat")] } }),
    `is<api.Thing["a"], api.Cat | null>(true);`,
    {
      ...OLD,
      schemas: { Cat: object({ "lives!": NUMBER }) },
    },
  ),
  read(
    "beside `allOf`, a type and properties",
    object({
      "a!": { type: "object", nullable: true, allOf: [ref("Cat")], properties: { more: TEXT } },
    }),
    `null satisfies api.Thing["a"]; is<NonNullable<api.Thing["a"]>["more"], string | undefined>(true); is<NonNullable<api.Thing["a"]>["lives"], number>(true);`,
    {
      ...OLD,
      schemas: { Cat: object({ "lives!": NUMBER }) },
    },
  ),
  read(
    "beside an `enum` that does not name it",
    object({ "a!": { type: "string", nullable: true, enum: ["x", "y"] } }),
    `is<api.Thing["a"], "x" | "y" | null>(true);`,
    OLD,
  ),
  read(
    "beside an `enum` without a type",
    object({ "a!": { nullable: true, enum: ["x"] } }),
    `is<api.Thing["a"], "x" | null>(true);`,
    OLD,
  ),
  read(
    "beside properties without a type",
    object({ "a!": { nullable: true, properties: { x: TEXT } } }),
    `null satisfies api.Thing["a"]; is<NonNullable<api.Thing["a"]>["x"], string | undefined>(true);`,
    OLD,
  ),
  read(
    "of items, and of a list",
    object({ "a!": { type: "array", nullable: true, items: { ...TEXT, nullable: true } } }),
    `is<api.Thing["a"], (string | null)[] | null>(true);`,
    OLD,
  ),
  read(
    "of a whole answer",
    { type: "object", nullable: true, properties: { a: TEXT } },
    `null satisfies api.Thing;`,
    OLD,
  ),
  both(
    "a request that may be null",
    { nullable: true, anyOf: [ref("Cat"), TEXT] },
    `client.things.send(null);`,
    { ...OLD, schemas: { Cat: object({ "lives!": NUMBER }) } },
  ),
  read(
    "a type list in 3.1 beside `enum`, `anyOf` and `allOf`",
    object({
      "a!": { type: ["string", "null"], enum: ["x"] },
      "b!": { type: ["object", "null"], allOf: [ref("Cat")] },
      "c!": { anyOf: [TEXT, { type: "null" }] },
    }),
    `is<api.Thing["a"], "x" | null>(true); is<api.Thing["b"], api.Cat | null>(true); is<api.Thing["c"], string | null>(true);`,
    {
      schemas: { Cat: object({ "lives!": NUMBER }) },
    },
  ),
  read(
    "the only type, in a list of one, and beside a `$ref`",
    object({
      "a!": { type: ["null"] },
      "b!": { oneOf: [{ type: "null" }, ref("Cat")] },
      "c!": { type: "null" },
    }),
    `is<api.Thing["a"], null>(true); is<api.Thing["b"], api.Cat | null>(true); is<api.Thing["c"], null>(true);`,
    { schemas: { Cat: object({ "lives!": NUMBER }) } },
  ),
  read(
    "of further members, of several types, and in `allOf` of an enum, in 3.0",
    object({
      "a!": { type: "object", additionalProperties: { type: "integer", nullable: true } },
      "b!": { nullable: true, allOf: [ref("Kind")] },
      "c!": { type: "string", nullable: true, enum: ["x", null] },
    }),
    `is<api.Thing["a"][string], number | null>(true); is<api.Thing["b"], "k" | null>(true); is<api.Thing["c"], "x" | null>(true);`,
    { ...OLD, schemas: { Kind: { type: "string", enum: ["k"] } } },
  ),
  read(
    "of a component, wherever it is referred to",
    object({ "a!": ref("Maybe"), "b!": { type: "array", items: ref("Maybe") } }),
    `is<api.Thing["a"], string | null>(true); is<api.Thing["b"][number], string | null>(true);`,
    { ...OLD, schemas: { Maybe: { ...TEXT, nullable: true } } },
  ),
  read(
    "several types in 3.1, null among them, with what only one of them has",
    object({
      "a!": { type: ["string", "object", "null"], properties: { x: NUMBER }, minLength: 1 },
    }),
    `"t" satisfies api.Thing["a"]; null satisfies api.Thing["a"]; ({ x: 1 }) satisfies api.Thing["a"];
    // @ts-expect-error no number
    1 satisfies api.Thing["a"];`,
  ),
];

const kinds = (mapping?: object) => ({
  oneOf: [ref("Cat"), ref("Dog")],
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});
const CAT = object({ "kind!": TEXT, "lives!": NUMBER });
const DOG = object({ "kind!": TEXT, "bark!": TEXT });
const MAPPING = { cat: "#/components/schemas/Cat", kitten: "#/components/schemas/Cat", dog: "Dog" };
const NARROWS = `const it = value<api.Thing>();
  if (it.kind === "cat" || it.kind === "kitten") is<typeof it["lives"], number>(true);
  if (it.kind === "dog") is<typeof it["bark"], string>(true);`;

/** Discriminated unions. */
export const DISCRIMINATORS: readonly Row[] = [
  read("a mapping, by reference and by name, of several values", kinds(MAPPING), NARROWS, {
    schemas: { Cat: CAT, Dog: DOG },
  }),
  read(
    "without a mapping: the names",
    kinds(),
    `const it = value<api.Thing>(); if (it.kind === "Cat") is<typeof it["lives"], number>(true);`,
    { schemas: { Cat: CAT, Dog: DOG } },
  ),
  read("`allOf` around one", { description: "Said here", allOf: [ref("Pet")] }, NARROWS, {
    schemas: { Pet: kinds(MAPPING), Cat: CAT, Dog: DOG },
  }),
  read(
    "`allOf` around one, with more members",
    { allOf: [ref("Pet"), object({ "owner!": TEXT })] },
    `${NARROWS} is<typeof it["owner"], string>(true);`,
    { schemas: { Pet: kinds(MAPPING), Cat: CAT, Dog: DOG } },
  ),
  read(
    "items of `allOf` around one, from a client",
    TEXT,
    `client.things.get().then(([it]) => { if (it?.kind === "cat") is<typeof it["lives"], number>(true); });`,
    {
      reads: { type: "array", items: { allOf: [ref("Pet")] } },
      schemas: { Pet: kinds(MAPPING), Cat: CAT, Dog: DOG },
    },
  ),
  read(
    "schemas that say their values themselves keep them",
    kinds(),
    `const it = value<api.Thing>(); is<typeof it["kind"], "c" | "d">(true); if (it.kind === "c") is<typeof it["lives"], number>(true);`,
    {
      schemas: {
        Cat: object({ "kind!": { const: "c" }, "lives!": NUMBER }),
        Dog: object({ "kind!": { type: "string", enum: ["d"] }, "bark!": TEXT }),
      },
    },
  ),
  read(
    "a base that others take over, over two steps",
    { oneOf: [ref("Cat"), ref("Lion")] },
    `is<api.Cat["kind"], "Cat" | "Lion">(true); is<api.Lion["kind"], "Lion">(true); is<api.Lion["name"], string>(true);`,
    {
      schemas: {
        Pet: {
          ...object({ "kind!": TEXT, "name!": TEXT }),
          discriminator: { propertyName: "kind" },
        },
        Cat: { allOf: [ref("Pet"), object({ lives: NUMBER })] },
        Lion: { allOf: [ref("Cat"), object({ mane: TEXT })] },
      },
    },
  ),
  read(
    "null among the alternatives",
    { ...kinds(MAPPING), nullable: true },
    `const it = value<api.Thing>(); null satisfies api.Thing; if (it?.kind === "cat") is<typeof it["lives"], number>(true);`,
    { ...OLD, schemas: { Cat: CAT, Dog: DOG } },
  ),
  both(
    "read-only members: the written union narrows too",
    kinds(MAPPING),
    `client.things.send({ kind: "dog", bark: "w" });
    // @ts-expect-error a cat does not bark
    client.things.send({ kind: "cat", bark: "w" });`,
    {
      schemas: {
        Cat: object({ "kind!": TEXT, "lives!": NUMBER, "id!": { ...TEXT, readOnly: true } }),
        Dog: DOG,
      },
    },
  ),
  read(
    "by a property that is no word",
    {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: {
        propertyName: "@odata.type",
        mapping: { "#ns.cat": "Cat", "#ns.dog": "Dog" },
      },
    },
    `const it = value<api.Thing>(); if (it["@odata.type"] === "#ns.cat") is<typeof it["lives"], number>(true);`,
    {
      schemas: {
        Cat: object({ "@odata.type!": TEXT, "lives!": NUMBER }),
        Dog: object({ "@odata.type!": TEXT, "bark!": TEXT }),
      },
    },
  ),
  read(
    "a property that need not be there, or that no alternative names",
    kinds(MAPPING),
    `const it = value<api.Thing>(); if (it.kind === "dog") is<typeof it["bark"], string>(true);`,
    { schemas: { Cat: object({ "lives!": NUMBER }), Dog: object({ kind: TEXT, "bark!": TEXT }) } },
  ),
  read(
    "unions of unions",
    { oneOf: [ref("Pet"), ref("Bird")], discriminator: { propertyName: "kind" } },
    `const it = value<api.Thing>(); if (it.kind === "Bird") is<typeof it["wings"], number>(true); if (it.kind === "dog") is<typeof it["bark"], string>(true);`,
    {
      schemas: {
        Pet: kinds(MAPPING),
        Cat: CAT,
        Dog: DOG,
        Bird: object({ "kind!": TEXT, "wings!": NUMBER }),
      },
    },
  ),
  read(
    "`anyOf`, and a mapping that names the same as a file and a pointer would",
    {
      anyOf: [ref("Cat"), ref("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { "a/b": "#/components/schemas/Cat", "": "Dog" },
      },
    },
    `const it = value<api.Thing>(); if (it.kind === "a/b") is<typeof it["lives"], number>(true); if (it.kind === "") is<typeof it["bark"], string>(true);`,
    { schemas: { Cat: CAT, Dog: DOG } },
  ),
];
