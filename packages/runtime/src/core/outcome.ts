import type { ErrorDescriptor, ErrorKind } from "../descriptor.js";
import { resolveFirst } from "../json/pointer.js";
import { type Answer, bodyOf } from "./answer.js";
import type { Call } from "./call.js";

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  400: "bad-request",
  401: "authentication",
  403: "permission",
  404: "not-found",
  409: "conflict",
  410: "not-found",
  422: "unprocessable",
  429: "rate-limit",
};

/** What a provider calls an error. */
export type Code = string | number;

/** How an answer is an error. */
export interface Outcome {
  readonly convention: ErrorDescriptor;
  readonly code: Code | undefined;
  readonly kind: ErrorKind | undefined;
  /** The kind is what the status alone says. */
  readonly plain: boolean;
}

/** The error convention of an answer: that of its status, else of the provider. */
function conventionOf({ engine, operation, foreign }: Call, status: number): ErrorDescriptor {
  const { errors = {} } = operation;
  const own = errors[status] ?? errors[`${`${status}`[0]}XX`] ?? errors.default;
  return own ?? (foreign ? undefined : engine.facts.error) ?? {};
}

/** The code in a body, where the convention says that there is one; else what its message stands for. */
function codeOf({ code: pointers, message, messages = {} }: ErrorDescriptor, body: unknown) {
  const code = resolveFirst(body, pointers);
  if (typeof code === "string" || typeof code === "number") return code;
  const said = resolveFirst(body, message);
  const stands = (name: string) => messages[name]?.some((text) => `${said}`.includes(text));
  return typeof said === "string" ? Object.keys(messages).find(stands) : undefined;
}

/**
 * The error that an answer is; undefined for a success. A code decides the kind whatever the status,
 * then the status does. Bodies of successes are looked at only where the provider is known to hide
 * errors in them.
 */
export function outcomeOf(call: Call, answer: Answer): Outcome | undefined {
  const { ok, status } = answer.response;
  const { errors, as } = call.operation;
  // Nearly always.
  if (ok && !as && !errors && !call.engine.facts.error?.success) return undefined;
  const convention = conventionOf(call, status);
  const { success, kinds = {}, message } = convention;
  const stray = ok && as?.stray(answer.response);
  if (ok && !success && !stray) return undefined;
  const body = bodyOf(answer);
  const code = codeOf(convention, body);
  const holds = (codes: readonly Code[] | undefined): boolean =>
    code !== undefined && codes?.some((known) => `${known}` === `${code}`) === true;
  // An error in the place of a file is known by the members that errors have.
  const disguised = stray && resolveFirst(body, message) !== undefined;
  if (ok && !disguised && !(success && code !== undefined && !holds(success))) return undefined;
  const byStatus = status >= 500 ? "server" : BY_STATUS[status];
  const kind = (Object.keys(kinds) as ErrorKind[]).find((one) => holds(kinds[one])) ?? byStatus;
  return { convention, code, kind, plain: kind === byStatus };
}
