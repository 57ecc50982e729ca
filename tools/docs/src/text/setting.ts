/**
 * A script that sets a value for the page's own: pages from disk may fetch no file. Names in quotes are those of JSON,
 * but for `__proto__`, which would set a prototype.
 */
export function setting(name: string, value: unknown): string {
  const source = JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
  return `globalThis.${name} = ${source};\n`;
}
