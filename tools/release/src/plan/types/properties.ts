import type ts from "typescript";
import type { Position, TypeComparer } from "./compare.ts";
import { isAbstract, isOptional, isReadonly, nameOf, publicOf } from "./facts.ts";

/** Compares what two objects have, by name. */
export function compareProperties(
  comparer: TypeComparer,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  where: string,
): void {
  const others = new Map(publicOf(after).map((one) => [nameOf(one), one]));
  for (const one of publicOf(before)) {
    const name = nameOf(one);
    const place = `${where}.${name}`;
    const other = others.get(name);
    others.delete(name);
    if (!other) comparer.tell("major", place, "It is gone.");
    else compareProperty(comparer, one, other, position, place);
  }
  for (const one of others.values()) {
    const breaks = isAbstract(one) || (position !== "out" && !isOptional(one));
    comparer.tell(breaks ? "major" : "minor", `${where}.${nameOf(one)}`, "It is new.");
  }
}

function compareProperty(
  comparer: TypeComparer,
  before: ts.Symbol,
  after: ts.Symbol,
  position: Position,
  where: string,
): void {
  const [was, is] = [before, after].map(isOptional);
  if (was !== is) {
    const breaks = is ? position !== "in" : position !== "out";
    const text = is ? "It may now be missing." : "It is now always there, or must be given.";
    comparer.tell(breaks ? "major" : "minor", where, text);
  }
  const [fixed, fixes] = [before, after].map(isReadonly);
  // What a program gives is its own to write.
  if (fixed !== fixes && position !== "in")
    comparer.tell(
      fixes ? "major" : "minor",
      where,
      `It can ${fixes ? "only" : "not only"} be read.`,
    );
  comparer.values(before, after, position, where);
}
