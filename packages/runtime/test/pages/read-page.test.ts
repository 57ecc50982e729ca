import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { readItems, readPage } from "../../src/pages/read-page.js";

const descriptor: PaginationDescriptor = {
  style: "cursor",
  items: "/data/list",
  total: "/meta/total",
  totalPages: "/meta/pages",
  next: "/meta/next",
  parameters: { cursor: "c" },
  end: "no-next",
};

describe("a page, read alone", () => {
  it.each([
    [
      { data: { list: [1] } },
      { items: [1], total: undefined, totalPages: undefined, next: undefined },
    ],
    [
      { data: { list: [] }, meta: { total: 0, pages: "3", next: 7 } },
      { items: [], total: 0, totalPages: 3, next: "7" },
    ],
    [
      { data: { list: [] }, meta: { total: -1, pages: null, next: "" } },
      { items: [], total: undefined, totalPages: undefined, next: undefined },
    ],
    [
      { data: { list: [] }, meta: { next: { href: "x" } } },
      { items: [], total: undefined, totalPages: undefined, next: undefined },
    ],
    [[1, 2], { items: [1, 2], total: undefined, totalPages: undefined, next: undefined }],
  ])("%j", (body, expected) => {
    expect(readPage(body, descriptor)).toMatchObject(expected);
  });

  it.each([{}, { data: [] }, null, "x", 5, undefined])("%j is no page", (body) => {
    if (Array.isArray(body)) return;
    expect(readPage(body, descriptor)).toBeUndefined();
  });
});

describe("a page whose items are taken as they are", () => {
  const columns = { items: "/items", columns: "/headers" };
  const table = { headers: ["a", "b"], items: [[1], [2]] };

  it("makes no rows of columns", () => {
    const about = { ...descriptor, ...columns };
    expect(readItems(table, about)?.items).toEqual([[1], [2]]);
    expect(readPage(table, about)?.items).toEqual([{ a: 1, b: 2 }]);
  });

  it("is the same otherwise, and none where there is no list", () => {
    for (const body of [[1], { items: [1], total: "3" }, { items: [] }, {}, null, "x"])
      expect(readItems(body, descriptor)).toEqual(readPage(body, descriptor));
  });
});
