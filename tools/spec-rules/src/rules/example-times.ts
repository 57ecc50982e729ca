import { bodyExamples, objectsIn } from "../support/example-objects.ts";
import type { Rule } from "../support/rule.ts";

/** Milliseconds. */
const DAY = 86_400_000;

const MOMENT = "(?:_?(?:at|on|date|time))?$";
const MADE = new RegExp(`^(?:date_?)?(?:created|creation|registered|uploaded)${MOMENT}`, "i");
const BEGUN = new RegExp(`^(?:date_?)?(?:start(?:ed)?|begin|began|queued)${MOMENT}`, "i");
const CHANGED = new RegExp(
  `^(?:date_?)?(?:updated|modified|changed|edited|last_?(?:modified|updated|changed))${MOMENT}`,
  "i",
);
const ENDED = new RegExp(`^(?:date_?)?(?:end(?:ed)?|completed|finished)${MOMENT}`, "i");
const GONE = new RegExp(`^(?:date_?)?(?:closed|archived|deleted)${MOMENT}`, "i");

/** What passes before what. When something begins is planned before it is written down, or after. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [MADE, CHANGED],
  [MADE, GONE],
  [BEGUN, ENDED],
];

/** Nothing is changed before it is made. */
export const exampleTimes: Rule = {
  name: "example-times",
  strength: "check",
  says: "The times of an object in an example are in order: made before changed or closed, begun before ended.",
  check(spec, report) {
    for (const { value } of bodyExamples(spec)) {
      for (const object of objectsIn(value.node)) {
        for (const [before, after] of PAIRS) {
          const first = momentIn(object, before);
          const late = momentIn(object, after);
          // A day alone lasts until its end: what happens on it is not before it.
          if (!first || !late || (late.day ? late.time + DAY : late.time) >= first.time) continue;
          report({
            message: `\`${late.name}\` (${String(late.at)}) lies before \`${first.name}\` (${String(first.at)}).`,
            fix: "put the times of the example in order",
            location: value.location,
          });
        }
      }
    }
  },
};

function momentIn(object: Record<string, unknown>, pattern: RegExp) {
  for (const [name, at] of Object.entries(object)) {
    const time = pattern.test(name) ? momentOf(at) : undefined;
    if (time !== undefined) return { name, at, time, day: String(at).length === 10 };
  }
  return undefined;
}

function momentOf(value: unknown): number | undefined {
  if (typeof value === "number")
    return value > 1e11 ? value : value > 1e8 ? value * 1000 : undefined;
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const time = Date.parse(value.replace(" ", "T"));
  return Number.isNaN(time) ? undefined : time;
}
