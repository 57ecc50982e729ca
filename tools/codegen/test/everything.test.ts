import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "@specwright/runtime/parts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile } from "./support/compile.ts";
import { descriptorsOf } from "./support/descriptors.ts";
import { Repository } from "./support/repository.ts";

/** The fixture shows every x- key and every kind of body; `use.ts` beside it says what must compile. */
const use = readFileSync(join(import.meta.dirname, "fixtures/everything.use.ts"), "utf8");
type Shape = ReturnType<typeof readTable>[string];
const GEN = "packages/everything/src/gen";

let repository: Repository;

beforeAll(async () => {
  repository = new Repository().take("everything");
  const run = await repository.gen("everything");
  if (run.status !== 0) throw new Error(run.output);
});

afterAll(() => repository.remove());

/** The generated client, whose requests go to a handler. */
async function client(handler: (request: Request) => Response | Promise<Response>) {
  const module = await import(repository.path(`${GEN}/client.gen.ts`));
  return module.createEverything({
    token: "secret",
    subdomain: "acme",
    business: "b1",
    retries: 0,
    rateLimit: false,
    fetch: (input: Request | string | URL, init?: RequestInit) => handler(new Request(input, init)),
  });
}

const json = (body: unknown, status = 200): Response => Response.json(body, { status });

test.each(Object.entries(COMPILERS))("compiles with %s under strict settings", (_, compiler) => {
  expect(compile(repository, use, compiler)).toBe("");
});

test("the compiler would notice: a wrong use is refused", async () => {
  const wrong = use.replace("// @ts-expect-error the status is fixed\n", "");
  expect(compile(repository, wrong)).toMatch(/use\.ts\(\d+,\d+\): error TS/);
});

describe("descriptors", () => {
  test("say every fact of the spec, and nothing that is the default", async () => {
    const { provider, operations } = await descriptorsOf(repository, "everything");
    expect(provider).toEqual({
      name: "everything",
      servers: {
        api: {
          environments: {
            production: "https://{subdomain}.everything.example/v1",
            sandbox: "https://{subdomain}.sandbox.example/v1",
          },
          variables: {
            subdomain: { option: "subdomain" },
            region: { default: "eu", values: ["eu", "us"], option: "region" },
          },
        },
        files: { environments: { production: "https://files.everything.example" } },
      },
      auth: {
        key: {
          in: "header",
          name: "Authorization",
          prefix: "Bearer",
          option: "token",
          env: "EVERYTHING_TOKEN",
          token: {
            operation: "auth.token",
            grants: { client: { grant_type: "client_credentials" } },
            accessToken: ["/access_token"],
            expiresIn: ["/expires_in"],
          },
        },
      },
      security: [["key"]],
      options: {
        subdomain: { pattern: "^[a-z]+$", required: true },
        region: {},
        business: { env: "EVERYTHING_BUSINESS" },
      },
      error: {
        code: ["/error/code"],
        message: ["/error/message"],
        requestId: "x-request-id",
        success: [0],
      },
      retry: { statuses: [429, 503], attempts: 3, backoff: { base: 100, factor: 2, max: 1000 } },
      rateLimit: { limit: 60, window: 60, kind: "sliding", scope: "account" },
      timeout: 30000,
      secrets: ["access_token"],
    });
    expect(operations["tasks.list"]).toEqual({
      method: "GET",
      path: "/tasks",
      params: [
        { in: "header", name: "business", option: "business" },
        { in: "query", name: "tags", explode: false },
        { in: "query", name: "filter", style: "deepObject", explode: true },
        { in: "query", name: "where", content: "application/json" },
      ],
      pagination: {
        style: "page",
        items: "",
        parameters: { page: "page", limit: "perPage" },
        first: 0,
        limit: 50,
        maxLimit: 200,
        end: "short-page",
      },
      errors: { "404": { message: ["/reason"], kinds: { "not-found": [1] } } },
      methods: [
        { id: "tasks.list" },
        { id: "tasks.get", args: ["query/_id"], result: { pointer: "/0" } },
        {
          id: "tasks.find",
          args: ["query/title"],
          fixed: { "query/status": "open" },
          result: { pointer: "/0", missing: "undefined" },
        },
      ],
    });
    expect(operations["tasks.create"]).toEqual({
      method: "POST",
      path: "/tasks",
      params: [{ in: "header", name: "business", option: "business" }],
      body: { types: ["application/json"], required: true },
      unwrap: "/data/task",
      retry: "never",
      timeout: 5000,
    });
    expect(operations["files.download"]).toEqual({
      method: "GET",
      path: "/files/{path}",
      server: "files",
      params: [{ in: "path", name: "path", multiSegment: true }],
      accept: ["application/octet-stream"],
      security: [],
      rateLimit: { limit: 2, window: 1, kind: "clock" },
    });
    expect(operations["files.attach"]?.body?.encoding).toEqual({
      tags: { style: "form", explode: false },
      file: { contentType: "image/png" },
    });
    expect(operations["jobs.get"]?.poll).toEqual({
      status: "/status",
      success: ["done"],
      failure: ["failed"],
      interval: 1000,
      timeout: 60000,
    });
    expect(operations["auth.authorize"]).toEqual({
      method: "GET",
      path: "/authorize",
      params: [{ in: "query", name: "client_secret", secret: true }],
      accept: [],
      security: [],
      redirects: true,
      methods: [],
    });
  });

  test("are in the table, but for what is printed elsewhere", async () => {
    const { operations } = await descriptorsOf(repository, "everything");
    const { TABLE, POLLS } = await import(repository.path(`${GEN}/table.gen.ts`));
    const { factsFor } = await import(repository.path(`${GEN}/core.gen.ts`));
    const read = readTable(TABLE);
    expect(Object.keys(read).sort()).toEqual(Object.keys(operations).sort());
    for (const [id, { params = [], poll, ...all }] of Object.entries(operations)) {
      const own = params.filter(({ in: place, option }) => place !== "header" || !option);
      const { takes, ...found } = read[id] as Shape;
      expect(POLLS[id]).toEqual(poll);
      expect(found).toEqual({
        ...all,
        ...(own.length > 0 && { params: own }),
      });
      const options = params.filter((one) => !own.includes(one)).map(({ name }) => name);
      expect(takes ?? ["business"]).toEqual(options);
    }
    const { headers } = factsFor({ subdomain: "acme", business: "b1" });
    expect(headers).toEqual({ business: "b1" });
  });
});

