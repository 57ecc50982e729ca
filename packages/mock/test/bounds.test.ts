import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { BOUNDS, demandFewValues } from "../src/bounds.js";
import { type Mock, startMock } from "../src/index.js";

/** A document with one operation that takes and gives a value of a schema. */
function document(schema: unknown, schemas: object = {}, path = "/x"): object {
  const content = { "application/json": { schema } };
  const parameters = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => {
    return { name, in: "path", required: true, schema: { type: "string" } };
  });
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {
      [path]: {
        post: { parameters, requestBody: { content }, responses: { 200: { description: "ok" } } },
      },
    },
    components: { schemas },
  };
}

/** Schemas of so many levels, each of which refers to the next ten times. */
function fan(levels: number): Record<string, unknown> {
  const names = Array.from({ length: levels }, (_, level) => level);
  return Object.fromEntries([
    ...names.map((level) => [
      `S${level}`,
      { anyOf: Array.from({ length: 10 }, () => ({ $ref: `#/components/schemas/S${level + 1}` })) },
    ]),
    [`S${levels}`, { type: "string" }],
  ]);
}

async function start(spec: object, log?: (line: string) => void): Promise<Mock> {
  const mock = await startMock({ spec }, { log });
  onTestFinished(() => mock.stop());
  return mock;
}

