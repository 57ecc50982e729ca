import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methodIds, operationKey } from "../src/model/method-ids.ts";
import { compile } from "./support/compile.ts";
import { type Repository, repository } from "./support/repository.ts";

type Operations = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const OLD: Operations = { "/m": { operationId: "get_it" } };
/** Sorts first, and is written just like the method: it would have the name, were it not given. */
const NEW: Operations = { "/a": { operationId: "getIt" }, ...OLD };

/** Writes a spec of `GET`s with the tag `t`. */
function write(made: Repository, operations: Operations): void {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, node]) => [
      path,
      { get: { tags: ["t"], responses: { 204: { description: "Done" } }, ...node } },
    ]),
  );
  const info = { title: "Newco", version: "1" };
  const servers = [{ url: "https://newco.example" }];
  made.write(
    "specs/newco/openapi.json",
    JSON.stringify({ openapi: "3.1.0", info, servers, paths }),
  );
}

/** Generates, and says which method each operation has. */
async function names(made: Repository, operations: Operations): Promise<Record<string, string>> {
  write(made, operations);
  const { status, output } = await made.gen("newco");
  if (status !== 0) throw new Error(output);
  const { methods } = JSON.parse(made.read("packages/newco/src/gen/manifest.json"));
  return Object.fromEntries(
    methods.map((one: { id: string; derivedFrom: string }) => [one.derivedFrom, one.id]),
  );
}

test("an operation that is added, clashes and sorts first renames none; both can be called", async () => {
  const made = repository();
  expect(await names(made, OLD)).toEqual({ "GET /m": "t.getIt" });
  expect(await names(made, NEW)).toEqual({ "GET /m": "t.getIt", "GET /a": "t.getItByGetA" });
  const use = `import { createNewco } from "./packages/newco/src/index.js";
const urls: string[] = [];
const client = createNewco({
  fetch: async (input) => {
    urls.push(new Request(input).url);
    return new Response(null, { status: 204 });
  },
});
await client.t.getIt();
await client.t.getItByGetA();
export default urls;
`;
  expect(compile(made, use)).toBe("");
  made.write(
    "packages/newco/call.ts",
    use.replace("packages/newco/src/index.js", "src/gen/client.gen.ts"),
  );
  const { default: urls } = await import(made.path("packages/newco/call.ts"));
  expect(urls).toEqual(["https://newco.example/m", "https://newco.example/a"]);
});

test("without a record, the one that is written so has the name", async () => {
  expect(await names(repository(), NEW)).toEqual({
    "GET /a": "t.getIt",
    "GET /m": "t.getItByGetM",
  });
});

test("the same spec and the same committed package give the same bytes", async () => {
  const [one, two] = [repository(), repository()];
  for (const made of [one, two]) {
    await names(made, OLD);
    await names(made, NEW);
  }
  expect(two.files()).toEqual(one.files());
  expect((await one.gen("newco")).output).toContain("everything was up to date");
  expect((await one.gen("--check")).status).toBe(0);
  expect(two.files()).toEqual(one.files());
});

test("who has a long name keeps it when the other has gone", async () => {
  const made = repository();
  await names(made, NEW);
  expect(await names(made, OLD)).toEqual({ "GET /m": "t.getItByGetM" });
});

test("an operation that is reworded is named anew: that is what a curator rewords it for", async () => {
  const made = repository();
  await names(made, NEW);
  expect(await names(made, { ...NEW, "/m": { operationId: "readIt" } })).toEqual({
    "GET /a": "t.getIt",
    "GET /m": "t.readIt",
  });
});

test("operations without an id that come to one name are told apart", async () => {
  expect(await names(repository(), { "/x_y": {}, "/x-y": {} })).toEqual({
    "GET /x-y": "t.getXY",
    "GET /x_y": "t.getXYByGetXY",
  });
});

describe("names that the spec gives", () => {
  test("`x-methods` overrides what was given", async () => {
    const made = repository();
    await names(made, OLD);
    write(made, { "/m": { operationId: "get_it", "x-methods": [{ id: "its.read" }] } });
    expect((await made.gen("newco")).status).toBe(0);
    expect(made.read("packages/newco/src/gen/client.gen.ts")).toContain("read(input?");
  });

  test("a dotted operationId has its name; what is derived gets out of the way", async () => {
    const made = repository();
    write(made, { ...OLD, "/z": { operationId: "t.getIt" } });
    expect((await made.gen("newco")).status).toBe(0);
    expect(made.read("packages/newco/src/gen/manifest.json")).toContain('"t.getItByGetM"');
  });

  test("one that is added and wants a name that was given is refused, not renamed", async () => {
    const made = repository();
    await names(made, OLD);
    write(made, { ...OLD, "/z": { operationId: "t.getIt" } });
    const { status, output } = await made.gen("newco");
    expect(status).toBe(1);
    expect(output).toContain("method-id-unique: `t.getIt` is also the method of GET /m.");
  });
});

test("a manifest that a merge left in pieces is no empty record", async () => {
  const made = repository();
  await names(made, OLD);
  const before = made.read("packages/newco/src/gen/client.gen.ts");
  made.edit("packages/newco/src/gen/manifest.json", "{", "<<<<<<< ours\n{");
  write(made, NEW);
  const { status, output } = await made.gen("newco");
  expect(status).toBe(1);
  expect(output).toContain("packages/newco/src/gen/manifest.json is no JSON");
  expect(output).toContain("Fix: take one side of the merge whole");
  expect(made.read("packages/newco/src/gen/client.gen.ts")).toBe(before);
});

test("whatever is added, in whatever order: every name is one of a kind, and none that was given changes", () => {
  const operation = fc.record({
    method: fc.constantFrom("GET", "POST"),
    path: fc.constantFrom("/a", "/a/", "/a-b", "/a_b", "/{a}", "/a/b"),
    node: fc.record(
      { operationId: fc.constantFrom("a", "A", "a/b", "aB", "a_b"), tags: fc.constant(["t"]) },
      { requiredKeys: [] },
    ),
  });
  const operations = fc.uniqueArray(operation, { selector: operationKey, maxLength: 12 });
  fc.assert(
    fc.property(operations, fc.nat(), (all, at) => {
      const first = methodIds(all.slice(at % (all.length + 1)), new Map());
      const given = new Map([...first].map(([one, id]) => [operationKey(one), id]));
      const then = methodIds(all, given);
      for (const [one, id] of first) expect(then.get(one)).toBe(id);
      expect(new Set(then.values()).size).toBe(all.length);
      const record = new Map([...then].map(([one, id]) => [operationKey(one), id]));
      expect(methodIds(all, record)).toEqual(then);
      expect(methodIds([...all].reverse(), given)).toEqual(new Map([...then].reverse()));
    }),
  );
});
