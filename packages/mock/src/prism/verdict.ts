import type { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import type { Violation } from "../violation.js";

/** An operation in Prism's form. */
export type PrismOperation = Parameters<typeof validateInput>[0]["resource"];

/** One of two: what went wrong, or what came of it. */
export type Either<L, R> = { _tag: "Left"; left: L } | { _tag: "Right"; right: R };

/** What Prism says is wrong. */
export interface Diagnostic {
  path?: readonly (string | number)[] | undefined;
  code?: string | number | undefined;
  message: string;
  severity: number;
}

const ERROR = 0;

/** What counts of a list of diagnostics: errors, as violations. */
export function violationsOf(
  diagnostics: readonly Diagnostic[],
  where: Violation["in"],
): Violation[] {
  return diagnostics
    .filter(({ severity }) => severity === ERROR)
    .map((diagnostic) => toViolation(diagnostic, where));
}

/** Prism says the place in the message, too. */
const PREFIX =
  /^(?:Request|Response) (?:(?:path|query|header|cookie|body) (?:(?:parameter|property) \S+ )?)?/;

function toViolation({ path = [], code, message }: Diagnostic, where: Violation["in"]): Violation {
  const place = path.length === 0 ? ["body"] : path.map(String);
  const rule = code === 415 ? "content-type" : String(code ?? "schema");
  // Ajv names the missing property in its text only.
  const missing = rule === "required" ? /'([^']+)'/.exec(message)?.[1] : undefined;
  if (missing !== undefined) place.push(missing);
  return { in: where, place, rule, message: message.replace(PREFIX, "") };
}
