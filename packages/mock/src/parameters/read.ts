import { isJson } from "../body.js";
import { parseJson } from "../json.js";
import type { Headers } from "../security.js";
import type { Violation } from "../violation.js";
import { fromHeader } from "./header.js";
import { decode, decodeForm } from "./maps.js";
import { fromPairs, pairsOf } from "./pairs.js";
import { fromPath } from "./path.js";
import { type ParameterRule, PLACES, type Place } from "./rule.js";

/** The parts of a request that hold parameters, as they came. */
export interface Written {
  /** Still encoded, by name. */
  readonly path: Readonly<Record<string, string>>;
  /** Still encoded. */
  readonly search: string;
  readonly headers: Headers;
}

/** Parameters taken apart: texts, lists and maps of texts, by place and name. What was not sent is not there. */
export interface ReadParameters {
  readonly values: Readonly<Record<Place, Record<string, unknown>>>;
  readonly violations: readonly Violation[];
}

/** Takes the parameters of a request apart: each value is split first and decoded then, so that a delimiter inside of it is none. */
export function readParameters(
  rules: Readonly<Record<Place, readonly ParameterRule[]>>,
  written: Written,
): ReadParameters {
  const violations: Violation[] = [];
  const pairs = pairsOf(written.search, "&");
  const cookies = pairsOf(written.headers.cookie ?? "", ";");
  const read: Record<Place, (rule: ParameterRule) => unknown> = {
    path: (rule) => fromPath(rule, written.path[rule.name]),
    query: (rule) => fromPairs(rule, pairs, namesOf(rules.query), decodeForm),
    header: (rule) => fromHeader(rule, written.headers[rule.name.toLowerCase()]),
    cookie: (rule) => fromPairs(rule, cookies, namesOf(rules.cookie), decode),
  };
  const values = Object.fromEntries(
    PLACES.map((place) => {
      const found = rules[place].flatMap((rule) => {
        const value = read[place](rule);
        if (value === undefined) return [];
        if (rule.content === undefined) return [[rule.name, value] as const];
        const parsed = parse(value, rule.content);
        if (parsed.ok) return [[rule.name, parsed.value] as const];
        violations.push({
          in: "request",
          place: [place, rule.name],
          rule: "syntax",
          message: parsed.why,
        });
        return [];
      });
      return [place, Object.fromEntries(found)];
    }),
  ) as Record<Place, Record<string, unknown>>;
  return { values, violations };
}

function parse(
  value: unknown,
  type: string,
): { ok: true; value: unknown } | { ok: false; why: string } {
  if (!isJson(type)) return { ok: true, value };
  try {
    return { ok: true, value: parseJson(String(value), type) };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

function namesOf(rules: readonly ParameterRule[]): ReadonlySet<string> {
  return new Set(rules.map(({ name }) => name));
}
