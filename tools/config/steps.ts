type Counted = (...given: unknown[]) => unknown;

/** What is counted: steps through lists, and looks into maps, sets and lists. */
const COUNTED: readonly (readonly [object, string])[] = [
  [Object.getPrototypeOf([].values()), "next"],
  [Map.prototype, "get"],
  [Map.prototype, "set"],
  [Map.prototype, "has"],
  [Set.prototype, "has"],
  [Set.prototype, "add"],
  [Array.prototype, "includes"],
  [Array.prototype, "find"],
  [Array.prototype, "reduce"],
];

/** Counts each look at a property of a value, too. */
export type Watch = <T extends object>(value: T) => T;

/** Begins to count; @returns what watches a value, and what ends it and tells the count */
function begin(): { watch: Watch; end: () => number } {
  let steps = 0;
  const undo = COUNTED.map(([owner, name]) => {
    const real = Reflect.get(owner, name) as Counted;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      // Whoever looks through a list may look at each of its places.
      steps += Array.isArray(this) ? this.length : 1;
      return Reflect.apply(real, this, given);
    });
    return () => Reflect.set(owner, name, real);
  });
  const watch: Watch = (value) =>
    new Proxy(value, {
      get(target, name, self) {
        steps += 1;
        return Reflect.get(target, name, self);
      },
    });
  const end = () => {
    for (const one of undo) one();
    return steps;
  };
  return { watch, end };
}

/** Counts the steps of a piece of work, whatever the machine's speed: cost is tested by how they grow. */
export function stepsOf(work: (watch: Watch) => unknown): number {
  const { watch, end } = begin();
  let steps: number;
  try {
    work(watch);
  } finally {
    steps = end();
  }
  return steps;
}

/** {@link stepsOf} of work that is waited for; nothing else may run meanwhile. */
export async function stepsOfAsync(work: (watch: Watch) => Promise<unknown>): Promise<number> {
  const { watch, end } = begin();
  let steps: number;
  try {
    await work(watch);
  } finally {
    steps = end();
  }
  return steps;
}
