/** A value as YAML on one line, as the specs write it. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${word(key)}: ${inline(one)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  return typeof value === "string" ? word(value) : String(value);
}

/** A text that YAML reads as just that text, in quotes where it needs them. */
export function word(text: string): string {
  const isPlain = /^[A-Za-z_$][\w$./-]*(?: [\w$./()-]+)*[.]?$/.test(text);
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
