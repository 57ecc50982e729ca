/**
 * What a wrapper of one member holds. The member's name is not on record for every type of
 * analysis, and the R client takes whatever single member comes.
 */
export function only<T>(answer: unknown): T {
  if (typeof answer !== "object" || answer === null || "id" in answer || "status" in answer) {
    return answer as T;
  }
  const values = Object.values(answer);
  const [inner] = values;
  return (values.length === 1 && typeof inner === "object" && inner !== null ? inner : answer) as T;
}
