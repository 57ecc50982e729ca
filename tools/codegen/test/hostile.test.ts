import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS, compile } from "./support/compile.ts";
import { descriptorsOf } from "./support/descriptors.ts";
import { Repository } from "./support/repository.ts";

/** Spec text is input, not code: every text of this fixture tries to leave what it becomes. */
const GEN = "packages/hostile/src/gen";

let repository: Repository;

beforeAll(async () => {
  repository = new Repository().take("hostile");
  const run = await repository.gen("hostile");
  if (run.status !== 0) throw new Error(run.output);
});

afterAll(() => repository.remove());

const USE = `
import { createHostile, type FooBar, type RecordSchema, type Tree } from "./packages/hostile/src/index.js";
const client = createHostile({ apiKey: "k" });
const record: RecordSchema = await client.class.delete("a", "b", "c", "d", "e", "f", {});
const next: RecordSchema | undefined = record.next?.next;
const tree: Tree = ["a", { b: ["c"] }];
const html: string = await client.oddTag.getCThings();
const foo: FooBar = { x: "" };
const answer: Tree = await client.new.yield({ then: "later" });
export { answer, foo, html, next, tree };
`;

test.each(Object.entries(COMPILERS))("compiles with %s", (_, compiler) => {
  expect(compile(repository, USE, compiler)).toBe("");
});

test("no text gets out of its string or comment: importing runs nothing but the module", async () => {
  const before = Object.keys(globalThis);
  const module = await import(repository.path(`${GEN}/client.gen.ts`));
  expect(Object.keys(module)).toEqual(["createHostile"]);
  expect(Object.keys(globalThis)).toEqual(before);
});

test("a scheme and parameters called __proto__ stay what they are", async () => {
  const { provider, operations } = await descriptorsOf(repository, "hostile");
  expect(Object.keys(provider.auth)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(provider.auth)).toBe(Object.prototype);
  expect(operations["class.delete"]?.params).toEqual([
    { in: "query", name: "__proto__", style: "pipeDelimited" },
    { in: "query", name: 'a"];b', style: "spaceDelimited" },
  ]);
});

test("the calls go out right", async () => {
  const module = await import(repository.path(`${GEN}/client.gen.ts`));
  const client = module.createHostile({
    apiKey: "k",
    fetch: (request: Request) => {
      const url = new URL(request.url);
      expect(url.pathname).toBe("/a/1/2/3/4/5/6");
      expect(url.searchParams.get("__proto__")).toBe("x|y");
      expect(request.headers.get("X-Key")).toBe("k");
      return Response.json({});
    },
  });
  const query = JSON.parse('{ "__proto__": ["x", "y"] }');
  await client.class.delete("1", "2", "3", "4", "5", "6", query);
});

test("no file holds a character that hides what it says", async () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  const hidden = /[\u0000-\u0008\u000b-\u001f\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
  for (const [path, text] of Object.entries(repository.files())) {
    if (path.startsWith(GEN)) expect([path, hidden.exec(text)]).toEqual([path, null]);
  }
});

test("names: reserved words get an underscore, twins a number, hidden globals another name", async () => {
  const client = repository.read(`${GEN}/client.gen.ts`);
  expect(client).toContain(
    "class_: string,\n    default_: string,\n    userId: string,\n    userId2: string,\n    input2: string,\n    proto: string,",
  );
  for (const name of [
    "RecordSchema",
    "PromiseSchema",
    "HostileClientSchema",
    "_9lives",
    "FooBar2",
  ]) {
    expect(client).toContain(`  ${name},\n`);
  }
  expect(client).not.toMatch(/^ {3}\* @deprecated/m);
});
