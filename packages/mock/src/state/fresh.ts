import { numbers } from "../random.js";

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** So often a new id is drawn in the form of those that there are. */
const MOST_TRIES = 100;

/**
 * A new id that looks like those that there are: numbers and names that end in one are counted on, anything
 * else is made of the seed, sign by sign of the same kind.
 */
export function freshId(known: readonly unknown[], seed: string): unknown {
  const numeric = known.filter((one): one is number => typeof one === "number");
  if (numeric.length > 0) return Math.max(...numeric) + 1;
  const texts = known.filter((one): one is string => typeof one === "string");
  const [model = "x0000000000000000"] = texts;
  const counted = /^([A-Za-z-]{0,40})(\d+)$/.exec(model);
  const isHex = UUID.test(model) || /^[\da-f]{24,}$/i.test(model);
  if (counted && !isHex) return countedOn(texts, counted);
  const random = numbers(seed);
  const taken = new Set(texts);
  for (let tries = 1; ; tries++) {
    const id = isHex ? hexLike(model, random) : like(model, random);
    // Of some forms there are few, of others one alone: then what is new is longer.
    const whole = tries > MOST_TRIES ? `${id}-${tries - MOST_TRIES}` : id;
    if (!taken.has(whole)) return whole;
  }
}

function countedOn(
  texts: readonly string[],
  [, prefix = "", digits = ""]: RegExpExecArray,
): string {
  const last = Math.max(
    ...texts
      .filter((one) => one.startsWith(prefix))
      .map((one) => Number(one.slice(prefix.length)) || 0),
  );
  return `${prefix}${String(last + 1).padStart(digits.length, "0")}`;
}

function hexLike(model: string, random: () => number): string {
  const isUpper = model === model.toUpperCase();
  const made = model.replace(/[\da-f]/gi, (_, at: number) =>
    // The signs of a UUID that tell its version and variant stay.
    UUID.test(model) && (at === 14 || at === 19)
      ? (model[at] ?? "4")
      : Math.floor(random() * 16).toString(16),
  );
  return isUpper ? made.toUpperCase() : made;
}

function like(model: string, random: () => number): string {
  const one = (signs: string): string => signs[Math.floor(random() * signs.length)] ?? "0";
  return model
    .replace(/[A-Z]/g, "A")
    .replace(/[a-z]/g, "a")
    .replace(/\d/g, "0")
    .replace(/[Aa0]/g, (kind) =>
      one(
        kind === "0"
          ? "0123456789"
          : kind === "a"
            ? "abcdefghijkmnopqrstuvwxyz"
            : "ABCDEFGHJKLMNPQRSTUVWXYZ",
      ),
    );
}

/** Milliseconds of a time as APIs write it: ISO text, seconds or milliseconds. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === "number" && value > 0) return value > 1e11 ? value : value * 1000;
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** A time in the form of another one. */
export function timeLike(model: unknown, time: number): unknown {
  if (typeof model === "number") return model > 1e11 ? time : Math.floor(time / 1000);
  const text = new Date(time).toISOString();
  if (typeof model !== "string") return text;
  if (model.length === 10) return text.slice(0, 10);
  const fraction = /\.\d+/.exec(model)?.[0];
  const zone = model.endsWith("Z") ? "Z" : (/[+-]\d\d:?\d\d$/.exec(model)?.[0] ?? "");
  if (zone !== "Z" && !/^[+-]00:?00$/.test(zone)) return text;
  return `${text.slice(0, 19)}${fraction === undefined ? "" : `.${text.slice(20, 23).padEnd(fraction.length - 1, "0")}`}${zone}`;
}
