import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { type AnyTree, clientOf, failure, json, type Seen } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

const OFFSET: PaginationDescriptor = {
  style: "offset",
  items: "/items",
  total: "/count",
  parameters: { offset: "offset", limit: "limit" },
  limit: 10,
  end: "total",
};

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const query = ({ url }: Seen, name: string): number | undefined =>
  url.searchParams.has(name) ? Number(url.searchParams.get(name)) : undefined;

/** A list of so many numbers, served by offset and limit. */
const byOffset = (total: number) => (seen: Seen) => {
  const [from, limit] = [query(seen, "offset") ?? 0, query(seen, "limit") ?? 10];
  return json({ count: total, items: numbers(from, Math.min(total, from + limit)) });
};

function rig(
  pagination: PaginationDescriptor,
  reply: (seen: Seen, index: number) => Response | Promise<Response>,
  facts: object = {},
  more: object = {},
) {
  const list = operation({ path: "/list", pagination, ...more });
  const { client, seen } = clientOf(reply, { retries: 0 }, { "x.list": list }, provider(facts));
  return {
    list: (input?: object, options?: object): AnyTree => client.x.list(input, options),
    seen,
  };
}

async function collect<T>(items: AsyncIterable<T>, most = 1000): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
    if (all.length >= most) break;
  }
  return all;
}

const searches = (seen: Seen[]) => seen.map(({ url }) => url.search);

describe("awaiting a list", () => {
  it("asks for one page, once, and tells what it says", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const promise = list();
    const page = await promise;
    expect(await promise).toEqual({ ...page, next: expect.any(Function) });
    expect(page.items).toEqual(numbers(0, 10));
    expect([page.total, page.hasNext, page.cursor]).toEqual([25, true, "offset:10"]);
    expect(page.body).toEqual({ count: 25, items: numbers(0, 10) });
    await quiet();
    expect(searches(seen)).toEqual(["?limit=10"]);
  });

  it("asks at once, before anybody awaits", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    void list();
    await quiet();
    expect(seen).toHaveLength(1);
  });

  it("gives the response too", async () => {
    const { list } = rig(OFFSET, () => json({ count: 0, items: [] }, 200, { "x-served-by": "b" }));
    const { data, response } = await list().withResponse();
    expect([data.items, response.headers.get("x-served-by")]).toEqual([[], "b"]);
  });

  it("is a promise: catch, finally and its name", async () => {
    const { list } = rig(OFFSET, () => json({}, 404));
    expect(await list().catch((error: Error) => error.name)).toBe("NotFoundError");
    let finals = 0;
    await failure(list().finally(() => finals++));
    expect(finals).toBe(1);
    expect(
      Object.prototype.toString.call(list().catch(() => {}) && rig(OFFSET, byOffset(1)).list()),
    ).toBe("[object PagePromise]");
  });

  it("the last page has no cursor, no next, and says so", async () => {
    const { list } = rig(OFFSET, byOffset(10));
    const page = await list();
    expect([page.hasNext, "cursor" in page]).toEqual([false, false]);
    const error = await failure(page.next());
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "page is the last one (ask `hasNext` before)",
    ]);
  });

  it("goes on by hand", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const first = await list();
    const second = await first.next();
    const third = await second.next();
    expect(third.items).toEqual(numbers(20, 25));
    expect(third.hasNext).toBe(false);
    expect(searches(seen)).toEqual(["?limit=10", "?limit=10&offset=10", "?limit=10&offset=20"]);
    expect(await collect(first.next())).toEqual(numbers(10, 25));
  });

  it("resumes after a page that another program saw", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const { cursor } = await list();
    seen.length = 0;
    expect(await list({}, { cursor }).all()).toEqual(numbers(10, 25));
    expect(searches(seen)).toEqual(["?limit=10&offset=10", "?limit=10&offset=20"]);
  });

  it.each(["nonsense", "page:3", "offset:", "offset:-1", "offset:1e3", "offset:abc", ":5", ""])(
    "refuses a cursor that is none of its own: %j",
    async (cursor) => {
      const { list, seen } = rig(OFFSET, byOffset(25));
      const error = await failure(list({}, { cursor }));
      expect([error.name, error.input, seen.length]).toEqual(["ConfigError", "cursor", 0]);
    },
  );
});

