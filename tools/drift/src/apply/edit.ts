import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { alone, type Path } from "./alone.ts";
import { inline, word } from "./inline.ts";

/** The node at a path; undefined where there is none. */
export function nodeAt(text: string, path: Path): Node | undefined {
  const document = parseDocument(text, { keepSourceTokens: true });
  const [error] = document.errors;
  if (error) throw error;
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return (node ?? undefined) as Node | undefined;
}

/**
 * Adds a member to a map, behind those that are there; everything else stays as it is written.
 *
 * @param lines its value: one line, or further lines with their own indentation below the key
 */
export function addMember(from: string, path: Path, key: string, lines: readonly string[]): string {
  const text = alone(from, path);
  const map = mapAt(text, path);
  const name = word(key);
  const last = map.items.at(-1);
  if (map.flow) {
    const end = (map.range as [number, number, number])[1] - 1;
    const value = lines.length === 1 ? (lines[0] as string) : oneLine(lines);
    const head = text.slice(0, end).trimEnd();
    const comma = last === undefined || head.endsWith(",") ? "" : ",";
    return `${head}${comma} ${name}: ${value} ${text.slice(end)}`;
  }
  if (!last) throw new Error(`the map at ${path.join("/")} is empty`);
  const indent = " ".repeat(columnOf(text, startOf(last)));
  const [first = "", ...rest] = lines;
  const member = [`${indent}${name}:${first === "" ? "" : ` ${first}`}`].concat(
    rest.map((line) => `${indent}${line}`),
  );
  const end = endOfLine(text, endOf(last));
  return `${text.slice(0, end)}\n${member.join("\n")}${text.slice(end)}`;
}

/** Writes a value in the place of another one. */
export function replace(from: string, path: Path, value: string): string {
  const text = alone(from, path);
  const node = nodeAt(text, path);
  if (!node?.range) throw new Error(`there is nothing at ${path.join("/")}`);
  const [start, end] = node.range;
  return text.slice(0, start) + value + text.slice(end);
}

/** Writes another key and value in the place of a member. */
export function replaceMember(from: string, path: Path, key: string, member: string): string {
  const text = alone(from, [...path, key]);
  const pair = mapAt(text, path).items.find((one) => keyOf(one) === key);
  if (!pair) throw new Error(`there is no ${key} at ${path.join("/")}`);
  return text.slice(0, startOf(pair)) + member + text.slice(trimmed(text, endOf(pair)));
}

/** Takes a member out of a map. */
export function removeMember(from: string, path: Path, key: string): string {
  const text = alone(from, [...path, key]);
  const map = mapAt(text, path);
  const index = map.items.findIndex((one) => keyOf(one) === key);
  const pair = map.items[index];
  if (!pair) throw new Error(`there is no ${key} at ${path.join("/")}`);
  const start = startOf(pair);
  const end = trimmed(text, endOf(pair));
  if (!map.flow) {
    const line = text.lastIndexOf("\n", start) + 1;
    return text.slice(0, line) + text.slice(endOfLine(text, end) + 1);
  }
  const next = map.items[index + 1];
  if (next) return text.slice(0, start) + text.slice(startOf(next));
  return text.slice(0, start).replace(/,?\s*$/, " ") + text.slice(end).trimStart();
}

/** Adds an item to a list. */
export function addItem(from: string, path: Path, value: string): string {
  const text = alone(from, path);
  const list = nodeAt(text, path);
  if (!isSeq(list) || !list.range) throw new Error(`there is no list at ${path.join("/")}`);
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const end = (list.range as [number, number, number])[1] - 1;
    const head = text.slice(0, end).trimEnd();
    const gap = text.slice(head.length, end);
    return `${head}${last && !head.endsWith(",") ? ", " : ""}${value}${gap}${text.slice(end)}`;
  }
  if (!last?.range) throw new Error(`the list at ${path.join("/")} is empty`);
  const dash = text.lastIndexOf("-", last.range[0]);
  const indent = " ".repeat(columnOf(text, dash));
  const end = endOfLine(text, trimmed(text, last.range[1]));
  return `${text.slice(0, end)}\n${indent}- ${value}${text.slice(end)}`;
}

function mapAt(text: string, path: Path): YAMLMap {
  const node = nodeAt(text, path);
  if (!isMap(node)) throw new Error(`there is no map at ${path.join("/")}`);
  return node;
}

const keyOf = (pair: unknown): string | undefined =>
  isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;

function startOf(pair: { key: unknown }): number {
  return (pair.key as Node).range?.[0] as number;
}

function endOf(pair: { key: unknown; value: unknown }): number {
  const node = (pair.value ?? pair.key) as Node;
  return node.range?.[1] as number;
}

const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", trimmed(text, offset));
  return end === -1 ? text.length : end;
}

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** Lines of a block as one line of flow. */
function oneLine(lines: readonly string[]): string {
  return inline(parseDocument(lines.join("\n")).toJS());
}
