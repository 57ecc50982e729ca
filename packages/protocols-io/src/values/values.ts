import type { WorkspaceUserStatus } from "../gen/client.gen.js";

/** A list, whatever came: null, nothing, and the empty map that v3 may write for an empty list. */
export const listOf = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];

/**
 * A text, number or flag as text. Of anything else none: whoever writes a document may have put it there, and
 * some things can't be made a text of.
 */
export const wordOf = (value: unknown): string =>
  ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";

/** A number, or a text that is one; else NaN. */
export const numberIn = (value: unknown): number => {
  const word = wordOf(value);
  return word === "" ? Number.NaN : Number(word);
};

/** What a flag may look like: v4 writes booleans, v3 0 and 1, the archived forms `"0"` and `"1"`. */
export type FlagLike = boolean | number | string | null | undefined;

/**
 * Reads a flag, however the provider wrote it. Absent is false.
 *
 * @example if (flag(protocol.public)) …
 */
export const flag = (value: FlagLike): boolean =>
  typeof value === "string" ? !["", "0", "false"].includes(value.toLowerCase()) : Boolean(value);

/**
 * Is this user a confirmed member of the workspace? The documentation spells the field
 * `is_confimed`, live answers `is_confirmed`.
 */
export const isConfirmedMember = (
  status: Pick<WorkspaceUserStatus, "is_confirmed" | "is_confimed">,
): boolean => flag(status.is_confirmed ?? status.is_confimed);

/**
 * Reads a moment in Unix seconds. The provider writes 0, as well as null, for "never".
 *
 * @example dateOf(protocol.published_on)?.toISOString() ?? "not published"
 */
export function dateOf(seconds: number | string | null | undefined): Date | undefined {
  const number = Number(seconds);
  return number > 0 ? new Date(number * 1000) : undefined;
}
