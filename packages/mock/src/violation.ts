import { oneLine } from "./printable.js";

/** A rule of the spec that a request or a response breaks. */
export interface Violation {
  /** Which message broke it. */
  readonly in: "request" | "response";
  /** Place in the message: `["query", "limit"]`, `["body", "items", "0", "name"]`, `["security"]`. */
  readonly place: readonly string[];
  /** The rule: a JSON Schema keyword, or `undeclared`, `security`, `content-type`, `syntax`. */
  readonly rule: string;
  /** What is wrong, in a sentence without its full stop. */
  readonly message: string;
}

/** One readable line for all violations, whatever was sent: `query.limit: must be integer (type)`. */
export function reasonOf(violations: readonly Violation[]): string {
  const told = violations.map(({ place, rule, message }) => {
    return `${place.join(".")}: ${message} (${rule})`;
  });
  return oneLine(told.join("; "));
}

/** The violations in the form of Prism's own `sl-violations` header. */
export function toPrismHeader(violations: readonly Violation[]): string {
  return JSON.stringify(
    violations.map((violation) => ({
      location: [violation.in, ...violation.place],
      severity: "Error",
      code: violation.rule,
      message: violation.message,
    })),
  );
}

/** Makes a text fit into a header: one line, ASCII, bounded. */
export function headerSafe(text: string, max = 2000): string {
  const escaped = text.replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return escaped.length > max ? `${escaped.slice(0, max - 3)}...` : escaped;
}
