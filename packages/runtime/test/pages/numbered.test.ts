import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { json, type Seen } from "../support/handler.js";
import { collect, numbers, query, rig, searches } from "./kit.js";

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

  it("ended by a missing next link go on over empty pages, however alike", async () => {
    const { list } = rig({ ...PAGE, end: "no-next", next: "/next" }, (seen) => {
      const page = query(seen, "page_id") ?? 1;
      return json({ items: page < 4 ? [] : [page], next: page < 4 ? "?more" : null });
    });
    expect(await collect(list())).toEqual([4]);
  });

  it("without any total end with an empty page", async () => {
    const { list } = rig(PAGE, (seen) =>
      json({ items: numbers(0, 3 - (query(seen, "page_id") ?? 1)) }),
    );
    expect(await collect(list())).toEqual([0, 1, 0]);
  });
});
