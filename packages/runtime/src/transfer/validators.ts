import { lengthOf } from "../core/answer.js";
import { httpDate } from "../retry/retry-after.js";

/** What an answer says about the file that it holds, or a part of. */
export interface Validators {
  readonly tag: string | null;
  readonly date: string | null;
  /** Bytes of the whole file, where that is known. */
  readonly total: number | undefined;
  /**
   * What says for certain that bytes are of the same file: a strong tag, else a date that is old
   * enough. Undefined where there is no such thing; then no part of the file can be asked for.
   */
  readonly strong: string | undefined;
}

/** A file that has changed within the second of its date may have changed again. */
const OLD_ENOUGH = 1000;

const RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/;

/** The place of a part, by an answer that holds one. */
export function partOf({
  status,
  headers,
}: Response): { readonly from: number; readonly total: number | undefined } | undefined {
  const found = status === 206 && RANGE.exec(`${headers.get("content-range")}`);
  if (!found) return undefined;
  const [, from, , total] = found;
  return { from: Number(from), total: total === "*" ? undefined : Number(total) };
}

/** Reads the validators of an answer. */
export function validatorsOf(response: Response, now: number): Validators {
  const { headers } = response;
  const [tag, date] = [headers.get("etag"), headers.get("last-modified")];
  const length = lengthOf(response);
  const declared = length >= 0 ? length : undefined;
  const total = response.status === 206 ? partOf(response)?.total : declared;
  const packed = (headers.get("content-encoding") ?? "identity").toLowerCase() !== "identity";
  const at = httpDate(date, now) ?? Number.NaN;
  const said = httpDate(headers.get("date"), now) ?? now;
  const old = said - at >= OLD_ENOUGH ? (date as string) : undefined;
  // The bytes of a packed file are counted before they are unpacked, and we count them behind that.
  const strong = packed ? undefined : tag === null || tag.startsWith("W/") ? old : tag;
  return { tag, date, total, strong };
}

/** Is it another file, by what both answers say of theirs? */
export function differs(began: Validators, now: Validators): boolean {
  const other = <T>(a: T | null | undefined, b: T | null | undefined) =>
    (a ?? undefined) !== undefined && (b ?? undefined) !== undefined && a !== b;
  if (other(began.total, now.total) || other(began.tag, now.tag)) return true;
  const sameTag = began.strong === now.tag;
  // Mirrors may give one file two dates; where its strong tag is the same, so is the file.
  return !sameTag && other(began.date, now.date);
}
