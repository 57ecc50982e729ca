import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { failure, json } from "../support/handler.js";
import { byOffset, collect, numbers, OFFSET, query, rig, searches } from "./kit.js";

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

  it("twice without totals is no page that came twice", async () => {
    const { list } = rig({ ...OFFSET, end: "empty-page" }, byOffset(15));
    const promise = list();
    for (let turn = 0; turn < 2; turn++) expect(await collect(promise)).toEqual(numbers(0, 15));
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
    expect(steps).toStrictEqual([{ loaded: 2 }]);
  });
});
