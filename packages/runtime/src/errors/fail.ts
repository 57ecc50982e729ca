import { BRAND, identify, SpecwrightError } from "./base.js";

/** What every error of a call knows. */
export interface CallFacts {
  readonly provider: string;
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

type Failed = SpecwrightError & CallFacts;
type ErrorType = new (message: string, options: ErrorOptions | undefined) => Failed;

/**
 * The classes that are thrown, by brand (`connection`, `api:not-found`): made when they are first
 * needed, so that a program carries none that it does not import. Imported ones take these for their
 * own, by brand.
 */
const types: Record<string, ErrorType> = {};

const typeOf = (brand: string): ErrorType => {
  types[brand] ??= identify(
    class extends SpecwrightError {} as unknown as ErrorType,
    `${(brand.split(":").at(-1) as string).replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase())}Error`,
    brand,
  );
  return types[brand];
};

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

/** Is it an error of ours? */
export const isOurs = (error: unknown): boolean =>
  (error as { [BRAND]?: string } | null | undefined)?.[BRAND] !== undefined;
