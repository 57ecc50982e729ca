import { ref } from "../constructs/construct.ts";
import { both, NUMBER, object, type Row, read, TEXT } from "./row.ts";

const BASE = { Base: object({ code: TEXT, depth: NUMBER }) };

/** Members of `allOf` that say nothing. */
export const SILENT_MEMBERS: readonly Row[] = [
  ...Object.entries({
    "only a type": { type: "object" },
    "only words": { description: "Only words" },
    "only a limit": { type: "object", minProperties: 1, maxProperties: 3 },
    "nothing at all": {},
    "a silent `allOf`": { allOf: [{ type: "object" }, { title: "T" }] },
    "a `not` and an `x-` key": { type: "object", not: { required: ["x"] }, "x-note": 1 },
  }).map(([name, silent]) =>
    both(
      name,
      { allOf: [ref("Base"), silent] },
      `client.things.send({ code: "x", depth: 1 });
      is<api.Thing["code"], string | undefined>(true);
      // @ts-expect-error no such member
      client.things.send({ cod: "x" });`,
      { schemas: BASE },
    ),
  ),
  read(
    "nothing but silent members is an object",
    { allOf: [{ type: "object" }, {}] },
    'is<api.Thing["x"], unknown>(true);',
  ),
  both(
    "one that opens the rest, which only a request is",
    { allOf: [ref("Base"), { type: "object", additionalProperties: true }] },
    `client.things.send({ code: "x", more: 1 });
    const it = value<api.Thing>();
    // @ts-expect-error a misspelt member of an answer
    it.cod;`,
    { schemas: BASE },
  ),
  read(
    "words, a default and a limit beside a text, an enum and a list",
    object({
      "a!": { allOf: [TEXT, { minLength: 1 }, { default: "x" }] },
      "b!": { allOf: [{ enum: ["x", "y"] }, { description: "Words" }] },
      "c!": { allOf: [{ type: "array", items: TEXT }, { minItems: 1 }] },
    }),
    `is<api.Thing["a"], string>(true); is<api.Thing["b"], "x" | "y">(true); is<api.Thing["c"], string[]>(true);`,
  ),
  read(
    "`nullable` alone, of 3.0, is no type",
    object({ "a!": { allOf: [ref("Base"), { nullable: true }] } }),
    `is<api.Thing["a"]["code"], string | undefined>(true);`,
    { schemas: BASE, openapi: "3.0.3" },
  ),
];

