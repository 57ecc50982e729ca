import type { ParameterDescriptor, ParameterStyle } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { contentText, type WrittenExactly } from "./content.js";
import { entriesOf, isRecord, percent, percentName, scalar } from "./scalar.js";

/** What the encoding of one query parameter or form field needs to know. */
export interface FieldStyle extends WrittenExactly {
  readonly name: string;
  readonly style?: ParameterStyle | undefined;
  readonly explode?: boolean | undefined;
  readonly reserved?: boolean;
  readonly content?: string | undefined;
}

/** Keeps what RFC 3986 reserves, but for what would end or split a query. */
const RESERVED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/g;

const JOINERS: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };
/** No provider nests deeper; a circular value would never end. */
const DEEPEST = 16;

function deep(path: string, name: string, value: unknown, out: string[], depth = 0): void {
  if (depth > DEEPEST) throw configError(name, "is nested too deeply or circular");
  const into = isRecord(value)
    ? entriesOf(value).map(([key, item]) => [`[${key}]`, item] as const)
    : undefined;
  if (into) for (const [key, item] of into) deep(path + key, name, item, out, depth + 1);
  else if (Array.isArray(value)) for (const item of value) deep(path, name, item, out, depth + 1);
  else out.push(`${percentName(path)}=${percent(scalar(value, name), name)}`);
}

/**
 * Writes one query parameter or form field as `name=value` pairs, already percent-encoded.
 * Undefined, null and empty arrays write nothing; an empty string writes `name=`.
 *
 * @param depth how deep the value lies in an exploded object
 * @throws ConfigError where a value has no plain form, or holds itself
 * @example field({ name: "ids[]" }, [1, 2]) // ["ids[]=1", "ids[]=2"]
 */
export function field(param: FieldStyle, value: unknown, depth = 0): string[] {
  const { name, style = "form", reserved, content, exactly } = param;
  if (value === undefined || value === null) return [];
  if (depth > DEEPEST) throw configError(name, "is nested too deeply or circular");
  const write = (item: unknown) => {
    const encoded = percent(scalar(item, name), name);
    return reserved ? encoded.replace(RESERVED, decodeURIComponent) : encoded;
  };
  const key = percentName(name);
  if (content) return [`${key}=${percent(contentText(content, value, name, exactly), name)}`];
  if (style === "deepObject") {
    const out: string[] = [];
    deep(name, name, value, out);
    return out;
  }
  const explode = param.explode ?? style === "form";
  const joiner = JOINERS[style] ?? ",";
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const items = value.map(write);
    return explode ? items.map((item) => `${key}=${item}`) : [`${key}=${items.join(joiner)}`];
  }
  if (isRecord(value)) {
    const pairs = entriesOf(value);
    return explode
      ? pairs.flatMap(([inner, item]) => field({ ...param, name: inner }, item, depth + 1))
      : [
          `${key}=${pairs.map(([inner, item]) => `${percent(inner, name)}${joiner}${write(item)}`).join(joiner)}`,
        ];
  }
  return [`${key}=${write(value)}`];
}

/**
 * Writes a whole query, without the question mark.
 *
 * @param params the descriptors of parameters that are not written by default
 */
export function encodeQuery(
  query: Readonly<Record<string, unknown>>,
  params?: readonly (ParameterDescriptor & WrittenExactly)[],
): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const param = params?.find((known) => known.in === "query" && known.name === name);
    pairs.push(...field(param ?? { name }, value));
  }
  return pairs.join("&");
}
