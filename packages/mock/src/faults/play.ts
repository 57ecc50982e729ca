import type { OpenApiDocument, QuirkObject } from "../openapi.js";
import type { Route } from "../router.js";
import { FAULTS, type FaultKind } from "./catalog.js";
import type { AskedFault } from "./grammar.js";

/** What is done to one request and to its answer. */
export interface Play {
  /** The declared response that is answered in place of what was asked for. */
  readonly response?: { readonly code?: number; readonly example?: string };
  readonly retryAfter?: AskedFault["retryAfter"];
  /** An HTML page is answered, with this status. */
  readonly html?: number;
  /** Values in the answer's body, by pointer. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Places in the request of which nothing is made: `body/status`, `query/q`. */
  readonly ignore?: readonly string[];
  readonly badJson?: boolean;
  readonly repeatsPage?: boolean;
  /** Milliseconds until the answer begins. */
  readonly latency?: number;
  /** Bytes after which the connection is lost; below 0: half of them. */
  readonly cut?: number;
  /** Bytes that lack at the end, of which the answer says nothing. */
  readonly short?: number;
  /** Milliseconds between small pieces. */
  readonly trickle?: number;
  readonly reset?: boolean;
  /** Seconds by which `Date` is off. */
  readonly clock?: number;
}

/** The quirks that show at an operation: its own, and those of the whole API. */
export function quirksOf(document: OpenApiDocument, route: Route): QuirkObject[] {
  return [...(route.operation["x-quirks"] ?? []), ...(document["x-quirks"] ?? [])];
}

/** Whether a name is that of a fault which any provider may have. */
export function isFault(name: string): boolean {
  return /^[2-5]\d\d$/.test(name) || FAULTS.some(({ kind }) => kind === name && kind !== "status");
}

/** What a fault does, by its name and value; undefined where it is nothing that could be played here. */
export function playOf(fault: AskedFault, quirks: readonly QuirkObject[]): Play | undefined {
  const { name, value, retryAfter } = fault;
  const known = { ...(retryAfter !== undefined && { retryAfter }) };
  if (/^[2-5]\d\d$/.test(name)) return { response: { code: Number(name) }, ...known };
  const note = FAULTS.find(({ kind }) => kind === name);
  if (note) return { ...BUILT_IN[note.kind](value ?? note.usual ?? 0), ...known };
  const quirk = quirks.find((one) => one.name === name && one.play);
  return quirk && { ...ofQuirk(quirk, value), ...known };
}

const BUILT_IN: Readonly<Record<FaultKind, (value: number) => Play>> = {
  status: () => ({}),
  latency: (latency) => ({ latency }),
  cut: (cut) => ({ cut }),
  short: (short) => ({ short }),
  trickle: (trickle) => ({ trickle }),
  "bad-json": () => ({ badJson: true }),
  "login-page": (html) => ({ html }),
  reset: () => ({ reset: true }),
  "repeat-page": () => ({ repeatsPage: true }),
  clock: (clock) => ({ clock }),
};

/** A quirk's play; its value, where one is given, is another delay. */
function ofQuirk({ play = {} }: QuirkObject, value: number | undefined): Play {
  const { response, example, html, set, ignore, delay, pages } = play;
  const code = response === undefined ? undefined : Number(response.replace(/XX$/, "00"));
  return {
    ...((code !== undefined || example !== undefined) && {
      response: { ...(code !== undefined && { code }), ...(example !== undefined && { example }) },
    }),
    ...(html !== undefined && { html }),
    ...(set && { set }),
    ...(ignore && { ignore }),
    ...(delay !== undefined && { latency: value ?? delay }),
    ...(pages === "repeat" && { repeatsPage: true }),
  };
}
