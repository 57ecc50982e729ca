import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { failure, json, type Seen } from "../support/handler.js";
import { collect, numbers, OFFSET, query, rig } from "./kit.js";

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
