/** What a source alone can support, the strongest first. */
export const SOURCE_KINDS = ["documented", "vendor-client", "third-party", "inferred"] as const;

/** What kind a source is. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a value is a grade that sources support. */
export function isSourceKind(value: unknown): value is SourceKind {
  return SOURCE_KINDS.includes(value as SourceKind);
}
