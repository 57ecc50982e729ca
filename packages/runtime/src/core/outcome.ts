import type { ErrorDescriptor, ErrorKind } from "../descriptor.js";
import { resolveFirst } from "../json/pointer.js";
import { type Answer, bodyOf } from "./answer.js";
import type { Call } from "./call.js";
import type { Facts, Operation } from "./facts.js";

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
export function conventionOf(
  facts: Pick<Facts, "error">,
  { errors = {} }: Pick<Operation, "errors">,
  status: number,
): ErrorDescriptor {
  const own = errors[status] ?? errors[`${`${status}`[0]}XX`] ?? errors.default;
  return own ?? facts.error ?? {};
}

/** The code in a body, where the convention says that there is one; else what its message stands for. */
export function codeOf(
  { code: pointers, message, messages = {} }: ErrorDescriptor,
  body: unknown,
): Code | undefined {
  const code = resolveFirst(body, pointers);
  if (typeof code === "string" || typeof code === "number") return code;
  const said = resolveFirst(body, message);
  if (typeof said !== "string") return undefined;
  return Object.keys(messages).find((one) => messages[one]?.some((text) => said.includes(text)));
}

const holds = (codes: readonly Code[] | undefined, code: Code | undefined): boolean =>
  code !== undefined && codes?.some((known) => `${known}` === `${code}`) === true;

/** What kind an error is: its code decides whatever the status, then the status does. */
export function kindOf(
  { kinds = {} }: ErrorDescriptor,
  status: number,
  code: Code | undefined,
): ErrorKind | undefined {
  const named = (Object.keys(kinds) as ErrorKind[]).find((kind) => holds(kinds[kind], code));
  return named ?? (status >= 500 ? "server" : BY_STATUS[status]);
}

/** Is a 2xx an error all the same, by the code in its body? An absent code is a success. */
const failsBy = ({ success }: ErrorDescriptor, code: Code | undefined): boolean =>
  success !== undefined && code !== undefined && !holds(success, code);

/**
 * The error that an answer is; undefined for a success. Bodies of successes are looked at only where
 * the provider is known to hide errors in them.
 */
export function outcomeOf(call: Call, answer: Answer): Outcome | undefined {
  const { ok, status } = answer.response;
  const { errors, as } = call.operation;
  const { facts } = call.engine;
  // Nearly always.
  if (ok && !as && !errors && !facts.error?.success) return undefined;
  const convention = conventionOf(facts, call.operation, status);
  const stray = ok && as?.stray(answer.response);
  if (ok && !convention.success && !stray) return undefined;
  const body = bodyOf(answer);
  const code = codeOf(convention, body);
  // An error in the place of a file is known by the members that errors have.
  const disguised = stray && resolveFirst(body, convention.message) !== undefined;
  if (ok && !disguised && !failsBy(convention, code)) return undefined;
  const kind = kindOf(convention, status, code);
  return { convention, code, kind, plain: kind === kindOf(convention, status, undefined) };
}