describe("iterating", () => {
  it.each([0, 1, 9, 10, 11, 20, 25, 100])(
    "gives all of %i items, in order, none twice",
    async (total) => {
      const { list, seen } = rig(OFFSET, byOffset(total));
      expect(await collect(list())).toEqual(numbers(0, total));
      expect(seen).toHaveLength(Math.max(1, Math.ceil(total / 10)));
    },
  );

  it("twice asks for the first page once", async () => {
    const { list, seen } = rig(OFFSET, byOffset(15));
    const promise = list();
    expect(await collect(promise)).toEqual(numbers(0, 15));
    expect(await collect(promise)).toEqual(numbers(0, 15));
    expect(searches(seen)).toEqual(["?limit=10", "?limit=10&offset=10", "?limit=10&offset=10"]);
  });

  it("pages come as pages", async () => {
    const { list } = rig(OFFSET, byOffset(25));
    const sizes = [];
    for await (const page of list().pages()) sizes.push([page.items.length, page.hasNext]);
    expect(sizes).toEqual([
      [10, true],
      [10, true],
      [5, false],
    ]);
  });

  it("starts where the caller says", async () => {
    const { list, seen } = rig(OFFSET, byOffset(30));
    expect(await collect(list({ offset: 12, limit: 5 }))).toEqual(numbers(12, 30));
    expect(searches(seen)[0]).toBe("?offset=12&limit=5");
    expect(seen).toHaveLength(4);
  });

  it("sends the caller's other parameters each time", async () => {
    const { list, seen } = rig(OFFSET, byOffset(15));
    await collect(list({ search: "a b" }));
    expect(searches(seen)).toEqual(["?search=a%20b&limit=10", "?search=a%20b&limit=10&offset=10"]);
  });

  it("an error on a later page comes when its turn has come", async () => {
    const { list } = rig(OFFSET, (seen) =>
      query(seen, "offset") === 20 ? json({}, 500) : byOffset(50)(seen),
    );
    const got: number[] = [];
    const error = await failure(
      (async () => {
        for await (const item of list()) got.push(item as number);
      })(),
    );
    expect([error.name, got]).toEqual(["ServerError", numbers(0, 20)]);
  });

  it("an error of the first page is the list's", async () => {
    const { list } = rig(OFFSET, () => json({}, 404));
    expect((await failure(collect(list()))).name).toBe("NotFoundError");
    expect((await failure(list().all())).name).toBe("NotFoundError");
  });
});

