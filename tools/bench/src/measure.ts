/** One figure of a measurement. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How it compares to the measurement's base, where there is one. */
  readonly ratio?: number;
  /** The lowest and the highest ratio of several runs. */
  readonly spread?: readonly [low: number, high: number];
}

/** A table of figures, measured side by side. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** What the ratios are ratios to. */
  readonly base?: string;
  readonly figures: readonly Figure[];
}

/** What every measurement is given. */
export interface Setting {
  /** The spec that all clients are made of. */
  readonly spec: string;
  /** Says how far it is. */
  readonly say: (line: string) => void;
}

/** A measurement, and the tables that it gives. */
export interface Measure {
  readonly name: string;
  run(setting: Setting): Promise<readonly Table[]>;
}

/** Puts a base's ratios beside figures of the same unit. */
export function beside(base: string, figures: readonly Omit<Figure, "ratio">[]): readonly Figure[] {
  const of = figures.find(({ name }) => name === base)?.value ?? Number.NaN;
  return figures.map((figure) => ({ ...figure, ratio: figure.value / of }));
}
