import { isJson } from "./body.js";
import type { ParameterObject, SchemaObject } from "./openapi.js";
import type { Headers } from "./security.js";
import type { Violation } from "./violation.js";

/** Where parameters stand. */
export const PLACES = ["path", "query", "header", "cookie"] as const;
export type Place = (typeof PLACES)[number];

/** A parameter with what decides how it is written. */
export interface ParameterRule {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  /** JSON types that its value may have; empty where any will do. */
  readonly types: ReadonlySet<string>;
  /** Names of its properties, where it is an object. */
  readonly properties: readonly string[];
  /** Whether an exploded object takes names that it does not list. */
  readonly open: boolean;
  /** Media type of a value that is serialised as a whole (`content`). */
  readonly content: string | undefined;
}

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

/** Header parameters that OpenAPI leaves to other parts of a spec. */
const LEFT_OUT = new Set(["accept", "content-type", "authorization"]);

/** Whether a parameter counts: some headers are to be ignored where they are declared as parameters. */
export function counts(parameter: { in: string; name: string }): boolean {
  return parameter.in !== "header" || !LEFT_OUT.has(parameter.name.toLowerCase());
}

/** Works out how a parameter is written. */
export function ruleOf(
  parameter: ParameterObject,
  schema: SchemaObject | undefined,
): ParameterRule {
  const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  const style = parameter.style ?? usual;
  return {
    name: parameter.name,
    style,
    explode: parameter.explode ?? style === "form",
    types: typesOf(schema),
    properties: Object.keys(schema?.properties ?? {}),
    open: schema?.additionalProperties !== false,
    content: Object.keys(parameter.content ?? {})[0],
  };
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
          message: `is not ${rule.content}: ${parsed.why}`,
        });
        return [];
      });
      return [place, Object.fromEntries(found)];
    }),
  ) as Record<Place, Record<string, unknown>>;
  return { values, violations };
}

type Pair = readonly [name: string, value: string];

function pairsOf(text: string, separator: string): Pair[] {
  return text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const mark = pair.indexOf("=");
      return mark < 0
        ? [decodeForm(pair), ""]
        : [decodeForm(pair.slice(0, mark)), pair.slice(mark + 1)];
    });
}

function namesOf(rules: readonly ParameterRule[]): ReadonlySet<string> {
  return new Set(rules.map(({ name }) => name));
}

const DELIMITERS: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

function fromPairs(
  rule: ParameterRule,
  pairs: readonly Pair[],
  declared: ReadonlySet<string>,
  decoded: (text: string) => string,
): unknown {
  const { name, style, explode, types, content } = rule;
  if (content !== undefined) return lastOf(pairs, name, decoded);
  if (style === "deepObject") return deepObject(name, pairs, decoded);
  const isObject = types.has("object") && !types.has("string");
  if (isObject && explode) {
    const own = pairs.filter(
      ([key]) => rule.properties.includes(key) || (rule.open && !declared.has(key)),
    );
    return own.length === 0 ? undefined : grouped(own, decoded);
  }
  const sent = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [only] = sent;
  if (only === undefined) return undefined;
  if (!types.has("array") && !isObject) {
    return sent.length === 1 ? decoded(only) : sent.map(decoded);
  }
  if (explode) return sent.map(decoded);
  const delimiter = DELIMITERS[style] ?? /,/;
  const parts = sent.flatMap((value) => (value === "" ? [] : value.split(delimiter)));
  return isObject ? pairwise(parts, decoded) : parts.map(decoded);
}

/** `filter[a]=1&filter[b][c]=2` as a map of maps. */
function deepObject(
  name: string,
  pairs: readonly Pair[],
  decoded: (text: string) => string,
): unknown {
  const found: Record<string, unknown> = {};
  let any = false;
  for (const [key, value] of pairs) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    any = true;
    const words = key.slice(name.length + 1, -1).split("][");
    put(found, words, decoded(value));
  }
  return any ? found : undefined;
}

function put(
  target: Record<string, unknown>,
  [word = "", ...rest]: string[],
  value: unknown,
): void {
  const before = Object.hasOwn(target, word) ? target[word] : undefined;
  let next = value;
  if (rest.length > 0 && rest[0] !== "") {
    next = typeof before === "object" && before !== null && !Array.isArray(before) ? before : {};
    put(next as Record<string, unknown>, rest, value);
  } else if (rest[0] === "" || before !== undefined) {
    next = [...(before === undefined ? [] : [before].flat()), value];
  }
  set(target, word, next);
}

