import { isDeepStrictEqual } from "node:util";
import { isObj } from "@specwright/spec/json";
import { type BodyExample, bodyExamples } from "../support/example-objects.ts";
import type { Rule } from "../support/rule.ts";

/** A call for many things whose example names one thing twice shows nothing of what it is for. */
export const exampleDistinct: Rule = {
  name: "example-distinct",
  strength: "check",
  says: "A bulk request names different things, and is not the example of the single one again.",
  check(spec, report) {
    const requests = bodyExamples(spec).filter(({ kind }) => kind === "request");
    for (const { operation, value } of requests) {
      if (!repeats(value.node)) continue;
      report({
        message: `The request example of ${operation} names one thing twice.`,
        fix: "let the items of the list differ",
        location: value.location,
      });
    }
    const bulk = requests.filter(({ operation }) => isBulk(operation));
    for (const one of bulk) {
      const twin = requests.find((other) => isTwin(one, other));
      if (!twin) continue;
      report({
        message: `The request example of ${one.operation} is that of ${twin.operation} again.`,
        fix: "name several things in it",
        location: one.value.location,
      });
    }
  },
};

function isBulk(operation: string): boolean {
  return /bulk|batch|many/i.test(operation);
}

function isTwin(one: BodyExample, other: BodyExample): boolean {
  const ofOneResource = one.operation.split(".")[0] === other.operation.split(".")[0];
  return (
    ofOneResource &&
    !isBulk(other.operation) &&
    isObj(one.value.node) &&
    Object.keys(one.value.node).length > 0 &&
    isDeepStrictEqual(one.value.node, other.value.node)
  );
}

/** Whether a list of ids or of objects with ids holds one of them twice, at any depth. */
function repeats(value: unknown, name = ""): boolean {
  if (Array.isArray(value)) {
    const things = value.map((item) => (isObj(item) ? (item.id ?? item._id) : item));
    const ids = things.filter((one) => typeof one === "string" || typeof one === "number");
    const areIds = value.some(isObj) || /ids?$/i.test(name);
    if (areIds && ids.length === value.length && new Set(ids).size < ids.length) return true;
    return value.some((item) => repeats(item, name));
  }
  return isObj(value) && Object.entries(value).some(([key, one]) => repeats(one, key));
}
