import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { readPage } from "../../src/pages/read-page.js";

describe("a page, read alone", () => {
  const descriptor: PaginationDescriptor = {
    style: "cursor",
    items: "/data/list",
    total: "/meta/total",
    totalPages: "/meta/pages",
    next: "/meta/next",
    parameters: { cursor: "c" },
    end: "no-next",
  };

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
