import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { SpecError } from "../src/problem.ts";
import { json, ref, SERVER } from "./constructs/construct.ts";
import { COMPILERS, compile } from "./support/compile.ts";
import { Repository } from "./support/repository.ts";

/** Names that mean something to JavaScript, to an address, to a pointer, or nothing at all. */
const NAMES = [
  "%",
  "25%",
  "100%25",
  "%zz off",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
  "default",
  "",
  "!!!",
  "→",
  "日本",
  "a/b~c",
  "~1",
  "#",
  "2things",
  "a.b",
  'quote"s',
  "back\\slash",
  "$ref",
  "*/",
  "${x}",
];

const DONE = { 204: { description: "Done" } };
const TEXT = { type: "string" };

interface Place {
  readonly spec: (name: string) => object;
  /** What is given to the only method, beside the value `v` of what is named so. */
  readonly args?: (name: string) => unknown[];
  /** What of the request must hold the name. */
  readonly wire?: (request: Request, name: string) => Promise<unknown> | unknown;
}

const operation = (more: object, path = "/things"): object => ({
  paths: { [path]: { get: { operationId: "call", tags: ["things"], responses: DONE, ...more } } },
});
const parameter = (name: string, place: string): object => ({
  name,
  in: place,
  schema: TEXT,
  ...(place === "path" && { required: true }),
});
const own = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

