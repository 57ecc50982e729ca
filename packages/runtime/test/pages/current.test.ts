import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { clientOf, failure, json, type Seen } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** Pages whose first number nobody knows for sure: the answers say which page they are. */
const ANSWERED: PaginationDescriptor = {
  style: "page",
  items: "/items",
  total: "/pagination/total_results",
  totalPages: "/pagination/total_pages",
  current: "/pagination/current_page",
  parameters: { page: "page_id", limit: "page_size" },
  limit: 10,
  end: "total",
};

const TOTAL = 45;
const ALL = Array.from({ length: TOTAL }, (_, at) => at);

/** A server that counts requests from one number and answers from another. */
const server =
  (asked: 0 | 1, answered: 0 | 1, total = TOTAL, silent = asked) =>
  ({ url }: Seen) => {
    const sent = url.searchParams.get("page_id");
    const index = (sent === null ? silent : Number(sent)) - asked;
    const size = Number(url.searchParams.get("page_size") ?? 10);
    return json({
      items: ALL.slice(0, total).slice(index * size, index * size + size),
      pagination: {
        current_page: index + answered,
        total_pages: Math.ceil(total / size),
        total_results: total,
      },
    });
  };

function listOf(pagination: PaginationDescriptor, reply: (seen: Seen) => Response) {
  const list = operation({ path: "/list", pagination });
  const { client, seen } = clientOf(reply, { retries: 0 }, { "x.list": list }, provider());
  const pages = () => seen.map(({ url }) => url.searchParams.get("page_id"));
  return { list: client.x.list, pages };
}

describe("pages that say their number", () => {
  for (const asked of [0, 1] as const) {
    for (const answered of [0, 1] as const) {
      it(`asked from ${asked}, answered from ${answered}: each item once, in order`, async () => {
        for (const total of [0, 7, 10, 11, 20, TOTAL]) {
          const { list } = listOf(ANSWERED, server(asked, answered, total));
          expect(await list().all()).toEqual(ALL.slice(0, total));
        }
      });
    }
  }

  for (const end of ["total", "short-page", "empty-page"] as const) {
    it(`by no total, ended by ${end}: a page under a wrong number is no page that came twice`, async () => {
      const { total: _, totalPages: __, ...bare } = ANSWERED;
      for (const [asked, answered] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const { list } = listOf({ ...bare, end }, server(asked, answered));
        expect(await list({}, { prefetch: 0 }).all()).toEqual(ALL);
      }
    });
  }

  it("asks once more where the numbers differ, and never again", async () => {
    const { list, pages } = listOf(ANSWERED, server(0, 1));
    await list({}, { prefetch: 0 }).all();
    expect(pages()).toEqual([null, "2", "1", "2", "3", "4"]);
  });

  it("asks no more than needed where they agree", async () => {
    const { list, pages } = listOf(ANSWERED, server(1, 1));
    await list({}, { prefetch: 0 }).all();
    expect(pages()).toEqual([null, "2", "3", "4", "5"]);
  });

  it("goes on from a page that the caller chose, and from a cursor", async () => {
    const { list } = listOf(ANSWERED, server(0, 1));
    expect(await list({ page_id: 2 }).all()).toEqual(ALL.slice(20));
    const second = await (await list()).next();
    expect(second.items).toEqual(ALL.slice(10, 20));
    expect(await list({}, { cursor: second.cursor }).all()).toEqual(ALL.slice(20));
  });

  it("goes on by counting where an answer does not say its number", async () => {
    for (const silent of [["2", "3"], ["4"], [null]] as (string | null)[][]) {
      const { list, pages } = listOf(ANSWERED, (seen) => {
        const whole = server(1, 1)(seen);
        if (!silent.includes(seen.url.searchParams.get("page_id"))) return whole;
        const index = Number(seen.url.searchParams.get("page_id") ?? 1) - 1;
        return json({
          items: ALL.slice(index * 10, index * 10 + 10),
          pagination: { total_pages: 5, total_results: TOTAL },
        });
      });
      expect(await list({}, { prefetch: 0 }).all()).toEqual(ALL);
      expect(pages()).toEqual([null, "2", "3", "4", "5"]);
    }
  });

  it("are not listened to where the first number is known", async () => {
    for (const prefetch of [0, 3]) {
      const { list, pages } = listOf({ ...ANSWERED, first: 1 }, server(1, 0));
      expect(await list({}, { prefetch }).all()).toEqual(ALL);
      expect(pages()).toEqual([null, "2", "3", "4", "5"]);
    }
  });

  it("are not listened to by a list that goes by offsets", async () => {
    const byOffset: PaginationDescriptor = {
      style: "offset",
      items: "/items",
      total: "/total",
      current: "/page",
      parameters: { offset: "page_id" },
      end: "total",
    };
    const { list, pages } = listOf(byOffset, ({ url }) => {
      const from = Number(url.searchParams.get("page_id") ?? 0);
      return json({ items: ALL.slice(from, from + 20), total: TOTAL, page: 1 + from / 20 });
    });
    expect(await list({}, { prefetch: 0 }).all()).toEqual(ALL);
    expect(pages()).toEqual([null, "20", "40"]);
  });

  it("refuses a list whose pages do not move", async () => {
    const still = () =>
      json({ items: [1], pagination: { current_page: 1, total_pages: 3, total_results: 3 } });
    const { list } = listOf(ANSWERED, still);
    const error = await failure(list({}, { prefetch: 0 }).all());
    expect(error.name).toBe("DecodeError");
    expect(error.message).toContain("page 1 in the place of page 2");
  });
});

describe("pages that are known to count from 0", () => {
  const { current: _, ...rest } = ANSWERED;
  const ZERO: PaginationDescriptor = { ...rest, first: 0 };

  it("says so from the first page on: silence could mean the second page", async () => {
    const { list, pages } = listOf(ZERO, server(0, 1, TOTAL, 1 as 0));
    expect(await list({}, { prefetch: 0 }).all()).toEqual(ALL);
    expect(pages()).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("leaves the caller's own page alone", async () => {
    const { list, pages } = listOf(ZERO, server(0, 1));
    await list({ page_id: 3 });
    expect(pages()).toEqual(["3"]);
  });
});