function grouped(pairs: readonly Pair[], decoded: (text: string) => string): object {
  const found: Record<string, unknown> = {};
  for (const [key, raw] of pairs) {
    const value = decoded(raw);
    const before = Object.hasOwn(found, key) ? found[key] : undefined;
    set(found, key, before === undefined ? value : [before, value].flat());
  }
  return found;
}

function fromPath(rule: ParameterRule, raw: string | undefined): unknown {
  const { name, style, explode, types, content } = rule;
  if (raw === undefined) return undefined;
  if (content !== undefined) return decode(raw);
  const isObject = types.has("object") && !types.has("string");
  const isList = types.has("array");
  if (style === "label")
    return inSegment(
      raw.replace(/^\./, ""),
      explode ? "." : ",",
      isList,
      isObject && explode,
      isObject,
    );
  if (style === "matrix") {
    const parts = raw.replace(/^;/, "");
    if (isObject && explode) return assigned(parts.split(";"));
    const values = parts
      .split(";")
      .map((part) => part.slice(part.startsWith(`${name}=`) ? name.length + 1 : part.length));
    if (explode && isList) return values.map(decode);
    return inSegment(values[0] ?? "", ",", isList, false, isObject);
  }
  return inSegment(raw, ",", isList, isObject && explode, isObject);
}

function inSegment(
  raw: string,
  separator: string,
  isList: boolean,
  isAssigned: boolean,
  isObject: boolean,
): unknown {
  if (!isList && !isObject) return decode(raw);
  const parts = raw === "" ? [] : raw.split(separator);
  if (isAssigned) return assigned(parts);
  return isObject ? pairwise(parts, decode) : parts.map(decode);
}

/** A header is not percent-encoded; blanks around the items of a list do not count. */
function fromHeader({ explode, types, content }: ParameterRule, raw: string | undefined): unknown {
  if (raw === undefined || content !== undefined) return raw;
  const isObject = types.has("object") && !types.has("string");
  if (!types.has("array") && !isObject) return raw;
  const parts = raw.split(",").map((part) => part.trim());
  if (!isObject) return parts;
  if (!explode) return pairwise(parts, (text) => text);
  return grouped(
    parts.map((part) => {
      const mark = part.indexOf("=");
      return [part.slice(0, Math.max(mark, 0)), part.slice(mark + 1)];
    }),
    (text) => text,
  );
}

function assigned(parts: readonly string[]): object {
  return grouped(
    parts.flatMap((part) => pairsOf(part, "&")),
    decode,
  );
}

function pairwise(parts: readonly string[], decoded: (text: string) => string): object {
  const found: Record<string, unknown> = {};
  for (let index = 0; index + 1 < parts.length; index += 2) {
    set(found, decoded(parts[index] as string), decoded(parts[index + 1] as string));
  }
  return found;
}

function lastOf(
  pairs: readonly Pair[],
  name: string,
  decoded: (text: string) => string,
): string | undefined {
  const last = pairs.findLast(([key]) => key === name);
  return last && decoded(last[1]);
}

function parse(
  value: unknown,
  type: string,
): { ok: true; value: unknown } | { ok: false; why: string } {
  if (!isJson(type)) return { ok: true, value };
  try {
    return { ok: true, value: JSON.parse(String(value)) };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

/** A property called `__proto__` is a property. */
function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function decodeForm(text: string): string {
  return decode(text.replaceAll("+", "%20"));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The JSON types that a schema allows, as far as it says. */
function typesOf(schema: SchemaObject | undefined, depth = 0): Set<string> {
  if (typeof schema !== "object" || schema === null || depth > 8) return new Set();
  const own = schema.type === undefined ? [] : [schema.type].flat();
  const members = ["anyOf", "oneOf", "allOf"].flatMap(
    (key) => (schema[key] ?? []) as SchemaObject[],
  );
  const nested = members.flatMap((member) => [...typesOf(member, depth + 1)]);
  const shaped =
    own.length > 0
      ? []
      : [...(schema.properties ? ["object"] : []), ...(schema.items ? ["array"] : [])];
  const constants = own.length === 0 && (schema.enum || "const" in schema) ? ["string"] : [];
  return new Set([...own, ...nested, ...shaped, ...constants]);
}
