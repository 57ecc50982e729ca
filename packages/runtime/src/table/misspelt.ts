/** Letters to change, add or take away to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (letter === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** The known name that a misspelt one is meant to be; undefined where none is near. */
export function meant(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, "");
  const far = (one: string) => distance(plain(name), plain(one));
  const nearest = known.toSorted((a, b) => far(a) - far(b))[0];
  return nearest !== undefined && far(nearest) <= Math.min(2, name.length / 3)
    ? nearest
    : undefined;
}
