import type { ParameterStyle } from "../descriptor.js";
import { entriesOf, isRecord, percent, scalar } from "./scalar.js";

/** How one parameter is written. */
export interface Style {
  readonly name: string;
  /** Absent: `simple`. */
  readonly style?: ParameterStyle | undefined;
  readonly explode: boolean;
}

/**
 * The styles of paths and headers (`simple`, `label`, `matrix`): everything in one string.
 *
 * @param encode how one value is written; headers take theirs as they are
 */
export function inline(
  { name, style, explode }: Style,
  value: unknown,
  encode: (text: string) => string = (text) => percent(text, name),
): string {
  const write = (item: unknown) => encode(scalar(item, name));
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  const between = explode && prefix ? prefix : ",";
  const named = style === "matrix" ? `${name}=` : "";
  if (Array.isArray(value)) {
    const items = value.map(write);
    if (!explode) return `${prefix}${named}${items.join(",")}`;
    return `${prefix}${items.map((item) => `${named}${item}`).join(between)}`;
  }
  if (isRecord(value)) {
    const pairs = entriesOf(value).map(([key, item]) => [encode(key), write(item)]);
    if (!explode) return `${prefix}${named}${pairs.flat().join(",")}`;
    return `${prefix}${pairs.map((pair) => pair.join("=")).join(between)}`;
  }
  return `${prefix}${named}${write(value)}`;
}
