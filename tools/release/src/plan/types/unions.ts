import ts from "typescript";
import type { Position, TypeComparer } from "./compare.ts";
import { isArray, isObject } from "./facts.ts";

/** Compares unions, member by member. */
export function compareUnions(
  comparer: TypeComparer,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  position: Position,
  where: string,
): void {
  const { gone, come, pairs } = match(comparer, before, after);
  for (const [one, other] of pairs) comparer.single(one, other, position, where);
  // What one broad member takes in (`string` takes `"a"`) is neither gone nor new.
  const lost = gone.filter((one) => !after.some((other) => comparer.fits(one, other)));
  const won = come.filter((one) => !before.some((other) => comparer.fits(one, other)));
  for (const one of lost) {
    const isAbsence = Boolean(one.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined));
    const bump = position === "out" && isAbsence ? "minor" : "major";
    comparer.tell(bump, where, `\`${comparer.print(one)}\` is no longer among its types.`);
  }
  for (const one of won) {
    const bump = position === "in" ? "minor" : "major";
    comparer.tell(bump, where, `\`${comparer.print(one)}\` is now among its types.`);
  }
  if (lost.length + won.length === 0 && gone.length + come.length > 0) {
    const text = "Other values are known beforehand; all others are taken as ever.";
    comparer.tell("patch", where, text);
  }
}

interface Matched {
  readonly gone: readonly ts.Type[];
  readonly come: readonly ts.Type[];
  readonly pairs: readonly (readonly [ts.Type, ts.Type])[];
}

/** Pairs members that are the same, or both objects; the rest is gone or has come. */
function match(
  comparer: TypeComparer,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
): Matched {
  const come = [...after];
  const pairs: [ts.Type, ts.Type][] = [];
  const take = (fits: (other: ts.Type) => boolean): ts.Type | undefined => {
    const index = come.findIndex(fits);
    return index < 0 ? undefined : come.splice(index, 1)[0];
  };
  const pairedBy = (find: (one: ts.Type) => ts.Type | undefined) => (one: ts.Type) => {
    const other = find(one);
    if (other) pairs.push([one, other]);
    return !other;
  };
  const gone = before
    .filter(pairedBy((one) => take((other) => comparer.print(one) === comparer.print(other))))
    .filter(
      pairedBy((one) =>
        isObject(one)
          ? take((other) => isObject(other) && isArray(one) === isArray(other))
          : undefined,
      ),
    );
  return { gone, come, pairs };
}