describe("reading ahead", () => {
  /** Answers when told to, and notes what is on its way. */
  function held(total: number, pagination = OFFSET, facts = {}, more = {}) {
    const waiting = new Map<number, () => void>();
    const aborted: number[] = [];
    const made = rig(
      pagination,
      (seen) => {
        const at = query(seen, "offset") ?? 0;
        return new Promise((done, fail) => {
          seen.signal?.addEventListener("abort", () => {
            aborted.push(at);
            waiting.delete(at);
            fail(seen.signal?.reason);
          });
          waiting.set(at, () => {
            waiting.delete(at);
            done(byOffset(total)(seen));
          });
        });
      },
      facts,
      more,
    );
    const open = async (...offsets: number[]) => {
      for (const at of offsets) {
        await quiet();
        waiting.get(at)?.();
      }
      await quiet();
    };
    return { ...made, waiting: () => [...waiting.keys()], open, aborted };
  }

  it("begins when the list is iterated, three pages at once", async () => {
    const { list, waiting, open } = held(100);
    const promise = list();
    await open(0);
    await promise;
    expect(waiting()).toEqual([]);
    const iterator = promise[Symbol.asyncIterator]();
    await iterator.next();
    expect(waiting()).toEqual([10, 20, 30]);
  });

  it("keeps three on their way, and their order whatever comes first", async () => {
    const { list, waiting, open } = held(60);
    const all = collect(list());
    await open(0, 30, 20);
    expect(waiting()).toEqual([10]);
    await open(10);
    expect(waiting()).toEqual([40, 50]);
    await open(50, 40);
    expect(await all).toEqual(numbers(0, 60));
  });

  it("asks for no page beyond the total", async () => {
    const { list, waiting, open } = held(25);
    const all = collect(list());
    await open(0);
    expect(waiting()).toEqual([10, 20]);
    await open(10, 20);
    expect(await all).toHaveLength(25);
  });

  it("stops what is on its way when nobody iterates any more", async () => {
    const { list, waiting, open, aborted } = held(100);
    const some = collect(list(), 3);
    await open(0);
    expect(await some).toEqual([0, 1, 2]);
    await quiet();
    expect([waiting(), aborted]).toEqual([[], [10, 20, 30]]);
  });

  it("stops with the caller's signal, whose reason is thrown", async () => {
    const { list, open } = held(100);
    const controller = new AbortController();
    const all = failure(collect(list({}, { signal: controller.signal })));
    await open(0);
    controller.abort("enough");
    expect(await all).toBe("enough");
  });

  it.each([
    [1, [10]],
    [2, [10, 20]],
    [5, [10, 20, 30, 40, 50]],
  ])("goes as deep as one says: %i", async (prefetch, pages) => {
    const { list, waiting, open } = held(100);
    const some = collect(list({}, { prefetch }), 11);
    await open(0);
    expect(waiting()).toEqual(pages);
    await open(...pages);
    await some;
  });

  it("is none at all where one says 0", async () => {
    const { list, waiting, open } = held(100);
    const some = collect(list({}, { prefetch: 0 }), 11);
    await open(0);
    expect(waiting()).toEqual([10]);
    await open(10);
    expect(await some).toHaveLength(11);
  });

  it.each([
    [3600, 1],
    [7200, 1],
    [3599, 3],
  ])("with a budget counted by %i seconds: %i on their way", async (window, depth) => {
    const rateLimit = { limit: 1000, window, kind: "sliding" };
    for (const [facts, more] of [
      [{ rateLimit }, {}],
      [{}, { rateLimit }],
    ]) {
      const { list, waiting, open } = held(100, OFFSET, facts, more);
      const some = collect(list(), 11);
      await open(0);
      expect(waiting()).toHaveLength(depth);
      await open(10);
      await some;
    }
  });

  it("a short page in the middle: what was guessed is thrown away, nothing is lost", async () => {
    const short = (seen: Seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({ count: 40, items: numbers(from, Math.min(40, from + (from === 10 ? 4 : 10))) });
    };
    const { list, seen } = rig(OFFSET, short);
    expect(await collect(list())).toEqual(numbers(0, 40));
    expect(seen.map((one) => query(one, "offset") ?? 0)).toEqual([0, 10, 20, 30, 14, 24, 34]);
  });

  it("a server that gives less than asked for", async () => {
    const capped = (seen: Seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({ count: 20, items: numbers(from, Math.min(20, from + 4)) });
    };
    const { list, seen } = rig(OFFSET, capped);
    expect(await collect(list())).toEqual(numbers(0, 20));
    expect(seen).toHaveLength(5);
  });

  it("a total that grows", async () => {
    let total = 15;
    const { list } = rig(OFFSET, (seen) => {
      if (query(seen, "offset") === 10) total = 35;
      return byOffset(total)(seen);
    });
    expect(await collect(list())).toEqual(numbers(0, 35));
  });

  it("a total that shrinks", async () => {
    let total = 35;
    const { list } = rig(OFFSET, (seen) => {
      if (query(seen, "offset") === 10) total = 20;
      return byOffset(total)(seen);
    });
    expect(await collect(list())).toEqual(numbers(0, 20));
  });

  it("an empty page ends the list, whatever the total claims", async () => {
    const { list, seen } = rig(OFFSET, (seen) =>
      (query(seen, "offset") ?? 0) >= 10 ? json({ count: 99, items: [] }) : byOffset(99)(seen),
    );
    expect(await collect(list({}, { prefetch: 0 }))).toEqual(numbers(0, 10));
    expect(seen).toHaveLength(2);
  });
});

describe("the table of 32 544 rows", () => {
  it("comes whole, the three requests after the first page overlapping", async () => {
    let [flying, most] = [0, 0];
    const { list, seen } = rig({ ...OFFSET, limit: 10_000 }, async (one) => {
      flying++;
      most = Math.max(most, flying);
      await quiet();
      flying--;
      return byOffset(32_544)(one);
    });
    const rows: number[] = await list().all();
    expect(rows).toHaveLength(32_544);
    expect(rows.every((row, index) => row === index)).toBe(true);
    expect([seen.length, most]).toEqual([4, 3]);
  });
});

