import type { PaginationDescriptor } from "../descriptor.js";
import { resolve } from "../json/pointer.js";
import { columnsToRows } from "./columns.js";

/** What the body of a page says. */
export interface PageFacts {
  readonly items: unknown[];
  readonly total: number | undefined;
  readonly totalPages: number | undefined;
  /** The number that the page says it is. */
  readonly current?: number | undefined;
  /** The next cursor or link; undefined where there is none. */
  readonly next: string | undefined;
}

/** Totals come as numbers or as text. */
const count = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && number >= 0 ? number : undefined;
};

const at = (body: unknown, pointer: string | undefined): unknown =>
  pointer === undefined ? undefined : resolve(body, pointer);

/** Rows of a table that came column by column; items as they are otherwise. */
function rows(items: unknown[], headers: unknown): unknown[] {
  const columnar =
    Array.isArray(headers) &&
    items.length === headers.length &&
    items.every((item) => Array.isArray(item));
  return columnar ? columnsToRows(headers.map(String), items as unknown[][]) : items;
}

/**
 * Reads a page as its descriptor says, its items as they are; a bare array is taken where an envelope
 * was due, since providers change between the two.
 *
 * @returns undefined where there are no items to be found
 */
export function readItems(body: unknown, descriptor: PaginationDescriptor): PageFacts | undefined {
  const items = Array.isArray(body) ? body : resolve(body, descriptor.items);
  if (!Array.isArray(items)) return undefined;
  const next = at(body, descriptor.next);
  const given = typeof next === "number" || (typeof next === "string" && next !== "");
  return {
    items,
    total: count(at(body, descriptor.total)),
    totalPages: count(at(body, descriptor.totalPages)),
    current: count(at(body, descriptor.current)),
    next: given ? String(next) : undefined,
  };
}

/** The same, of a table that may come column by column. */
export function readPage(body: unknown, descriptor: PaginationDescriptor): PageFacts | undefined {
  const page = readItems(body, descriptor);
  return page && { ...page, items: rows(page.items, at(body, descriptor.columns)) };
}
