import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type ApiPromise,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Credential,
  createClient,
  isApiError,
  isConfigError,
  type Layer,
  type Logger,
  type Page,
  type PagePromise,
  type TokenSource,
} from "../../src/index.js";
import { type RawClient, rawOf } from "../../src/raw/index.js";
import { json } from "../support/handler.js";
import { ACME } from "../support/provider.js";

interface Thing {
  id: string;
}

interface Tree {
  things: {
    get(id: string, input?: object, options?: CallOptions): ApiPromise<Thing>;
    list(input?: object, options?: CallOptions): PagePromise<Thing, { items: Thing[] }>;
  };
}

interface Paths {
  "/things/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { "application/json": Thing } };
        404: { content: { "application/json": { code: string } } };
      };
    };
  };
}

const fetch = (async () => json({ id: "1", items: [{ id: "1" }] })) as typeof globalThis.fetch;
const make = (): Client<Tree, Paths> =>
  createClient<Tree, Paths>(
    ACME,
    {
      "things.get": { method: "GET", path: "/things/{id}" },
      "things.list": {
        method: "GET",
        path: "/things",
        pagination: {
          style: "offset",
          items: "/items",
          parameters: { offset: "o" },
          end: "short-page",
          limit: 5,
        },
      },
    },
    { token: "someToken12", fetch },
  );

describe("types", () => {
  it("of methods: what is awaited, and what withResponse gives", async () => {
    const client = make();
    expectTypeOf(await client.things.get("1")).toEqualTypeOf<Thing>();
    expectTypeOf(client.things.get("1")).toExtend<Promise<Thing>>();
    const { data, response } = await client.things.get("1").withResponse();
    expectTypeOf(data).toEqualTypeOf<Thing>();
    expectTypeOf(response).toEqualTypeOf<Response>();
    expect(data.id).toBe("1");
  });

  it("of lists: pages, items, all", async () => {
    const client = make();
    const page = await client.things.list();
    expectTypeOf(page).toEqualTypeOf<Page<Thing, { items: Thing[] }>>();
    expectTypeOf(page.body).toEqualTypeOf<{ items: Thing[] }>();
    for await (const item of client.things.list()) expectTypeOf(item).toEqualTypeOf<Thing>();
    expectTypeOf(await client.things.list().all({ max: 1 })).toEqualTypeOf<Thing[]>();
    expect(page.items).toHaveLength(1);
  });

  it("of the raw client: paths, data, error", async () => {
    const client = make();
    expectTypeOf(rawOf(client)).toEqualTypeOf<RawClient<Paths>>();
    const { data, error } = await rawOf(client).GET("/things/{id}", {
      params: { path: { id: "1" } },
    });
    expectTypeOf(data).toEqualTypeOf<Thing | undefined>();
    expectTypeOf(error).toEqualTypeOf<{ code: string } | undefined>();
    const raw = rawOf(client);
    // @ts-expect-error there is no such path
    await raw.GET("/nothing").catch(() => {});
    // @ts-expect-error the path parameter is missing
    await raw.GET("/things/{id}").catch(() => {});
    expect(data?.id).toBe("1");
  });

  it("of predicates: they narrow", () => {
    const error: unknown = new Error("x");
    if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
    if (isConfigError(error)) expectTypeOf(error.input).toEqualTypeOf<string>();
    expect(isApiError(error)).toBe(false);
  });

  it("of options: what fits, and what does not", () => {
    const fine: ClientOptions = {
      timeout: 5,
      retries: { attempts: 2 },
      logger: console,
      rateLimit: false,
      token: "t",
    };
    // @ts-expect-error a timeout is a number
    const wrong: ClientOptions = { timeout: "5" };
    // @ts-expect-error true is no store
    const on: ClientOptions = { rateLimit: true };
    const logger: Logger = { warn: (message, { status }) => [message, status] };
    const layer: Layer = (request, next, ctx) => {
      expectTypeOf(ctx.operationId).toEqualTypeOf<string>();
      // @ts-expect-error a layer does not change the context
      ctx.attempts = 5;
      return next(request);
    };
    expectTypeOf<TokenSource>().toExtend<Credential>();
    expectTypeOf<() => Promise<string>>().toExtend<Credential>();
    expect([fine, wrong, on, logger, layer]).toHaveLength(5);
  });

  it("of promises: an ApiPromise is one", async () => {
    const promise: ApiPromise<Thing> = make().things.get("1");
    expectTypeOf(await Promise.all([promise])).toEqualTypeOf<[Thing]>();
    expectTypeOf<ApiPromise<Thing>>().toExtend<Promise<Thing>>();
    expectTypeOf<PagePromise<Thing>>().toExtend<Promise<Page<Thing>>>();
    expect([promise, make().things.list()].map((one) => one instanceof Promise)).toEqual([
      true,
      true,
    ]);
    expect((await promise).id).toBe("1");
  });
});