describe("collecting", () => {
  it.each([
    [0, 0, 1],
    [5, 5, 1],
    [10, 10, 1],
    [11, 11, 2],
    [25, 25, 3],
    [100, 30, 3],
  ])("at most %i gives %i items with %i requests", async (max, got, requests) => {
    const { list, seen } = rig(OFFSET, byOffset(30));
    expect(await list().all({ max })).toEqual(numbers(0, got));
    await quiet();
    expect(seen).toHaveLength(requests);
  });

  it("tells how far it is", async () => {
    const { list } = rig(OFFSET, byOffset(25));
    const steps: unknown[] = [];
    await list().all({ onProgress: (step: unknown) => steps.push(step) });
    expect(steps).toEqual([
      { loaded: 10, total: 25 },
      { loaded: 20, total: 25 },
      { loaded: 25, total: 25 },
    ]);
  });

  it("tells no total where there is none", async () => {
    const bare: PaginationDescriptor = {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      end: "short-page",
      limit: 10,
    };
    const { list } = rig(bare, () => json([1, 2]));
    const steps: unknown[] = [];
    expect(await list().all({ onProgress: (step: unknown) => steps.push(step) })).toEqual([1, 2]);
    expect(steps).toEqual([{ loaded: 2 }]);
  });
});

describe("bare arrays", () => {
  const BARE: PaginationDescriptor = {
    style: "offset",
    items: "",
    parameters: { offset: "skip", limit: "limit" },
    limit: 10,
    end: "short-page",
  };
  const bare = (total: number) => (seen: Seen) => {
    const [from, limit] = [query(seen, "skip") ?? 0, query(seen, "limit") ?? 10];
    return json(numbers(from, Math.min(total, from + limit)));
  };

  it.each([0, 5, 10, 15, 20])("of %i items end with a short page", async (total) => {
    const { list, seen } = rig(BARE, bare(total));
    expect(await collect(list())).toEqual(numbers(0, total));
    expect(seen).toHaveLength(Math.floor(total / 10) + 1);
  });

  it("are short by what the server serves at most, not by what was asked for", async () => {
    const capped = (seen: Seen) => {
      const from = query(seen, "skip") ?? 0;
      return json(numbers(from, Math.min(12, from + 5)));
    };
    const { list } = rig({ ...BARE, maxLimit: 5 }, capped);
    expect(await collect(list({ limit: 100 }))).toEqual(numbers(0, 12));
  });

  it("without a limit end with an empty page", async () => {
    const { list, seen } = rig({ ...BARE, limit: undefined } as never, (seen) => {
      const from = query(seen, "skip") ?? 0;
      return json(numbers(from, Math.min(8, from + 5)));
    });
    expect(await collect(list())).toEqual(numbers(0, 8));
    expect(seen).toHaveLength(3);
  });

  it("of a server that ignores paging are an error, not an endless loop", async () => {
    const { list, seen } = rig(BARE, () => json(numbers(0, 10)));
    const error = await failure(collect(list()));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the same page twice, as if paging were ignored",
    ]);
    expect(seen.length).toBeLessThanOrEqual(3);
  });

  it("are taken where an envelope was due", async () => {
    const { list } = rig(OFFSET, () => json([1, 2, 3]));
    expect((await list()).items).toEqual([1, 2, 3]);
  });

  it("read ahead page by page", async () => {
    const { list, seen } = rig({ ...BARE, end: "empty-page" }, bare(50));
    await collect(list(), 1);
    await quiet();
    expect(seen.length).toBeLessThanOrEqual(5);
    expect(await collect(list())).toEqual(numbers(0, 50));
  });

  it("ended by an empty page do not end with a short one", async () => {
    const { list } = rig({ ...BARE, end: "empty-page" }, (seen) => {
      const from = query(seen, "skip") ?? 0;
      return json(numbers(from, Math.min(9, from + 3)));
    });
    expect(await collect(list())).toEqual(numbers(0, 9));
  });
});

