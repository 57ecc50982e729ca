/** How many checks passed and failed, and which did not run, with the reason. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}

/** The sum of several counts. */
export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((n, c) => n + c.passed, 0),
    failed: counts.reduce((n, c) => n + c.failed, 0),
    notRun: counts.flatMap((c) => c.notRun),
  };
}