/** `required` of a property that something else declares. */
export const REQUIRED: readonly Row[] = [
  both(
    "beside `allOf`",
    { required: ["code"], allOf: [ref("Base"), object({ site: TEXT })] },
    `is<api.Thing["code"], string>(true); is<api.Thing["depth"], number | undefined>(true);
    // @ts-expect-error code is missing
    client.things.send({ site: "x" });`,
    { schemas: BASE },
  ),
  both(
    "in another member of `allOf`",
    { allOf: [ref("Base"), object({ "site!": TEXT }, { required: ["site", "code"] })] },
    `is<api.Thing["code"], string>(true); is<api.Thing["site"], string>(true);
    // @ts-expect-error code is missing
    client.things.send({ site: "x" });`,
    { schemas: BASE },
  ),
  both(
    "in a member of nothing else",
    { allOf: [ref("Base"), { required: ["code"] }] },
    `is<api.Thing["code"], string>(true);
    client.things.send({ code: "x" });
    // @ts-expect-error code is missing
    client.things.send({});`,
    { schemas: BASE },
  ),
  read(
    "over a chain of `allOf`",
    { allOf: [ref("Mid")], required: ["code", "m"] },
    `is<api.Thing["code"], string>(true); is<api.Thing["m"], string>(true);`,
    { schemas: { ...BASE, Mid: { allOf: [ref("Base"), object({ m: TEXT })] } } },
  ),
  read(
    "beside a `$ref` in 3.1",
    { $ref: "#/components/schemas/Base", required: ["code"] },
    `is<api.Thing["code"], string>(true); is<api.Base["code"], string | undefined>(true);`,
    { schemas: BASE },
  ),
  read(
    "beside a `$ref` in 3.0, where it means nothing",
    object({ base: { $ref: "#/components/schemas/Base", required: ["code"] } }),
    `is<NonNullable<api.Thing["base"]>, api.Base>(true);`,
    { schemas: BASE, openapi: "3.0.3" },
  ),
  read(
    "of what all alternatives declare",
    { oneOf: [object({ id: TEXT, a: TEXT }), object({ id: NUMBER, b: TEXT })], required: ["id"] },
    `is<api.Thing["id"], string | number>(true);`,
  ),
  read(
    "of an inline object, which then has a name",
    { allOf: [ref("Outer"), { required: ["inner"] }] },
    `is<api.Thing["inner"]["x"], number | undefined>(true); is<api.Thing["inner"], api.OuterInner>(true);`,
    { schemas: { Outer: object({ inner: object({ x: NUMBER }) }) } },
  ),
  read(
    "of a property that contains its owner",
    { allOf: [ref("Node"), { required: ["next"] }] },
    `is<api.Thing["next"]["next"]["value"], string | undefined>(true);`,
    {
      schemas: {
        Node: object({ value: TEXT, next: { allOf: [ref("Node")], required: ["next"] } }),
      },
    },
  ),
  read(
    "of a nullable property: required, and still null",
    { allOf: [ref("Base"), { required: ["a"] }] },
    `is<api.Thing["a"], string | null>(true);`,
    { schemas: { Base: object({ a: { type: ["string", "null"] } }) } },
  ),
  both(
    "of a read-only property, which a request does not have",
    { allOf: [ref("Base"), { required: ["id", "name"] }] },
    `client.things.send({ name: "n" });
    is<api.Thing["id"], string>(true);
    // @ts-expect-error the name is required
    client.things.send({});`,
    { schemas: { Base: object({ id: { ...TEXT, readOnly: true }, name: TEXT }) } },
  ),
  both(
    "in a schema of its own, of which others are made",
    { allOf: [ref("Base"), ref("NeedsCode")] },
    `is<api.Thing["code"], string>(true);
    client.things.send({ code: "x" });
    // @ts-expect-error code is missing
    client.things.send({ depth: 1 });`,
    { schemas: { ...BASE, NeedsCode: { required: ["code"] } } },
  ),
  read(
    "of items, of further members, and inside a property",
    object({
      "a!": { type: "array", items: { allOf: [ref("Base"), { required: ["code"] }] } },
      "b!": { type: "object", additionalProperties: { allOf: [ref("Base")], required: ["code"] } },
      "c!": { oneOf: [{ allOf: [ref("Base"), { required: ["code"] }] }, { type: "null" }] },
    }),
    `is<api.Thing["a"][number]["code"], string>(true);
    const b = value<api.Thing["b"][string]>(); is<(typeof b)["code"], string>(true);
    is<NonNullable<api.Thing["c"]>["code"], string>(true); null satisfies api.Thing["c"];`,
    { schemas: BASE },
  ),
  read(
    "over an `allOf` in an `allOf`, inline",
    {
      allOf: [
        { allOf: [object({ a: TEXT }), { allOf: [object({ b: NUMBER })] }] },
        { required: ["a", "b"] },
      ],
    },
    `is<api.Thing["a"], string>(true); is<api.Thing["b"], number>(true);`,
  ),
];

/** `required` of a property that nothing declares. */
export const UNDECLARED: readonly Row[] = [
  both(
    "beside others: anything, but it must be there",
    object({ a: TEXT }, { required: ["a", "b"] }),
    `client.things.send({ a: "x", b: [1] });
    is<api.Thing["b"], unknown>(true);
    // @ts-expect-error b is missing
    client.things.send({ a: "x" });`,
  ),
  both(
    "as what further members are",
    object({ a: NUMBER }, { required: ["b"], additionalProperties: NUMBER }),
    `client.things.send({ b: 1 });
    // @ts-expect-error a number
    client.things.send({ b: "x" });`,
  ),
  both(
    "by a member of `allOf`",
    { allOf: [ref("Base"), { required: ["b"] }, object({ c: TEXT }, { required: ["d"] })] },
    `client.things.send({ b: 1, d: null });
    // @ts-expect-error b and d are missing
    client.things.send({ code: "x", c: "y" });`,
    { schemas: BASE },
  ),
  read(
    "in a base, whose heirs declare it, over two steps too",
    { allOf: [ref("Named"), object({ name: TEXT, b: TEXT })] },
    `is<api.Thing["name"], string>(true); is<api.Far["name"], number>(true); is<api.Far["b"], string>(true); is<api.Thing["b"], string>(true);`,
    {
      schemas: {
        Base: { required: ["b"] },
        Named: { allOf: [ref("Base"), object({ a: TEXT }, { required: ["name"] })] },
        Far: { allOf: [ref("Mid")], ...object({ name: NUMBER, b: TEXT }) },
        Mid: { allOf: [ref("Named"), object({ c: TEXT })] },
        Users: object({ a: ref("Far") }),
      },
    },
  ),
  read(
    "of a closed object, which then is impossible, and of one with patterns",
    object({
      closed: object({ a: TEXT }, { required: ["b"], additionalProperties: false }),
      "pattern!": object({ a: TEXT }, { required: ["x-b"], patternProperties: { "^x-": NUMBER } }),
    }),
    `is<keyof NonNullable<api.Thing["closed"]>, "a">(true);
    is<api.Thing["pattern"]["x-b"], string | number | undefined>(true);`,
  ),
  read(
    "by a name that JavaScript has",
    object({ a: TEXT }, { required: ["__proto__", "constructor"] }),
    `is<api.Thing["__proto__"], unknown>(true); is<api.Thing["constructor"], unknown>(true);`,
  ),
];

