import type { PaginationDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";

/** Which page: an offset, a page number, a cursor or a link's query. */
export interface PageState {
  /** Undefined: the first page, as the call's own arguments ask for it. */
  readonly at: number | string | undefined;
  /** Pages before this one, since the call began. */
  readonly index: number;
  /** Items of a full page, as far as seen. */
  readonly size: number;
  /** Empty pages in a row before this one. */
  readonly empty: number;
  /** The number that the page should say it is. */
  readonly current?: number | undefined;
  /** The number that the list's first page said it was. */
  readonly origin?: number | undefined;
}

/** Where every list begins. */
export const START: PageState = { at: undefined, index: 0, size: 0, empty: 0 };

/**
 * Writes a state as a text that a caller may keep, to go on from there in another program.
 *
 * @example toCursor("offset", state) // "offset:10000"
 */
export const toCursor = (style: PaginationDescriptor["style"], state: PageState): string =>
  `${style}:${state.at}`;

/**
 * Reads such a text.
 *
 * @throws ConfigError where it is none of this operation's
 */
export function fromCursor(style: PaginationDescriptor["style"], cursor: string): PageState {
  const [kind, ...rest] = cursor.split(":");
  const text = rest.join(":");
  const number = style === "offset" || style === "page";
  if (kind !== style || text === "" || (number && !/^\d+$/.test(text))) {
    throw configError(
      "cursor",
      "is no cursor of this operation",
      "give `page.cursor` of the same method",
    );
  }
  return { ...START, at: number ? Number(text) : text };
}
