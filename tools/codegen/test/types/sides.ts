import { ref } from "../constructs/construct.ts";
import { both, object, type Row, TEXT } from "./row.ts";

const READ = { ...TEXT, readOnly: true };
const WRITE = { ...TEXT, writeOnly: true };

/** `id` is only read, `key` only written, `name` both. */
const SIDES = `client.things.send({ name: "n", key: "k" });
  // @ts-expect-error only read
  client.things.send({ name: "n", key: "k", id: "i" });
  const it = value<api.Thing>(); is<typeof it["id"], string>(true);
  // @ts-expect-error only written
  it.key;`;

/** `readOnly` and `writeOnly`, wherever they stand. */
export const SIDES_OF_SCHEMAS: readonly Row[] = [
  both("on the property", object({ "id!": READ, "name!": TEXT, "key!": WRITE }), SIDES),
  both(
    "in what it refers to",
    object({ "id!": ref("Id"), "name!": TEXT, "key!": ref("Key") }),
    SIDES,
    { schemas: { Id: READ, Key: WRITE } },
  ),
  both(
    "over two references",
    object({ "id!": ref("Id"), "name!": TEXT, "key!": ref("Key") }),
    SIDES,
    {
      schemas: { Id: ref("Stamp"), Stamp: READ, Key: { allOf: [ref("Secret")] }, Secret: WRITE },
    },
  ),
  both(
    "in `allOf` of one, with words",
    object({
      "id!": { description: "When", allOf: [ref("Id")] },
      "name!": TEXT,
      "key!": { allOf: [WRITE] },
    }),
    SIDES,
    { schemas: { Id: READ } },
  ),
  both(
    "in a member of `allOf` of several",
    { allOf: [object({ "id!": READ }), object({ "name!": TEXT, "key!": WRITE })] },
    SIDES,
  ),
  both(
    "beside a `$ref` in 3.1",
    object({
      "id!": { ...ref("Text"), readOnly: true },
      "name!": TEXT,
      "key!": { ...ref("Text"), writeOnly: true },
    }),
    SIDES,
    { schemas: { Text: TEXT } },
  ),
  both(
    "in all alternatives",
    object({ "id!": { anyOf: [READ, READ] }, "name!": TEXT, "key!": { oneOf: [WRITE] } }),
    SIDES,
  ),
  both(
    "of a whole object by `$ref`",
    object({ ids: ref("Ids"), "name!": TEXT }),
    `client.things.send({ name: "n" });
    // @ts-expect-error only read
    client.things.send({ name: "n", ids: { x: "1" } });`,
    { schemas: { Ids: { ...object({ "x!": TEXT }), readOnly: true } } },
  ),
  ...[
    "default",
    "example",
    "examples",
    "enum",
    "const",
    "schema",
    "properties",
    "required",
    "x-odd",
  ].map((name) =>
    both(
      `under a property called \`${name}\``,
      object({ [name]: ref("Inner") }),
      `client.things.send({ "${name}": { name: "n" } });
      const it = value<api.Thing>(); is<NonNullable<typeof it["${name}"]>["id"], string>(true);`,
      {
        schemas: { Inner: object({ "id!": READ, "name!": TEXT }) },
      },
    ),
  ),
  both(
    "an example that looks like a mark makes no second shape",
    { ...object({ a: TEXT }), example: { a: { readOnly: true } } },
    `client.things.send({ a: "x" });
    // @ts-expect-error no such type
    type No = api.ThingWrite;`,
  ),
  both(
    "items of items",
    { type: "array", items: { type: "array", items: ref("Inner") } },
    `client.things.send([[{ name: "n" }]]);`,
    {
      schemas: { Inner: object({ "id!": READ, "name!": TEXT }) },
    },
  ),
  both(
    "in further members, in patterns, and in a place of a list",
    object({
      a: { type: "object", additionalProperties: ref("Inner") },
      b: { type: "object", patternProperties: { "^x": ref("Inner") } },
      c: { type: "array", prefixItems: [ref("Inner")], items: false },
    }),
    `client.things.send({ a: { k: { name: "n" } }, b: { x: { name: "n" } }, c: [{ name: "n" }] });
    // @ts-expect-error only read
    client.things.send({ c: [{ name: "n", id: "1" }] });
    const it = value<api.Thing>(); is<NonNullable<typeof it.a>[string]["id"], string>(true);`,
    { schemas: { Inner: object({ "id!": READ, "name!": TEXT }) } },
  ),
  both(
    "in a tree that contains itself",
    object({ "id!": READ, "name!": TEXT, below: { type: "array", items: ref("Thing") } }),
    `client.things.send({ name: "n", below: [{ name: "m", below: [] }] });
    const it = value<api.Thing>(); is<NonNullable<typeof it.below>[number]["id"], string>(true);
    // @ts-expect-error only read, further down too
    client.things.send({ name: "n", below: [{ name: "m", id: "i" }] });`,
  ),
  both(
    "both marks at once: on neither side",
    object({ "name!": TEXT, odd: { ...TEXT, readOnly: true, writeOnly: true } }),
    `client.things.send({ name: "n" });
    // @ts-expect-error not written
    client.things.send({ name: "n", odd: "x" });
    const it = value<api.Thing>();
    // @ts-expect-error not read
    it.odd;`,
  ),
  both(
    "a list and an object as a whole, required all the same",
    object({
      "all!": { type: "array", items: TEXT, readOnly: true },
      "sec!": { ...object({ "p!": TEXT }), writeOnly: true },
      "name!": TEXT,
    }),
    `client.things.send({ name: "n", sec: { p: "x" } });
    const it = value<api.Thing>(); is<typeof it.all extends readonly string[] ? true : false, true>(true);
    // @ts-expect-error only written
    it.sec;`,
  ),
];
