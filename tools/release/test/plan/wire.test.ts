import { beforeAll, expect, test } from "vitest";
import { type Bump, greatest } from "../../src/plan/bump.ts";
import { flattened } from "../../src/plan/flat.ts";
import { type SpecChange, specChanges } from "../../src/plan/redocly.ts";
import { bumpOf, wireChanges } from "../../src/plan/wire.ts";
import { part, WIRE_EDITS } from "./wire-edits.ts";

const HEAD = { openapi: "3.1.0", info: { title: "Things", version: "1" } };
const SERVERS = [{ url: "https://a.test" }];

/** One spec with a part for each edit, so that Redocly reads it once. */
function whole(edited: boolean): { paths: object; components: object } {
  const parts = WIRE_EDITS.map(({ edit }, index) => {
    const suffix = `E${index}E`;
    const one = part(`/e${index}e`, suffix);
    if (edited) edit(one, suffix);
    return one;
  });
  return {
    ...HEAD,
    servers: SERVERS,
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: { schemas: Object.assign({}, ...parts.map(({ schemas }) => schemas)) },
  } as never;
}

let before: object;
let after: object;
let told: SpecChange[];
let changes: SpecChange[];

beforeAll(async () => {
  const [base, revision] = [whole(false), whole(true)];
  [before, after] = flattened(base, revision);
  [told, changes] = await Promise.all([specChanges(base, revision), specChanges(before, after)]);
});

test("the table has forty edits and more, each named once", () => {
  expect(WIRE_EDITS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(WIRE_EDITS.map(({ name }) => name)).size).toBe(WIRE_EDITS.length);
});

test.each(WIRE_EDITS.map((one, index) => ({ ...one, index })))("$name: $ours", (one) => {
  const isOwn = ({ path }: SpecChange) => new RegExp(`[eE]${one.index}[eE]`).test(path);
  const redocly = told.filter(isOwn).map(({ impact }) => ({ bump: impact as Bump }));
  const ours = changes.filter(isOwn).map((change) => ({ bump: bumpOf(change, before, after) }));
  expect({ redocly: greatest(redocly), ours: greatest(ours) }).toEqual({
    redocly: one.redocly,
    ours: one.ours,
  });
});