const post = (mock: Mock, path: string, body: unknown) =>
  fetch(`${mock.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("references that fan out", () => {
  const root = { $ref: "#/components/schemas/S0" };

  test("are refused before anybody resolves them", async () => {
    await expect(startMock({ spec: document(root, fan(30)) })).rejects.toThrow(
      `POST /x: references make more than ${BOUNDS.values} values`,
    );
  });

  test("also over files", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fan-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (let level = 0; level < 20; level++) {
      const refs = Array.from({ length: 10 }, () => ({ $ref: `s${level + 1}.json` }));
      writeFileSync(join(folder, `s${level}.json`), JSON.stringify({ anyOf: refs }));
    }
    writeFileSync(join(folder, "s20.json"), '{ "type": "string" }');
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document({ $ref: "s0.json" })));
    await expect(startMock(join(folder, "openapi.json"))).rejects.toThrow(/more than \d+ values/);
  });

  test("also beside references", async () => {
    const beside = Object.entries(fan(30)).map(([name, schema]) => {
      return [name, { $ref: "#/components/schemas/Any", ...(schema as object) }];
    });
    const schemas = { ...Object.fromEntries(beside), Any: {} };
    await expect(startMock({ spec: document(root, schemas) })).rejects.toThrow(
      `POST /x: references make more than ${BOUNDS.values} values`,
    );
  });

  test("are counted to the bound, and what holds itself has an end", () => {
    const size = (values: number) => document({ enum: Array.from({ length: values }) });
    const rest = 10;
    expect(() => demandFewValues({ a: size(BOUNDS.values - rest) })).not.toThrow();
    expect(() => demandFewValues({ a: size(BOUNDS.values - rest + 1) })).toThrow(/POST \/x/);
    const tree = { type: "object", properties: { next: { $ref: "#/components/schemas/S0" } } };
    expect(() => demandFewValues({ a: document(root, { S0: tree }) })).not.toThrow();
  });
});

test("a long enum is refused, one at the bound is answered", async () => {
  const values = Array.from({ length: BOUNDS.enum }, (_, index) => `v${index}`);
  const mock = await start(document({ type: "string", enum: values }));
  expect((await post(mock, "/x", "v5")).status).toBe(200);
  await expect(
    startMock({ spec: document({ type: "string", enum: [...values, "one more"] }) }),
  ).rejects.toThrow(`an enum has ${BOUNDS.enum + 1} values`);
}, 60_000);

test("an enum of lists and objects has a bound of its own", async () => {
  const values = Array.from({ length: BOUNDS.enumOfParts }, (_, a) => ({ a }));
  const mock = await start(document({ enum: values }));
  expect((await post(mock, "/x", { a: 5 })).status).toBe(200);
  await expect(startMock({ spec: document({ enum: [...values, [1]] }) })).rejects.toThrow(
    `an enum has ${BOUNDS.enumOfParts + 1} lists or objects`,
  );
}, 60_000);

test.each([
  "^(a+)+$",
  "(a|b+)*c",
  "(x+x+)+y",
  "^(a|a)*$",
  "^(?:a|ab|[a-b])*$",
  "^(?:\\w|a)+$",
  "^(?<name>(a+)+)$",
  "^(?=(a+)+$)",
  "^(a?){40}$",
  "^(a{0,100}){0,100}$",
  "^a*a*a*a*a*a*a*a*a*a*$",
  "^(\\w{1,90}){1,90}$",
])("the pattern %s is said not to be checked, and holds nobody up", async (pattern) => {
  const lines: string[] = [];
  const mock = await start(document({ type: "string", pattern }), (line) => lines.push(line));
  expect(lines.join()).toContain(`the pattern ${pattern} is not checked`);
  expect((await post(mock, "/x", `${"a".repeat(60)}!`)).status).toBe(200);
});

test("a pattern for names is one too", async () => {
  const lines: string[] = [];
  const patternProperties = { "^(a+)+$": {}, "^x-": { type: "string" } };
  const schema = { type: "object", patternProperties };
  const mock = await start(document(schema), (line) => lines.push(line));
  expect(lines.join()).toContain("the pattern ^(a+)+$ is not checked");
  expect((await post(mock, "/x", { [`${"a".repeat(60)}!`]: 1 })).status).toBe(200);
  expect((await post(mock, "/x", { "x-a": 1 })).status).toBe(422);
});

test.each([
  [{ items: { type: "object" } }, { a: 1 }, 200],
  [{}, "a", 200],
  [{ items: { type: ["string", "array"] }, maxItems: 501 }, "a", 200],
  [{ items: { type: "object" }, maxItems: 500 }, { a: 1 }, 422],
  [{ items: { type: "string" } }, "a", 422],
])("whether items differ of %j is asked where it costs little", async (more, item, status) => {
  const mock = await start(document({ type: "array", uniqueItems: true, ...more }));
  expect((await post(mock, "/x", [item, item])).status).toBe(status);
});

test.each(["^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", "^(?:a|b)*[A-Z0-9]*[A-Z]$"])(
  "the pattern %s is linear, and checked",
  async (pattern) => {
    const lines: string[] = [];
    const mock = await start(document({ type: "string", pattern }), (line) => lines.push(line));
    expect(lines).toEqual([]);
    expect((await post(mock, "/x", "-")).status).toBe(422);
  },
);

test("what is made of a pattern has an end", async () => {
  const schema = { type: "string", pattern: "^((((a{100}){100}){100}){100})$" };
  const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
  const paths = { "/x": { get: { responses } } };
  const mock = await start({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths });
  const answer = await fetch(`${mock.url}/x`);
  expect(answer.headers.get("x-mock-reason")).toContain("does not fit the schema");
});

test("a suffix of ids that can keep the mock busy is refused by name", async () => {
  for (const suffix of ["(a+)+", "("]) {
    const spec = {
      ...document({}),
      "x-collection": { things: { suffix, id: "/id", operations: {} } },
    };
    await expect(startMock({ spec }, { state: true })).rejects.toThrow(
      `x-collection things: suffix ${suffix}: `,
    );
  }
});

describe("paths", () => {
  test("with parameters of several segments have two of them at most", async () => {
    const spec = (path: string) => {
      const made = document({}, {}, path) as {
        paths: Record<string, { post: { parameters: object[] } }>;
      };
      for (const one of made.paths[path]?.post.parameters ?? [])
        Object.assign(one, { "x-multi-segment": true });
      return made;
    };
    expect((await post(await start(spec("/{a}/x/{b}/y")), "/1/2/x/3/y", 1)).status).toBe(200);
    await expect(startMock({ spec: spec("/{a}/x/{b}/x/{c}/y") })).rejects.toThrow(
      "/{a}/x/{b}/x/{c}/y: it has more than two parameters of several segments",
    );
  });

  test("that lead nowhere are looked for behind a few of their segments", async () => {
    const spec = { ...document({}), servers: [{ url: "https://t.example/v1" }] };
    const { origin } = new URL((await start(spec)).url);
    const told = async (path: string) =>
      (await fetch(origin + path, { method: "POST" })).headers.get("x-mock-reason");
    expect(await told("/a/b/x")).toContain("; /x is at /v1/x");
    expect(await told(`${"/a".repeat(1900)}/x`)).not.toContain("is at");
  });

  test.each(["/{a}{b}", "/x/{a}{b}{c}{d}{e}{f}/y", "/{a}-{b}-{c}-{d}-{e}"])(
    "%s is refused by name",
    async (path) => {
      await expect(startMock({ spec: document({}, {}, path) })).rejects.toThrow(`: ${path}: `);
    },
  );

  test("with several parameters are found and refused in little time", async () => {
    const mock = await start(document({}, {}, "/{a}-{b}-{c}.{d}"));
    expect((await post(mock, "/1-2-3.4", 1)).status).toBe(200);
    for (const letter of ["-", ".", "a"]) {
      const before = performance.now();
      expect((await post(mock, `/${letter.repeat(3900)}`, 1)).status).toBeLessThan(500);
      expect(performance.now() - before).toBeLessThan(5000);
      expect((await post(mock, `/${letter.repeat(4001)}`, 1)).status).toBe(414);
    }
  });
});
