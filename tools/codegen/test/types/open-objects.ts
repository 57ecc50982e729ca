import { ref } from "../constructs/construct.ts";
import { both, FREE, object, type Row, read, TEXT } from "./row.ts";

const ANY = "{ [key: string]: unknown }";

export const OPEN_OBJECTS: readonly Row[] = [
  both(
    "a property",
    object({ settings: FREE }),
    `client.things.send({ settings: { depth: 3 } });
    is<NonNullable<api.Thing["settings"]>, ${ANY}>(true);`,
  ),
  both(
    "items",
    object({ rows: { type: "array", items: FREE } }),
    `client.things.send({ rows: [{ a: 1 }] });
    is<NonNullable<api.Thing["rows"]>, ${ANY}[]>(true);`,
  ),
  both(
    "a whole body",
    FREE,
    "client.things.send({ anything: [1] });\n is<api.Thing, { [key: string]: unknown }>(true);",
  ),
  read(
    "an inline body and answer",
    TEXT,
    `client.things.send({ anything: true });
    client.things.get().then((it) => is<typeof it, ${ANY}>(true));`,
    { reads: FREE, writes: FREE },
  ),
  read(
    "nullable in 3.0",
    object({ a: { type: "object", nullable: true } }),
    `is<NonNullable<api.Thing["a"]>["x"], unknown>(true); ({ a: null }) satisfies api.Thing;`,
    {
      openapi: "3.0.3",
    },
  ),
  read(
    "a `$ref`, from items and an alternative",
    object({ a: { type: "array", items: ref("Free") }, b: { anyOf: [ref("Free"), TEXT] } }),
    `is<NonNullable<api.Thing["a"]>[number], api.Free>(true);
    ({ b: { x: 1 } }) satisfies api.Thing; ({ b: "x" }) satisfies api.Thing;`,
    { schemas: { Free: { type: "object", description: "Anything" } } },
  ),
  read(
    "nothing but limits, `properties: {}` and `additionalProperties: {}`",
    object({
      a: { type: "object", minProperties: 1 },
      b: { type: "object", properties: {} },
      c: { type: "object", additionalProperties: {} },
      d: { type: "object", required: ["x"] },
    }),
    ["a", "b", "c", "d"]
      .map((name) => `is<NonNullable<api.Thing["${name}"]>, ${ANY}>(true);`)
      .join("\n"),
  ),
  read(
    "a parameter that is closed stays so, and so does `unevaluatedProperties: false`",
    object({
      a: { type: "object", additionalProperties: false },
      b: { type: "object", unevaluatedProperties: false },
    }),
    `({ a: {}, b: {} }) satisfies api.Thing;
    // @ts-expect-error closed
    ({ a: { x: 1 } }) satisfies api.Thing;
    // @ts-expect-error closed
    ({ b: { x: 1 } }) satisfies api.Thing;`,
  ),
  read(
    "a further member, a place of a list, and null beside it in 3.1",
    object({
      "a!": { type: "object", additionalProperties: FREE },
      "b!": { type: "array", prefixItems: [FREE], minItems: 1, items: false },
      "c!": { type: ["object", "null"] },
    }),
    `is<api.Thing["a"], { [key: string]: ${ANY} }>(true); is<api.Thing["b"], [${ANY}]>(true);
    is<api.Thing["c"], ${ANY} | null>(true);`,
  ),
  both(
    "a part that stands in a member of `allOf`, and behind `$defs`",
    {
      allOf: [
        object({ meta: FREE }),
        object({ more: { $ref: "#/components/schemas/Thing/$defs/Any" } }),
      ],
      $defs: { Any: FREE },
    },
    `client.things.send({ meta: { a: 1 }, more: { b: [] } });
    is<NonNullable<api.Thing["more"]>["x"], unknown>(true);`,
  ),
];
