/**
 * Names of columns, each once: those that occur twice get a number, or one column would hide the
 * other. However many there are of one name, each number is tried once.
 *
 * @example distinctNames(["a", "b", "a"]) // ["a", "b", "a_2"]
 */
export function distinctNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return headers.map((header) => {
    let name = header;
    let n = next.get(header) ?? 2;
    for (; taken.has(name); n++) name = `${header}_${n}`;
    next.set(header, n);
    taken.add(name);
    return name;
  });
}