describe("behaviour through the runtime", () => {
  test("a method over a list: its argument goes into the query, its result is the first item", async () => {
    const everything = await client((request) => {
      expect(new URL(request.url).href).toBe("https://acme.everything.example/v1/tasks?_id=t1");
      expect(request.headers.get("business")).toBe("b1");
      return json([{ _id: "t1", title: "One" }]);
    });
    expect(await everything.tasks.get("t1")).toEqual({ _id: "t1", title: "One" });
  });

  test("a constant goes along, and a result that may be missing is undefined", async () => {
    const everything = await client((request) => {
      expect(new URL(request.url).search).toBe("?title=One&status=open");
      return json([]);
    });
    expect(await everything.tasks.find("One")).toBeUndefined();
  });

  test("arguments and constants go into the body beside the input", async () => {
    const everything = await client(async (request) => {
      expect(await request.json()).toEqual({ _id: "t1", meta: { note: "n", source: "api" } });
      return json({ _id: "t1", title: "One" });
    });
    await everything.tasks.update("t1", { meta: { note: "n" } });
  });

  test("x-unwrap: the method returns what the pointer leads to; the query is an option", async () => {
    const everything = await client((request) => {
      expect(new URL(request.url).search).toBe("?notify=true");
      return json({ data: { task: { _id: "t1", title: "One" } } }, 201);
    });
    const task = await everything.tasks.create({ title: "One" }, { query: { notify: true } });
    expect(task).toEqual({ _id: "t1", title: "One" });
  });

  test("x-multi-segment: slashes go out as they are, to the server of the operation", async () => {
    const everything = await client((request) => {
      expect(request.url).toBe("https://files.everything.example/files/a/b.txt");
      expect(request.headers.has("authorization")).toBe(false);
      return new Response("bytes", { headers: { "content-type": "application/octet-stream" } });
    });
    const stream = await everything.files.download("a/b.txt");
    expect(await new Response(stream).text()).toBe("bytes");
    await expect(everything.files.download("a/../b")).rejects.toThrow();
  });

  test("pages of columns are iterated as rows", async () => {
    const everything = await client((request) => {
      const first = new URL(request.url).searchParams.get("offset") !== "2";
      return json({
        headers: ["x", "y"],
        items: first
          ? [
              [1, 2],
              [null, 4],
            ]
          : [],
      });
    });
    const rows: unknown[] = [];
    for await (const row of everything.tables.read(7)) rows.push(row);
    expect(rows).toEqual([
      { x: 1, y: null },
      { x: 2, y: 4 },
    ]);
  });

  test("pages are followed by their links", async () => {
    const everything = await client((request) =>
      request.url.includes("after=1")
        ? json({ data: [{ at: "b" }], links: { next: null } })
        : json({ data: [{ at: "a" }], links: { next: "/v1/events?after=1" } }),
    );
    expect(await everything.events.list().all()).toEqual([{ at: "a" }, { at: "b" }]);
  });
});