describe("pages by number", () => {
  const PAGE: PaginationDescriptor = {
    style: "page",
    items: "/items",
    total: "/pagination/total",
    totalPages: "/pagination/total_pages",
    parameters: { page: "page_id", limit: "page_size" },
    end: "total",
  };
  const byPage =
    (total: number, first: number, say: "total" | "total_pages" | "text" = "total_pages") =>
    (seen: Seen) => {
      const size = query(seen, "page_size") ?? 10;
      const from = ((query(seen, "page_id") ?? first) - first) * size;
      const pages = Math.ceil(total / size);
      const pagination =
        say === "total"
          ? { total }
          : say === "text"
            ? { total: String(total) }
            : { total_pages: pages };
      return json({ items: numbers(from, Math.min(total, from + size)), pagination });
    };

  it.each([
    [0, "total"],
    [0, "total_pages"],
    [0, "text"],
    [1, "total"],
    [1, "total_pages"],
    [1, "text"],
  ] as const)("from %i, by %s", async (first, say) => {
    for (const total of [0, 5, 10, 11, 40]) {
      const { list, seen } = rig({ ...PAGE, first }, byPage(total, first, say));
      expect(await collect(list())).toEqual(numbers(0, total));
      expect(seen).toHaveLength(Math.max(1, Math.ceil(total / 10)));
      // What a list that counts from 0 does without a number is not known, so it is sent.
      expect(searches(seen)[0]).toBe(first === 0 ? "?page_id=0" : "");
      expect(searches(seen).slice(1)).toEqual(
        numbers(1, seen.length).map((n) => `?page_id=${n + first}`),
      );
    }
  });

  it("count from 1 where nobody says", async () => {
    const { list, seen } = rig(PAGE, byPage(25, 1));
    await collect(list());
    expect(searches(seen)).toEqual(["", "?page_id=2", "?page_id=3"]);
  });

  it("start with the caller's page and size", async () => {
    const { list, seen } = rig({ ...PAGE, first: 1 }, byPage(40, 1, "total"));
    expect(await collect(list({ page_id: 3, page_size: 8 }))).toEqual(numbers(16, 40));
    expect(seen).toHaveLength(3);
  });

  it("are asked for at once", async () => {
    let [flying, most] = [0, 0];
    const { list } = rig(PAGE, async (seen) => {
      flying++;
      most = Math.max(most, flying);
      await quiet();
      flying--;
      return byPage(60, 1)(seen);
    });
    expect(await collect(list())).toEqual(numbers(0, 60));
    expect(most).toBe(3);
  });

  it("resume", async () => {
    const { list } = rig(PAGE, byPage(35, 1));
    const { cursor } = await (await list()).next();
    expect(cursor).toBe("page:3");
    expect(await list({}, { cursor }).all()).toEqual(numbers(20, 35));
  });

  it("ended by a missing next link", async () => {
    const { list, seen } = rig({ ...PAGE, end: "no-next", next: "/next" }, (seen) => {
      const page = query(seen, "page_id") ?? 1;
      return json({ items: [page], next: page < 4 ? "https://elsewhere.test/?page_id=99" : null });
    });
    expect(await collect(list())).toEqual([1, 2, 3, 4]);
    expect(seen).toHaveLength(4);
  });

  it("without any total end with an empty page", async () => {
    const { list } = rig(PAGE, (seen) =>
      json({ items: numbers(0, 3 - (query(seen, "page_id") ?? 1)) }),
    );
    expect(await collect(list())).toEqual([0, 1, 0]);
  });
});

