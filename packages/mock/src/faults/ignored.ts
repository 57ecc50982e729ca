import { isRecord } from "../record.js";
import type { Play } from "./play.js";

/** A query or a body without the fields that a provider takes and does not follow. */
export function withoutIgnored<T>(value: T, play: Play | undefined, place: "query/" | "body/"): T {
  const names = (play?.ignore ?? []).filter((one) => one.startsWith(place));
  if (names.length === 0 || !isRecord(value)) return value;
  const ignored = new Set(names.map((one) => one.slice(place.length)));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !ignored.has(name))) as T;
}
