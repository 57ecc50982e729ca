import { MockError } from "../errors.js";
import { FAULTS } from "./catalog.js";

/** A fault as it is asked for: `429,retry-after=2@tasks.list:0.1`. */
export interface AskedFault {
  /** A status, the name of a fault, or that of a quirk. */
  readonly name: string;
  readonly value: number | undefined;
  /** Seconds, or `date`: the same as a date; `none` takes out what the spec's example has. */
  readonly retryAfter: number | "date" | "none" | undefined;
  /** How often it is played; undefined: each time. */
  readonly times: number | undefined;
  /** The one operation that has it; undefined: all. */
  readonly operation: string | undefined;
  /** Of how many requests it meets one, from 0 to 1. */
  readonly rate: number;
  /** As it was written. */
  readonly text: string;
}

const FORM =
  /^(?<name>[\da-z][\da-z-]*)(?:=(?<value>-?\d{1,9}))?(?<rest>(?:,[a-z-]+=[^,@:]+)*)(?:@(?<operation>[^@:\s]+))?(?::(?<rate>\d*\.?\d+))?$/;

/**
 * Reads how a fault is written: `<name>[=<number>][,retry-after=<seconds>][,times=<number>][@<operationId>][:<rate>]`.
 *
 * @throws MockError where it is not written so
 */
export function readFault(text: string): AskedFault {
  const groups = FORM.exec(text)?.groups;
  if (!groups) {
    throw new MockError(
      `"${text}" is no fault; one is written <name>[=<number>][,retry-after=<seconds>][,times=<number>][@<operationId>][:<rate>], such as 429,retry-after=2@tasks.list:0.1`,
    );
  }
  const { name = "", value, rest = "", operation, rate = "1" } = groups;
  const given = new Map(
    rest
      .split(",")
      .slice(1)
      .map((pair) => pair.split("=") as [string, string]),
  );
  const unknown = [...given.keys()].find((one) => one !== "retry-after" && one !== "times");
  if (unknown !== undefined) {
    throw new MockError(`a fault takes retry-after and times, not "${unknown}": ${text}`);
  }
  demandBounds(name, value, text);
  if (Number(rate) > 1) throw new MockError(`a rate is a number from 0 to 1, not ${rate}: ${text}`);
  return {
    name,
    value: value === undefined ? undefined : Number(value),
    retryAfter: retryAfterOf(given.get("retry-after"), text),
    times: timesOf(given.get("times"), text),
    operation,
    rate: Number(rate),
    text,
  };
}

function demandBounds(name: string, value: string | undefined, text: string): void {
  const note = FAULTS.find(({ kind }) => kind === name);
  if (!note || value === undefined) return;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = note;
  if (Number(value) >= least && Number(value) <= most) return;
  const bounds = note.most === undefined ? `from ${least} on` : `from ${least} to ${most}`;
  throw new MockError(`${name} takes a number ${bounds}, not ${value}: ${text}`);
}

/** The faults of a header: several stand apart by blanks or semicolons. */
export function readFaults(header: string): AskedFault[] {
  return header
    .split(/[;\s]+/)
    .filter(Boolean)
    .map(readFault);
}

function retryAfterOf(given: string | undefined, text: string): AskedFault["retryAfter"] {
  if (given === undefined || given === "date" || given === "none") return given;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new MockError(`retry-after takes seconds, "date" or "none", not "${given}": ${text}`);
}

function timesOf(given: string | undefined, text: string): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new MockError(`times takes a number from 1 on, not "${given}": ${text}`);
}
