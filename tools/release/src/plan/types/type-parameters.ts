import type ts from "typescript";
import type { TypeComparer } from "./compare.ts";

/**
 * Compares what may be written between `<` and `>`.
 *
 * @param of a `call`, where all can be left to the compiler; a `type`, where it can't
 */
export function compareTypeParameters(
  comparer: TypeComparer,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  of: "call" | "type",
  where: string,
): void {
  before.forEach((one, index) => {
    const other = after[index];
    if (other) comparer.pair(one, other);
  });
  for (const [index, one] of before.entries()) {
    const place = `${where}<${one.symbol.name}>`;
    const other = after[index];
    if (other) compareTypeParameter(comparer, one, other, place);
    else comparer.tell("major", place, "It is gone.");
  }
  for (const one of after.slice(before.length)) {
    const isFree = one.getDefault() !== undefined || (of === "call" && before.length === 0);
    comparer.tell(isFree ? "minor" : "major", `${where}<${one.symbol.name}>`, "It is new.");
  }
}

function compareTypeParameter(
  comparer: TypeComparer,
  before: ts.Type,
  after: ts.Type,
  place: string,
): void {
  const [was, is] = [before.getDefault(), after.getDefault()];
  if (was && is) comparer.compare(was, is, "out", `${place} by itself`);
  else if (was) comparer.tell("major", place, "It must be given.");
  else if (is) comparer.tell("minor", place, "It may be left out.");
  const [bound, bounds] = [before.getConstraint(), after.getConstraint()];
  if (bound && bounds) comparer.compare(bound, bounds, "in", place);
  else if (bounds) comparer.tell("major", place, `It must be a \`${comparer.print(bounds)}\`.`);
  else if (bound) comparer.tell("minor", place, "It may be anything.");
}
