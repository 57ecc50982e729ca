/** Source in a fence that what stands in it can't end. */
export function fenced(source: string, language: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${source.trimEnd()}\n${marks}`;
}