describe("cursors", () => {
  const CURSOR: PaginationDescriptor = {
    style: "cursor",
    items: "/items",
    next: "/next_cursor",
    parameters: { cursor: "cursor" },
    end: "no-next",
  };
  const chain =
    (pages: Record<string, [unknown[], unknown]>) =>
    ({ url }: Seen) => {
      const [items, next] = pages[url.searchParams.get("cursor") ?? ""] ?? [[], null];
      return json({ items, next_cursor: next });
    };

  it.each([null, "", undefined, false])("are followed until there is none: %j", async (end) => {
    const { list, seen } = rig(
      CURSOR,
      chain({ "": [[1], "a=&b"], "a=&b": [[2], "c"], c: [[3], end] }),
    );
    expect(await collect(list())).toEqual([1, 2, 3]);
    expect(searches(seen)).toEqual(["", "?cursor=a%3D%26b", "?cursor=c"]);
  });

  it("may be numbers", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], 0], 0: [[2], 7], 7: [[3], null] }));
    expect(await collect(list())).toEqual([1, 2, 3]);
  });

  it("go on over an empty page", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "a"], a: [[], "b"], b: [[2], null] }));
    expect(await collect(list())).toEqual([1, 2]);
  });

  it("over ten empty pages in a row, not eleven", async () => {
    const empties =
      (count: number) =>
      ({ url }: Seen) => {
        const at = Number(url.searchParams.get("cursor") ?? 0);
        return json({
          items: at === count ? ["end"] : [],
          next_cursor: at === count ? null : at + 1,
        });
      };
    expect(await collect(rig(CURSOR, empties(10)).list())).toEqual(["end"]);
    const error = await failure(collect(rig(CURSOR, empties(11)).list()));
    expect(error.message).toBe("acme x.list: 200, but 11 empty pages in a row");
  });

  it.each([
    ["itself", { "": [[1], "a"], a: [[2], "a"] }],
    ["an earlier one", { "": [[1], "a"], a: [[2], "b"], b: [[3], "a"] }],
  ] as const)("that lead back to %s are an error", async (_, pages) => {
    const { list, seen } = rig(CURSOR, chain(pages as never));
    const error = await failure(collect(list()));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the same next page for the second time",
    ]);
    expect(seen).toHaveLength(Object.keys(pages).length);
  });

  it("are not taken for a loop when one iterates twice", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "a"], a: [[2], "b"], b: [[3], null] }));
    const promise = list();
    expect(await collect(promise)).toEqual([1, 2, 3]);
    expect(await collect(promise)).toEqual([1, 2, 3]);
    const page = await promise;
    expect(await collect(page.next())).toEqual([2, 3]);
  });

  it("with another end stop at an empty page", async () => {
    const { list } = rig(
      { ...CURSOR, end: "empty-page" },
      chain({ "": [[1], "a"], a: [[], "b"], b: [[2], null] }),
    );
    expect(await collect(list())).toEqual([1]);
  });

  it("are read ahead one after the other", async () => {
    const { list, seen } = rig(
      CURSOR,
      chain({ "": [[1], "a"], a: [[2], "b"], b: [[3], "c"], c: [[4], "d"], d: [[5], null] }),
    );
    await collect(list(), 1);
    await quiet();
    expect(seen.length).toBeLessThanOrEqual(4);
    expect(await collect(list())).toEqual([1, 2, 3, 4, 5]);
  });

  it("resume, colons and all", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "x:y:z"], "x:y:z": [[2], null] }));
    const { cursor } = await list();
    expect(cursor).toBe("cursor:x:y:z");
    expect(await list({}, { cursor }).all()).toEqual([2]);
  });

  it("may stand in the body", async () => {
    const pagination: PaginationDescriptor = {
      ...CURSOR,
      parameters: { cursor: "/page/after", limit: "/page/size" },
      limit: 5,
    };
    const { list, seen } = rig(
      pagination,
      ({ body }) => json({ items: [1], next_cursor: JSON.parse(body).page.after ? null : "z" }),
      {},
      { method: "POST", body: { types: ["application/json"] } },
    );
    expect(await collect(list({ filter: "f" }))).toEqual([1, 1]);
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([
      { filter: "f", page: { size: 5 } },
      { filter: "f", page: { size: 5, after: "z" } },
    ]);
  });

  it("in the body, the caller's own size stays", async () => {
    const pagination: PaginationDescriptor = {
      ...CURSOR,
      parameters: { cursor: "/after", limit: "/size" },
      limit: 5,
    };
    const { list, seen } = rig(
      pagination,
      () => json({ items: [] }),
      {},
      { method: "POST", body: { types: ["application/json"] } },
    );
    await list({ size: 2 });
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ size: 2 });
  });
});

