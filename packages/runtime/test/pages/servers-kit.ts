import fc from "fast-check";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { json, type Seen } from "../support/handler.js";
import { numbers, query } from "./kit.js";

const TOTALS = { items: "/items", total: "/total" } as const;
const OFFSETS = {
  ...TOTALS,
  style: "offset",
  parameters: { offset: "at", limit: "limit" },
} as const;
const NUMBERS = { ...TOTALS, style: "page", parameters: { page: "at", limit: "limit" } } as const;
const NEXTS = { items: "/items", next: "/next", end: "no-next" } as const;

/** Every way to page, by what leads to the next page and what ends the list. */
export const WAYS: Readonly<Record<string, PaginationDescriptor>> = {
  "offset, total": { ...OFFSETS, end: "total" },
  "offset, short page": { ...OFFSETS, end: "short-page" },
  "offset, empty page": { ...OFFSETS, end: "empty-page" },
  "offset, next": { ...OFFSETS, end: "no-next", next: "/next" },
  "page from 1, total": { ...NUMBERS, end: "total" },
  "page from 0, total": { ...NUMBERS, first: 0, end: "total" },
  "page from 1, pages": { ...NUMBERS, totalPages: "/pages", end: "total" },
  "page from 0, pages": { ...NUMBERS, totalPages: "/pages", first: 0, end: "total" },
  "page from 1, number in the answer": { ...NUMBERS, current: "/current", first: 1, end: "total" },
  "page, number in the answer": { ...NUMBERS, current: "/current", end: "total" },
  "page, short page": { ...NUMBERS, first: 1, end: "short-page" },
  "page, empty page": { ...NUMBERS, first: 0, end: "empty-page" },
  "page, next": { ...NUMBERS, first: 1, end: "no-next", next: "/next" },
  cursor: { ...NEXTS, style: "cursor", parameters: { cursor: "at", limit: "limit" } },
  "cursor, total": {
    ...NEXTS,
    ...TOTALS,
    style: "cursor",
    parameters: { cursor: "at", limit: "limit" },
    end: "total",
  },
  link: { ...NEXTS, style: "link", parameters: { limit: "limit" } },
};

/** A list, how it is paged, and how it is read. */
export interface World {
  readonly way: keyof typeof WAYS;
  readonly total: number;
  readonly limit: number;
  readonly prefetch: number;
  /** Items that a page is short of, by where it begins, where the way of paging lets it be short. */
  readonly moods: readonly number[];
}

/** Lists of all ways, some of them empty. */
export const worlds: fc.Arbitrary<World> = fc.record({
  way: fc.constantFrom(...Object.keys(WAYS)),
  total: fc.integer({ min: 0, max: 40 }),
  limit: fc.integer({ min: 1, max: 15 }),
  prefetch: fc.nat(5),
  moods: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
});

/** A server that pages honestly, in the world's way. */
export const honest = ({ way, total, limit, moods }: World) => {
  const { style, end, first = 1 } = WAYS[way] as PaginationDescriptor;
  // By number, or up to a short page, pages that differ in size could not be found again.
  const even = style === "page" || end === "short-page";
  return (seen: Seen): Response => {
    const at = query(seen, "at") ?? (style === "page" ? first : 0);
    const from = style === "page" ? (at - first) * limit : at;
    const short = even ? 0 : (moods[from % moods.length] as number);
    const to = Math.min(total, from + Math.max(1, limit - short));
    const next = style === "link" ? `https://elsewhere.test/x?at=${to}` : to;
    return json({
      items: numbers(from, to),
      total,
      pages: Math.ceil(total / limit),
      current: at,
      next: to < total ? next : null,
    });
  };
};
