/** What is counted: steps through lists, and looks into maps and sets. */
const COUNTED: readonly (readonly [object, string])[] = [
  [Object.getPrototypeOf([].values()), "next"],
  [Map.prototype, "get"],
  [Map.prototype, "set"],
  [Map.prototype, "has"],
  [Set.prototype, "has"],
  [Set.prototype, "add"],
];

/** Counts the steps of a piece of work, whatever the machine's speed. */
export function stepsOf(work: () => unknown): number {
  let steps = 0;
  const undo = COUNTED.map(([owner, name]) => {
    const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      steps += 1;
      return Reflect.apply(real, this, given);
    });
    return () => Reflect.set(owner, name, real);
  });
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return steps;
}