describe("next links", () => {
  const LINK: PaginationDescriptor = {
    style: "link",
    items: "/results",
    next: "/next",
    parameters: { limit: "limit" },
    end: "no-next",
  };

  it.each([
    ["absolute", "https://api.acme.test/list?limit=2&offset=2"],
    ["on another host", "http://localhost:81/other/path?limit=2&offset=2"],
    ["relative", "/list?limit=2&offset=2"],
    ["only a query", "?limit=2&offset=2"],
  ])("%s: only the query is taken", async (_, next) => {
    const { list, seen } = rig(LINK, ({ url }) =>
      json({ results: [url.search], next: url.searchParams.has("offset") ? null : next }),
    );
    expect(await collect(list({ limit: 2, search: "x" }))).toEqual([
      "?limit=2&search=x",
      "?limit=2&offset=2",
    ]);
    expect(new Set(seen.map(({ url }) => url.origin + url.pathname))).toEqual(
      new Set(["https://api.acme.test/list"]),
    );
  });

  it("are sent as they came, encoded as they are", async () => {
    const { list, seen } = rig(LINK, ({ url }) =>
      json({ results: [1], next: url.search ? null : "?q=a%20b%2Fc&ids[]=1&ids[]=2" }),
    );
    await collect(list());
    expect(seen[1]?.url.search).toBe("?q=a%20b%2Fc&ids[]=1&ids[]=2");
  });

  it("that lead back are an error", async () => {
    const { list } = rig(LINK, () => json({ results: [1], next: "?page=2" }));
    expect((await failure(collect(list()))).name).toBe("DecodeError");
  });

  it("resume", async () => {
    const { list } = rig(LINK, ({ url }) =>
      json({
        results: [url.search],
        next:
          url.searchParams.get("p") === "3"
            ? null
            : `?p=${Number(url.searchParams.get("p") ?? 1) + 1}`,
      }),
    );
    const { cursor } = await list();
    expect(cursor).toBe("link:p=2");
    expect(await list({}, { cursor }).all()).toEqual(["?p=2", "?p=3"]);
  });

  it("that are no address are an error of the answer, not a crash", async () => {
    const { list } = rig(LINK, () => json({ results: [1], next: "http://[bad" }));
    const error = await failure(list());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the next link is no address",
    ]);
  });
});

describe("columns", () => {
  const TABLE: PaginationDescriptor = { ...OFFSET, columns: "/headers", limit: 3 };

  it("become rows, and a page advances by rows", async () => {
    const all = { gene: ["A", "B", "C", "D", "E"], p: [1, null, 0, 4, 5] };
    const { list, seen } = rig(TABLE, (seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({
        headers: ["gene", "p"],
        count: 5,
        items: [all.gene.slice(from, from + 3), all.p.slice(from, from + 3)],
      });
    });
    expect(await collect(list())).toEqual([
      { gene: "A", p: 1 },
      { gene: "B", p: null },
      { gene: "C", p: 0 },
      { gene: "D", p: 4 },
      { gene: "E", p: 5 },
    ]);
    expect(searches(seen)).toEqual(["?limit=3", "?limit=3&offset=3"]);
  });

  it.each([
    ["rows already", { headers: ["a", "b"], items: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
    ["none", { headers: ["a", "b"], items: [] }, []],
    ["without headers", { items: [[1], [2]] }, [[1], [2]]],
    ["of another number than the headers", { headers: ["a"], items: [[1], [2]] }, [[1], [2]]],
    ["mixed", { headers: ["a", "b"], items: [[1], { b: 2 }] }, [[1], { b: 2 }]],
  ])("%s, items stay as they are", async (_, body, expected) => {
    const { list } = rig(TABLE, () => json({ count: 0, ...body }));
    expect((await list()).items).toEqual(expected);
  });

  it("are left alone where the spec does not speak of them", async () => {
    const { list } = rig(OFFSET, () => json({ headers: ["a"], items: [[1, 2]], count: 1 }));
    expect((await list()).items).toEqual([[1, 2]]);
  });
});

describe("answers that are no lists", () => {
  it.each([{}, { items: null }, { items: {} }, { items: "text" }, null, "text", undefined])(
    "%j is a DecodeError",
    async (body) => {
      const { list } = rig(OFFSET, () =>
        body === undefined ? new Response(null, { status: 204 }) : json(body),
      );
      const error = await failure(list());
      expect([error.name, error.message]).toEqual([
        "DecodeError",
        expect.stringContaining("but no list at /items"),
      ]);
    },
  );

  it("says where a bare one was due", async () => {
    const { list } = rig({ ...OFFSET, items: "" }, () => json({ items: [] }));
    expect((await failure(list())).message).toContain("but no list at the root");
  });

  it.each([[-1], [null], ["many"], [""], [true]])(
    "a total of %j counts as not given",
    async (count) => {
      const { list } = rig(OFFSET, () => json({ count, items: [1] }));
      expect("total" in (await list())).toBe(false);
    },
  );
});
