import { isObj } from "../data/json.ts";
import { FileValue } from "./values.ts";

/** Source text that stands for itself in a literal, such as `process.env.TOKEN`. */
export class Code {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A JSON value as TypeScript source, in the house's format. */
export function literal(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (value instanceof Code) return value.source;
  if (value instanceof FileValue) {
    const name = JSON.stringify(value.name);
    const read = `await readFile(${name})`;
    return value.named ? `new File([${read}], ${name})` : `new Blob([${read}])`;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    return fit("[", items, "]", indent);
  }
  if (isObj(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${property(key)}: ${literal(member, inner)}`);
    return members.length === 0 ? "{}" : fit("{ ", members, " }", indent);
  }
  return JSON.stringify(value) ?? "undefined";
}

/** On one line where it is short, else one element a line. */
function fit(open: string, parts: readonly string[], close: string, indent: string): string {
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length + indent.length <= 60 && !line.includes("\n")) return line;
  const inner = parts.map((part) => `${indent}  ${part},\n`).join("");
  return `${open.trim()}\n${inner}${indent}${close.trim()}`;
}

/** A property's name. `__proto__` in quotes would set the prototype: only a computed name does not. */
function property(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
