/** Grades of evidence, the strongest first. */
export const GRADES = ["documented", "vendor-client", "third-party", "inferred"] as const;

/** How much a fact is supported. */
export type Grade = (typeof GRADES)[number];

/** Whether a value is a grade. */
export function isGrade(value: unknown): value is Grade {
  return GRADES.includes(value as Grade);
}
