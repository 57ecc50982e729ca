import { describe, expect, it } from "vitest";
import { type Arrived, connect } from "./support/server.js";

const protocol = (at: number) => ({
  id: 1000 + at,
  title: `Protocol ${at}`,
  uri: `protocol-${at}`,
  created_on: 1,
});
const ALL = Array.from({ length: 250 }, (_, at) => protocol(at));
const IDS = ALL.map(({ id }) => id);

/**
 * The search as probes found it: `page_id` counts from 0 (and, as published, is 1 where absent),
 * `current_page` from 1, and `next_page` names a number that skips a page.
 */
function search({ url }: Arrived) {
  const size = Number(url.searchParams.get("page_size") ?? 10);
  const page = Number(url.searchParams.get("page_id") ?? 1);
  const pages = Math.ceil(ALL.length / size);
  return {
    items: ALL.slice(page * size, page * size + size),
    pagination: {
      current_page: page + 1,
      total_pages: pages,
      total_results: ALL.length,
      next_page:
        page + 1 < pages ? `https://protocols.io/api/v3/protocols?page_id=${page + 2}` : null,
      prev_page: null,
      page_size: String(size),
      first: 0,
      last: ALL.length,
      changed_on: null,
    },
    total: ALL.length,
    total_pages: pages,
    total_results: ALL.length,
    status_code: 0,
  };
}

const QUERY = { filter: "public", key: "lysis" } as const;

describe("250 protocols on a server that asks from 0, answers from 1 and skips in next_page", () => {
  it("come as 250 distinct ones, in order", async () => {
    const { protocolsIo, requests } = await connect(search);
    const seen: number[] = [];
    for await (const { id } of protocolsIo.protocols.list(QUERY)) seen.push(id);
    expect(seen).toEqual(IDS);
    expect(new Set(seen).size).toBe(250);
    const pages = requests.map(({ url }) => url.searchParams.get("page_id"));
    expect(pages.sort()).toEqual(["0", "1", "2"]);
  });

  it.each([1, 7, 10, 50, 99])("also by %i a page", async (page_size) => {
    const { protocolsIo } = await connect(search);
    const all = await protocolsIo.protocols.list({ ...QUERY, page_size }).all({ max: 120 });
    expect(all.map(({ id }) => id)).toEqual(IDS.slice(0, 120));
  });

  it("go on after a page by its cursor", async () => {
    const { protocolsIo } = await connect(search);
    const { cursor, total } = await protocolsIo.protocols.list(QUERY);
    expect(total).toBe(250);
    const rest = await protocolsIo.protocols.list(QUERY, { cursor }).all();
    expect(rest.map(({ id }) => id)).toEqual(IDS.slice(100));
  });

  it("stand still while they are walked: by their ids, where no order is asked for", async () => {
    const { protocolsIo, requests } = await connect(search);
    await protocolsIo.protocols.list(QUERY).all();
    const orders = requests.map(({ url }) => url.searchParams.get("order_field"));
    expect(orders).toEqual(["id", "id", "id"]);
  });

  it("order as they are asked to", async () => {
    const { protocolsIo, requests } = await connect(search);
    await protocolsIo.protocols.list({ ...QUERY, order_field: "name", order_dir: "asc" });
    expect(requests[0]?.url.searchParams.get("order_field")).toBe("name");
    // @ts-expect-error an order that the search does not have
    void protocolsIo.protocols.list({ ...QUERY, order_field: "size" }).catch(() => {});
  });
});

describe("lists whose numbering nobody has shown", () => {
  /** A list that counts requests from one number and answers from another. */
  const list =
    (asked: number, answered: number) =>
    ({ url }: Arrived) => {
      const size = Number(url.searchParams.get("page_size"));
      const at = Number(url.searchParams.get("page_id") ?? asked) - asked;
      return {
        items: ALL.slice(at * size, at * size + size),
        pagination: {
          current_page: at + answered,
          total_pages: Math.ceil(ALL.length / size),
          total_results: ALL.length,
        },
      };
    };

  it.each([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])("asked from %i, answered from %i: none skipped, none twice", async (asked, answered) => {
    const { protocolsIo } = await connect(list(asked, answered));
    const mine = await protocolsIo.researchers.protocols
      .list("ana-torres", { filter: "user_all", page_size: 30 })
      .all();
    expect(mine.map(({ id }) => id)).toEqual(IDS);
    const shared = await protocolsIo.workspaces.protocols.list("plants", { page_size: 30 }).all();
    expect(shared.map(({ id }) => id)).toEqual(IDS);
  });
});
