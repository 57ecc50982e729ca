import type { PaginationObject } from "./openapi.js";
import { getAt, withAt } from "./pointer.js";
import type { Query } from "./query.js";

/** What a page is asked for with. */
export interface PageRequest {
  readonly query: Query;
  /** The decoded request body, where parameters may be pointers into it. */
  readonly body: unknown;
  /** The absolute address of the request, for links to the next page. */
  readonly url: string;
  /** Whether a page has the provider's own size where none is asked for. Default: the whole list. */
  readonly isLive?: boolean;
  /** Whether a further page has the items of the one before it, as happens where a list shifts. */
  readonly repeats?: boolean;
}

/** Cursors that the mock itself hands out; any other is answered with the whole example. */
const CURSOR = /^mock-(\d+)$/;

/**
 * Cuts the asked-for page from an example that is the whole list, so that whoever iterates comes to
 * an end and sees each item once. Answers the example itself where nothing is to be cut.
 */
export function cutPage(example: unknown, paging: PaginationObject, request: PageRequest): unknown {
  const items = getAt(example, paging.items);
  if (!Array.isArray(items)) return example;
  const columns = isColumnWise(example, items, paging);
  const length = columns
    ? Math.max(0, ...items.map((column: unknown[]) => column.length))
    : items.length;
  const { start, size } = wanted(paging, request, length);
  const end = Math.min(start + size, length);
  if (start === 0 && end === length) {
    const whole = ended(example, paging, request);
    return request.isLive ? withShown(whole, paging, request, { size, index: 0, length }) : whole;
  }

  const [from, to] =
    request.repeats && start > 0 ? [Math.max(0, start - size), start] : [start, end];
  const cut = columns
    ? items.map((column: unknown[]) => column.slice(from, to))
    : items.slice(from, to);
  let page = withAt(example, paging.items, cut);
  if (paging.next) page = withAt(page, paging.next, nextOf(paging, request, end, length));
  const index = Math.floor(start / size);
  page = withCurrent(page, paging, index);
  page = withShown(page, paging, request, { size, index, length });
  return withTotals(page, paging, size, length);
}

/** An example whose next cursor is the one that was asked with would go on for ever. */
function ended(example: unknown, paging: PaginationObject, request: PageRequest): unknown {
  const cursor = read(paging.parameters.cursor, request);
  if (!paging.next || cursor === undefined || cursor !== getAt(example, paging.next))
    return example;
  return withAt(example, paging.next, null);
}

function wanted(
  paging: PaginationObject,
  request: PageRequest,
  length: number,
): { start: number; size: number } {
  const { parameters } = paging;
  const asked = numberOf(read(parameters.limit, request));
  const limit = asked ?? (request.isLive ? paging.limit : undefined);
  const size = Math.max(1, limit ?? length);
  if (parameters.offset !== undefined) {
    const offset = numberOf(read(parameters.offset, request));
    if (offset !== undefined) return { start: offset, size };
  }
  if (parameters.page !== undefined) {
    const page = numberOf(read(parameters.page, request));
    const pageSize = Math.max(1, limit ?? paging.limit ?? length);
    if (page !== undefined)
      return { start: Math.max(0, page - (paging.first ?? 1)) * pageSize, size: pageSize };
  }
  if (parameters.cursor !== undefined) {
    const cursor = CURSOR.exec(String(read(parameters.cursor, request) ?? ""));
    if (cursor) return { start: Number(cursor[1]), size };
  }
  return { start: 0, size };
}

function nextOf(
  paging: PaginationObject,
  request: PageRequest,
  end: number,
  length: number,
): unknown {
  if (end >= length) return null;
  if (paging.style === "cursor") return `mock-${end}`;
  const url = new URL(request.url);
  const { offset, page, cursor } = paging.parameters;
  if (offset !== undefined) url.searchParams.set(offset, String(end));
  else if (page !== undefined) {
    const now = numberOf(read(page, request)) ?? paging.first ?? 1;
    url.searchParams.set(page, String(now + 1));
  } else if (cursor !== undefined) url.searchParams.set(cursor, `mock-${end}`);
  return url.href;
}

/** The page's own number, counted on from that of the example, which is a first page. */
function withCurrent(page: unknown, { current }: PaginationObject, index: number): unknown {
  if (current === undefined) return page;
  const first = numberOf(getAt(page, current));
  return first === undefined ? page : withAt(page, current, first + index);
}

/** What else a page tells of itself: its size, and the pages beside it. */
function withShown(
  page: unknown,
  { shown = {}, current, parameters, first = 1 }: PaginationObject,
  { url }: PageRequest,
  { size, index, length }: { size: number; index: number; length: number },
): unknown {
  const told = current === undefined ? undefined : numberOf(getAt(page, current));
  const number = told ?? index + first;
  const linkTo = (other: number): string => {
    const link = new URL(url);
    if (parameters.page !== undefined) link.searchParams.set(parameters.page, String(other));
    return link.href;
  };
  const values = {
    size,
    next: (index + 1) * size < length ? linkTo(number + 1) : null,
    previous: index > 0 ? linkTo(number - 1) : null,
    last: length,
  };
  return (["size", "next", "previous", "last"] as const).reduce((whole, name) => {
    const pointer = shown[name];
    const isThere = pointer !== undefined && getAt(whole, pointer) !== undefined;
    return isThere ? withAt(whole, pointer, values[name]) : whole;
  }, page);
}

function withTotals(
  page: unknown,
  paging: PaginationObject,
  size: number,
  length: number,
): unknown {
  if (!paging.totalPages || size >= length) return page;
  return withAt(page, paging.totalPages, Math.ceil(length / size));
}

/** Items may come as one array for each column: then a page is cut from each. */
function isColumnWise(example: unknown, items: unknown[], paging: PaginationObject): boolean {
  if (!paging.columns || items.length === 0 || !items.every(Array.isArray)) return false;
  const names = getAt(example, paging.columns);
  return Array.isArray(names) && names.length === items.length;
}

/** A parameter's value: of the query, or of the JSON body where it is a pointer. */
function read(parameter: string | undefined, request: PageRequest): unknown {
  if (parameter === undefined) return undefined;
  if (parameter.startsWith("/")) return getAt(request.body, parameter);
  const value = request.query[parameter];
  return Array.isArray(value) ? value.at(-1) : value;
}

function numberOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
