import { inLine } from "../redact/line.js";

/** Marks our errors across copies of this package, where `instanceof` by prototype fails. */
export const BRAND: unique symbol = Symbol.for("@specwright/error") as never;

/** What every error of ours is, thrown by us or made of a class that users import. */
export class Thrown extends Error {
  declare readonly [BRAND]: string;

  /** @param message becomes one line: it may hold names and words of a server, and goes to logs and terminals */
  constructor(message?: string, options?: ErrorOptions) {
    super(message && inLine(message), options);
  }

  /** What `JSON.stringify` shows: name, message and the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return Object.assign({ name, message }, this as object);
  }
}

/**
 * Gives an error class of yours a name that survives bundlers and minifiers, in messages and where
 * engines show the class itself.
 *
 * @example
 * class NoPlotError extends SpecwrightError {
 *   static {
 *     named(NoPlotError, "NoPlotError");
 *   }
 * }
 */
export function named<T extends { prototype: object }>(type: T, name: string): T {
  for (const one of [type, type.prototype]) Object.defineProperty(one, "name", { value: name });
  return type;
}

/** Gives a class its name and its brand. */
export function mark<T extends { prototype: object }>(type: T, name: string, brand: string): T {
  Object.defineProperty(type.prototype, BRAND, { value: brand });
  return named(type, name);
}

/** Whose time it was. */
export type Scope = "attempt" | "call" | "wait" | "transfer";

/** What every error of a call knows. */
export interface CallFacts {
  /** Whose API was called: `pluto`. */
  readonly provider: string;
  /** The operation, by the name of its method: `experiments.get`. */
  readonly operationId: string;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** One line that says which call failed, how, and what else is known of it. */
export const messageOf = (
  { provider, operationId, attempts }: CallFacts,
  what: string,
  notes: readonly unknown[] = [],
): string => {
  const said = [...notes, attempts > 1 && `${attempts} attempts`].filter(Boolean).join(", ");
  return `${provider} ${operationId}: ${what}${said && ` (${said})`}`;
};

/** Status, code and words of an answered error; a code that is its status or its words is told once. */
export const statusLine = (status: number, code: unknown, text: string | undefined): string => {
  const again = [`${status}`, text].includes(`${code}`) || text?.startsWith(`${code} (`);
  return `${status}${code === undefined || again ? "" : ` ${code}`}${text ? ` — ${text}` : ""}`;
};

type Failed = Thrown & CallFacts;

/**
 * The classes that are thrown, by brand (`connection`, `api:not-found`): made when they are first
 * needed, so that a program carries none that it does not import. Imported ones take these for their
 * own, by brand.
 */
const types: Record<string, typeof Thrown> = {};

function typeOf(brand: string): typeof Thrown {
  const kind = brand.slice(brand.indexOf(":") + 1);
  const name = kind.replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase());
  types[brand] ??= mark(class extends Thrown {}, `${name}Error`, brand);
  return types[brand];
}

/** What a `ConfigError` knows. */
type Refused = Thrown & { readonly input: string; readonly rule: string };

/**
 * Makes the error of input that can't be used. The value itself is never shown, for it may be a secret.
 *
 * @param input the name of an option or parameter
 * @param rule the rule that it broke
 * @param fix what helps
 */
export const configError = (input: string, rule: string, fix = ""): Refused =>
  Object.assign(new (typeOf("config"))(`${input} ${rule}${fix && ` (${fix})`}`), { input, rule });

/**
 * Makes the error of a call.
 *
 * @param own what it knows beside the call
 * @param notes what stands in brackets at the end of the message
 */
export function fail(
  call: CallFacts,
  brand: string,
  what: string,
  own: object,
  notes?: readonly unknown[],
  cause?: unknown,
): Failed {
  const error = new (typeOf(brand))(messageOf(call, what, notes), cause ? { cause } : undefined);
  const { provider, operationId, attempts } = call;
  return Object.assign(error, { provider, operationId, attempts, ...own });
}

/** What a call did not do in its time; a wait has had its answers, but not the one it waits for. */
export function tooLate(scope: Scope, timeoutMs: number | undefined): string {
  return `${scope === "wait" ? "not done" : "no complete answer"} within ${timeoutMs} ms (${scope})`;
}

/** The error of time that ran out. */
export function timedOut(
  call: CallFacts,
  scope: Scope,
  timeoutMs: number | undefined,
  notes?: readonly unknown[],
): Failed {
  return fail(call, "timeout", tooLate(scope, timeoutMs), { timeoutMs, scope }, notes);
}

/** Is it an error of ours? */
export const isOurs = (error: unknown): boolean =>
  (error as { [BRAND]?: string } | null | undefined)?.[BRAND] !== undefined;