const PLACES: Readonly<Record<string, Place>> = {
  "an operationId": { spec: (name) => operation({ operationId: name }) },
  "a tag": { spec: (name) => operation({ tags: [name] }) },
  "both, and nothing in the path": {
    spec: (name) => operation({ operationId: name, tags: [name] }, "/"),
  },
  "a path": {
    spec: (name) => operation({}, `/p/${name.replaceAll("/", "")}`),
    wire: ({ url }, name) =>
      decodeURIComponent(url.slice(`${SERVER}/p/`.length)) ===
      decoded(name.replaceAll("/", "").replace(/#.*/, "")),
  },
  "a query parameter": {
    spec: (name) => operation({ parameters: [parameter(name, "query")] }),
    args: (name) => [own(name, "v")],
    wire: ({ url }, name) => new URL(url).searchParams.get(name),
  },
  "a header parameter": {
    spec: (name) => operation({ parameters: [parameter(name, "header")] }),
    args: (name) => [undefined, { headers: own(name, "v") }],
    wire: ({ headers }, name) => headers.get(name),
  },
  "a cookie parameter": {
    spec: (name) => operation({ parameters: [parameter(name, "cookie")] }),
    args: (name) => [undefined, { cookies: own(name, "v") }],
    wire: ({ headers }, name) => headers.get("cookie") === `${name}=v`,
  },
  "a path parameter": {
    spec: (name) => operation({ parameters: [parameter(name, "path")] }, `/p/{${name}}`),
    args: () => ["v"],
    wire: ({ url }) => new URL(url).pathname.slice("/p/".length),
  },
  "a property of a body": {
    spec: (name) => ({
      paths: {
        "/things": {
          post: {
            operationId: "call",
            tags: ["things"],
            responses: DONE,
            requestBody: {
              required: true,
              content: json({ type: "object", required: [name], properties: own(name, TEXT) }),
            },
          },
        },
      },
    }),
    args: (name) => [own(name, "v")],
    wire: async (request, name) =>
      Object.entries((await request.json()) as object).find(([key]) => key === name)?.[1],
  },
  "a property of an answer, inside another": {
    spec: (name) => ({
      ...operation({ responses: { 200: { description: "It", content: json(ref("Thing")) } } }),
      components: {
        schemas: {
          Thing: {
            type: "object",
            properties: own(name, {
              type: "object",
              properties: own(name, {
                type: "array",
                items: { type: "object", properties: own(name, TEXT) },
              }),
            }),
          },
        },
      },
    }),
  },
  "a field of a form": {
    spec: (name) => ({
      paths: {
        "/things": {
          post: {
            operationId: "call",
            tags: ["things"],
            responses: DONE,
            requestBody: {
              required: true,
              content: {
                "application/x-www-form-urlencoded": {
                  schema: { type: "object", properties: own(name, TEXT) },
                },
              },
            },
          },
        },
      },
    }),
    args: (name) => [own(name, "v")],
    wire: async (request, name) => new URLSearchParams(await request.text()).get(name),
  },
  "a schema": {
    spec: (name) => ({
      ...operation({
        responses: {
          200: { description: "It", content: json({ $ref: pointer("schemas", name) }) },
        },
      }),
      components: {
        schemas: own(name, {
          type: "object",
          properties: { a: { $ref: pointer("schemas", name) } },
        }),
      },
    }),
  },
  "a parameter component": {
    spec: (name) => ({
      ...operation({ parameters: [{ $ref: pointer("parameters", name) }] }),
      components: { parameters: own(name, parameter("q", "query")) },
    }),
    args: () => [{ q: "v" }],
    wire: ({ url }) => new URL(url).searchParams.get("q"),
  },
  "a response header": {
    spec: (name) =>
      operation({
        responses: { 204: { description: "Done", headers: own(name, { schema: TEXT }) } },
      }),
  },
  "a media type's parameter": {
    spec: (name) =>
      operation({
        responses: {
          200: { description: "It", content: own(`application/json; x=${name}`, { schema: TEXT }) },
        },
      }),
  },
};

function pointer(group: string, name: string): string {
  const word = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return `#/components/${group}/${encodeURIComponent(word)}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const CELLS = Object.entries(PLACES).flatMap(([where, place], at) =>
  NAMES.map((name, index) => ({ where, place, name, id: `n${at + 1}x${index + 1}` })),
);

let repository: Repository;
const refused = new Map<string, string>();
let said = "";

beforeAll(async () => {
  repository = new Repository();
  for (const { id, place, name } of CELLS) {
    const document = {
      openapi: "3.1.0",
      info: { title: id, version: "1" },
      servers: [{ url: SERVER }],
      ...place.spec(name),
    };
    repository.write(`specs/${id}/openapi.json`, JSON.stringify(document));
    const folder = repository.path(`specs/${id}`);
    try {
      const { files } = await generate({ name: id, folder, specPath: `${folder}/openapi.json` });
      for (const [path, text] of files) repository.write(path, text);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      refused.set(id, error.message);
    }
  }
  said = Object.values(COMPILERS)
    .map((compiler) => compile(repository, undefined, compiler))
    .join("");
}, 300_000);

afterAll(() => repository.remove(), 60_000);

describe.each(Object.keys(PLACES))("%s", (where) => {
  test.each(CELLS.filter((cell) => cell.where === where))("$name", async ({ id, place, name }) => {
    const output = refused.get(id);
    if (output !== undefined) {
      expect(output).toMatch(/^\S+\/specs\/\S+:\d+:\d+ [a-z/-]+: .+\n {4}Fix: \S/m);
      expect(output).not.toMatch(/\n\s+at |Error:/);
      return;
    }
    expect(said.split("\n").filter((line) => line.startsWith(`packages/${id}/`))).toEqual([]);
    const module = await import(repository.path(`packages/${id}/src/gen/client.gen.ts`));
    const create = module[`create${id.replace("n", "N")}`];
    const manifest = JSON.parse(
      readFileSync(repository.path(`packages/${id}/src/gen/manifest.json`), "utf8"),
    );
    const requests: Request[] = [];
    const client = create({
      retries: 0,
      fetch: async (input: Request | string | URL, init?: RequestInit) => {
        requests.push(new Request(input, init));
        return new Response(null, { status: 204 });
      },
    });
    const [method] = manifest.methods as { id: string }[];
    const found = (method as { id: string }).id.split(".").reduce((at, word) => at?.[word], client);
    expect(typeof found).toBe("function");
    const call = found(...(place.args?.(name) ?? []));
    if (place.wire === undefined) return void (await call.catch(() => undefined));
    await call;
    expect([true, "v"]).toContain(await place.wire(requests[0] as Request, name));
  });
});

test("nothing else is wrong", () => {
  expect(
    said.split("\n").filter((line) => line !== "" && !/^(?:packages\/n\d+x|\s)/.test(line)),
  ).toEqual([]);
});

test("what is refused, and by which rule", () => {
  const rules = CELLS.flatMap(({ where, name, id }) => {
    const rule = / ([a-z/-]+): /.exec(refused.get(id) ?? "")?.[1];
    return rule === undefined ? [] : [[`${where}, ${rule}`, name] as const];
  });
  const names = Object.groupBy(rules, ([rule]) => rule);
  const odd = ["%zz off", "", "→", "日本", "a/b~c", 'quote"s', "back\\slash", "*/", "${x}"];
  expect(
    Object.fromEntries(
      Object.entries(names).map(([rule, all]) => [rule, all?.map(([, name]) => name)]),
    ),
  ).toEqual({
    "a path, path-is-path": ["%", "25%", "%zz off", "back\\slash"],
    "a path, path-parameter-defined": ["${x}"],
    "a header parameter, parameter-name": ["%zz off", "__proto__", ...odd.slice(1)],
    "a cookie parameter, parameter-name": ["%zz off", "__proto__", ...odd.slice(1)],
    "a path parameter, parameter-name": [""],
    "a path parameter, path-parameter-defined": ["${x}"],
    "a schema, struct": [""],
    "a parameter component, struct": [""],
    "a parameter component, specwright/reference-ends": ["$ref"],
  });
});