test("at the root: an address, its variables, a scheme, what readers are told", async () => {
  const one = {
    ...HEAD,
    servers: SERVERS,
    security: [{ token: [] }],
    paths: {},
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
  const bump = async (from: object, to: object) =>
    greatest(await wireChanges({ ...one, ...from }, { ...one, ...to }));
  const schemes = (token: object): object => ({ components: { securitySchemes: { token } } });
  const sited = {
    servers: [{ url: "https://{site}.test", variables: { site: { default: "a" } } }],
  };
  const [key, basic] = [
    schemes({ type: "apiKey", in: "header", name: "X-Key" }),
    schemes({ type: "http", scheme: "basic" }),
  ];
  expect(await wireChanges(one, one)).toEqual([]);
  expect({
    address: await bump({}, { servers: [{ url: "https://b.test" }] }),
    "a variable more": await bump({}, sited),
    "a variable less": await bump(sited, {}),
    "the same token elsewhere": await bump({}, key),
    "a password for a token": await bump({}, basic),
    "a tag described": await bump({}, { tags: [{ name: "a", description: "b" }] }),
    "another title": await bump({}, { info: { title: "Others", version: "2" } }),
    "a webhook": await bump({}, { webhooks: { a: { post: { responses: {} } } } }),
  }).toEqual({
    address: "minor",
    "a variable more": "minor",
    "a variable less": "major",
    "the same token elsewhere": "patch",
    "a password for a token": "major",
    "a tag described": "patch",
    "another title": "patch",
    "a webhook": "patch",
  });
});

test("a change names its operation and says what happened", async () => {
  const spec = (edited: boolean) => {
    const one = part("", "");
    if (edited) Reflect.deleteProperty(one.schemas.Thing.properties, "size");
    return { ...HEAD, servers: SERVERS, paths: one.paths, components: { schemas: one.schemas } };
  };
  expect(await wireChanges(spec(false), spec(true))).toEqual([
    {
      bump: "major",
      text: "Property `size` of `Thing` was removed.",
      where: "things.get",
      seen: "wire",
    },
  ]);
});

test("a parameter is known by its name, wherever it is written down", async () => {
  const base = (): Record<string, unknown> => ({
    ...HEAD,
    servers: SERVERS,
    ...(structuredClone({ paths: part("/a", "A").paths }) as object),
    components: { schemas: part("/a", "A").schemas, parameters: {} },
  });
  const parametersOf = (spec: Record<string, unknown>): Record<string, unknown>[] =>
    // biome-ignore lint/suspicious/noExplicitAny: a place in a spec
    (Object.values(spec.paths as any)[0] as any).get.parameters;
  const shared = base();
  const [, limit] = parametersOf(shared);
  (shared.components as { parameters: object }).parameters = { Limit: limit };
  parametersOf(shared)[1] = { $ref: "#/components/parameters/Limit" };
  expect(await wireChanges(base(), shared)).toEqual([]);

  const described = base();
  parametersOf(described)[1] = {
    ...limit,
    description: "So many at most.",
    schema: { type: "number" },
  };
  const changes = await wireChanges(base(), described);
  expect(changes.map(({ text }) => text).join("\n")).not.toMatch(/removed/);
  expect(changes.map(({ bump }) => bump)).toEqual(["patch", "patch"]);
});

test("how pages are asked for is a mend; what their items are is not", async () => {
  const paged = (pagination: object): object => {
    const { paths, schemas } = part("/a", "A");
    paths["/a/things/{id}"].get["x-pagination"] = { style: "offset", items: "/a", ...pagination };
    return { ...HEAD, servers: SERVERS, paths, components: { schemas } };
  };
  const bumps = async (to: object) =>
    (await wireChanges(paged({}), paged(to))).map(({ bump }) => bump);
  expect(await bumps({ sort: "id" })).toEqual(["patch"]);
  expect(await bumps({ items: "/b" })).toEqual(["major"]);
});

test("what moves out of an allOf is what it was; what can't be written out is compared as it stands", async () => {
  const made = (schemas: object): object => {
    const own = part("/a", "A");
    return {
      ...HEAD,
      servers: SERVERS,
      paths: own.paths,
      components: { schemas: { ...own.schemas, ...schemas } },
    };
  };
  const { ThingA } = part("/a", "A").schemas;
  const { size, ...properties } = ThingA.properties;
  const refs = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const inside = { ...ThingA, properties, allOf: [{ properties: { size } }] };
  expect(await wireChanges(made({ ThingA: inside }), made({ ThingA }))).toEqual([]);
  const others = {
    itself: { ...ThingA, allOf: [refs("ThingA")] },
    "another size": { ...ThingA, allOf: [{ properties: { size: { type: "string" } } }] },
    "closed, and more": {
      ...ThingA,
      properties,
      allOf: [{ properties: { size }, additionalProperties: false }],
    },
  };
  for (const [name, other] of Object.entries(others)) {
    const [before, after] = flattened(made({ ThingA }), made({ ThingA: other }));
    expect([name, before, after]).toEqual([name, made({ ThingA }), made({ ThingA: other })]);
  }
});

test("an address that is new is told by its operations", async () => {
  const with_ = (prefixes: string[]): object => ({
    ...HEAD,
    servers: SERVERS,
    paths: Object.assign({}, ...prefixes.map((one) => part(`/${one}`, one).paths)),
    components: { schemas: Object.assign({}, ...["a", "b"].map((one) => part("", one).schemas)) },
  });
  const changes = await wireChanges(with_(["a"]), with_(["a", "b"]));
  expect(changes.map(({ bump, text }) => `${bump}: ${text}`)).toEqual([
    "minor: `thingsb.get`, `thingsb.update` are new.",
  ]);
});

test("what changes inside of an x- key is seen, also in a list", async () => {
  const with_ = (methods: object[]): object => {
    const { paths, schemas } = part("/a", "A");
    paths["/a/things/{id}"].get["x-methods"] = methods;
    return { ...HEAD, servers: SERVERS, paths, components: { schemas } };
  };
  const before = with_([{ id: "things.get", arguments: [{ name: "id", to: "path/id" }] }]);
  const bumps = async (methods: object[]) =>
    (await wireChanges(before, with_(methods))).map(({ bump, where }) => `${bump} ${where}`);
  expect(await bumps([{ id: "things.read", arguments: [{ name: "id", to: "path/id" }] }])).toEqual([
    "major thingsA.get",
  ]);
  expect(
    await bumps([
      { id: "things.get", arguments: [{ name: "id", to: "path/id", description: "Whose." }] },
    ]),
  ).toEqual(["patch thingsA.get"]);
  expect(await bumps([{ id: "things.get", arguments: [{ name: "id", to: "path/id" }] }])).toEqual(
    [],
  );
});
