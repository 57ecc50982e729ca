import type { Violation } from "../violation.js";

/** How a number is written in a request; a judge that turns texts into numbers takes `0x10`, ` 5 ` and `Infinity` as well. */
const NUMERAL = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** Texts that are numbers to JavaScript, and to nobody else. */
function isOdd(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value !== "" &&
    !NUMERAL.test(value) &&
    (value.trim() === "" || !Number.isNaN(Number(value)))
  );
}

/** A copy in which such texts are no numbers at all; undefined where there are none. */
function withoutOdd(value: unknown): unknown {
  if (isOdd(value)) return `${value}?`;
  if (typeof value !== "object" || value === null) return undefined;
  const changed = Object.entries(value).map(([name, one]) => [name, withoutOdd(one)] as const);
  if (changed.every(([, one]) => one === undefined)) return undefined;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const [name, one] of changed) if (one !== undefined) copy[name] = one;
  return copy;
}

/**
 * What is wrong with texts that a judge turns into what they stand for, in place: also where a number is meant and
 * something else is written that it would take for one.
 */
export function judgeTexts(texts: unknown, judge: (texts: unknown) => Violation[]): Violation[] {
  const copy = withoutOdd(texts);
  const violations = judge(texts);
  if (copy === undefined || violations.length > 0) return violations;
  return judge(copy).filter(({ rule, message }) => {
    return rule === "type" && /must be (?:number|integer)/.test(message);
  });
}
