/**
 * An answer with whatever else it holds: members that a provider sends and its spec does not name yet. The
 * types of answers have only what the spec names, so that a misspelt name is an error.
 *
 * @param object an answer, or an object inside of one
 * @returns the same object, under a type that has every name
 * @example fieldsOf(task).addedLater // unknown
 */
export function fieldsOf(object: object): Readonly<Record<string, unknown>> {
  return object as Readonly<Record<string, unknown>>;
}