/** Compositions that OpenAPI writes in several ways. */
export const COMPOSITIONS: readonly Row[] = [
  read(
    "`allOf` of one, with words beside it, is that one",
    object({ base: { description: "Said here", allOf: [ref("Base")] } }),
    `is<NonNullable<api.Thing["base"]>, api.Base>(true);`,
    { schemas: BASE },
  ),
  read(
    "`anyOf` beside properties says more of the same object",
    object({ a: TEXT }, { anyOf: [object({ "b!": TEXT }), object({ "c!": TEXT })] }),
    `({ a: "x", b: "y" }) satisfies api.Thing;
    // @ts-expect-error one of b and c
    ({ a: "x" }) satisfies api.Thing;`,
  ),
  read(
    "alternatives of `required` say nothing that a type could",
    object(
      { code: TEXT, depth: NUMBER },
      { anyOf: [{ required: ["code"] }, { required: ["depth"] }] },
    ),
    `({ code: "x" }) satisfies api.Thing; is<api.Thing["code"], string | undefined>(true);`,
  ),
  read(
    "a type beside alternatives of that type",
    { type: "string", oneOf: [{ const: "a" }, { const: "b" }] },
    `is<api.Thing, "a" | "b">(true);`,
  ),
  read(
    "`oneOf` beside `anyOf`: both hold",
    { oneOf: [object({ "a!": TEXT }), object({ "b!": TEXT })], anyOf: [object({ "c!": TEXT })] },
    `const it = value<api.Thing>(); is<typeof it["c"], string>(true);`,
  ),
  read(
    "a schema that is composed of itself",
    { oneOf: [ref("Cat"), ref("Dog")], ...object({ "name!": TEXT }) },
    `const it = value<api.Thing>(); is<typeof it["name"], string>(true); is<api.Cat["name"], string>(true); is<api.Cat["lives"], number | undefined>(true);`,
    {
      schemas: {
        Cat: { allOf: [ref("Thing"), object({ lives: NUMBER })] },
        Dog: { allOf: [ref("Thing"), object({ bark: TEXT })] },
      },
    },
  ),
  read(
    "a bare circle",
    { allOf: [ref("Thing"), object({ a: TEXT })] },
    `is<api.Thing["a"], string | undefined>(true);`,
  ),
  read(
    "circles over several schemas",
    { anyOf: [ref("A"), TEXT] },
    `"x" satisfies api.Thing; is<api.B["b"], string | undefined>(true);`,
    {
      schemas: {
        A: { allOf: [ref("B"), object({ a: TEXT })] },
        B: { allOf: [ref("A"), object({ b: TEXT })] },
      },
    },
  ),
  read(
    "`allOf` over unions: what both say",
    { allOf: [ref("Either"), object({ "id!": TEXT })] },
    `const it = value<api.Thing>(); is<typeof it["id"], string>(true);
    ({ id: "i", a: 1 }) satisfies api.Thing; ({ id: "i", b: "x" }) satisfies api.Thing;
    // @ts-expect-error neither of the two
    ({ id: "i" }) satisfies api.Thing;`,
    { schemas: { Either: { oneOf: [object({ "a!": NUMBER }), object({ "b!": TEXT })] } } },
  ),
  read(
    "`allOf` of two unions",
    {
      allOf: [
        { anyOf: [object({ "a!": TEXT }), object({ "b!": TEXT })] },
        { anyOf: [object({ "c!": TEXT }), object({ "d!": TEXT })] },
      ],
    },
    `({ a: "1", d: "2" }) satisfies api.Thing;
    // @ts-expect-error nothing of the second
    ({ a: "1", b: "2" }) satisfies api.Thing;`,
  ),
  read(
    "an empty alternative is anything",
    object({ "a!": { anyOf: [TEXT, {}] } }),
    `is<api.Thing["a"], unknown>(true);`,
  ),
  read(
    "a recursive tree, and one over two schemas",
    object({
      "name!": TEXT,
      children: { type: "array", items: ref("Thing") },
      by: { type: "object", additionalProperties: ref("Leaf") },
    }),
    `is<NonNullable<api.Thing["children"]>[number], api.Thing>(true);
    is<NonNullable<NonNullable<api.Thing["by"]>[string]["up"]>, api.Thing>(true);`,
    { schemas: { Leaf: object({ up: ref("Thing") }) } },
  ),
];
