import { json } from "../core/encode.js";
import type { Exact } from "../core/facts.js";
import {
  leaves,
  mayBeInexact,
  pointerTo,
  quoted,
  rewritten,
  wholeOf,
} from "../core/whole-numbers.js";
import type { SentBody } from "../core/wire.js";
import type { ExactNumbers } from "../descriptor.js";
import type { WriteExactly, WrittenExactly } from "../encode/content.js";
import { configError } from "../errors/fail.js";
import { kindOf } from "../http/media-type.js";
import type { Kit } from "../table/method.js";

const HERE = -1;
const OWN = { enumerable: true, writable: true, configurable: true };

const next = (nodes: ExactNumbers, node: number | undefined, word: string | number) => {
  const own = nodes[node as number];
  if (own === undefined) return undefined;
  return typeof word === "string" && Object.hasOwn(own, word) ? own[word] : own["*"];
};

/** Does a number count that stands where an object or a list may stand, too? */
const isItself = (nodes: ExactNumbers, node: number): boolean => nodes[node]?.[""] === HERE;

/** Is the number at a place one of them? */
const isHere = (nodes: ExactNumbers, words: readonly (string | number)[]): boolean =>
  words.length === 0
    ? isItself(nodes, 0)
    : words.reduce<number | undefined>((node, word) => next(nodes, node, word), 0) === HERE;

/** A number as the text of a whole one, without an exponent. */
const digits = (value: number): string => `${wholeOf(`${value}`) ?? value}`;

/**
 * Gives the numbers at the wanted places as text, also those that need it not: their type is one. Not by
 * calling itself: a spec may refer to itself, and an answer be nested as deep as its server likes.
 */
function asText(value: unknown, nodes: ExactNumbers): unknown {
  const whole: unknown[] = [value];
  const left: [owner: object, word: string, node: number][] = [[whole, "0", 0]];
  for (let one = left.pop(); one; one = left.pop()) {
    const [owner, word, node] = one;
    const item: unknown = Reflect.get(owner, word);
    if (typeof item === "number") {
      // defineProperty, not assignment: a member called __proto__ is one.
      if (node === HERE || isItself(nodes, node))
        Object.defineProperty(owner, word, { value: digits(item), ...OWN });
    } else if (typeof item === "object" && item) {
      for (const inner of Object.keys(item)) {
        const to = next(nodes, node, Array.isArray(item) ? 0 : inner);
        if (to !== undefined) left.push([item, inner, to]);
      }
    }
  }
  return whole[0];
}

/** Whole numbers of an answer that are given as text, where an operation has any (`x-exact`). */
export function exactly(nodes: ExactNumbers): Exact {
  return {
    wants: ({ words }) => isHere(nodes, words),
    read: (text, parsed) => asText(mayBeInexact(text) ? JSON.parse(quoted(text)) : parsed, nodes),
  };
}

/** A text that is a whole number, in quotes. */
const WHOLE = /^"(-?(?:0|[1-9]\d*))"$/;

/**
 * Writes JSON in which whole numbers are numbers that the caller gave as text.
 *
 * @throws ConfigError naming the place of what is no whole number, or a number that may be another one
 */
export const exactText =
  (nodes: ExactNumbers): WriteExactly =>
  (text, name) => {
    const found = leaves(text, () => true);
    return rewritten(text, found, (leaf) => {
      const { token, words } = leaf;
      if (!isHere(nodes, words)) return token;
      const written = WHOLE.exec(token)?.[1] ?? token;
      if (written !== token || Number.isSafeInteger(Number(token))) return written;
      throw configError(
        name + pointerTo(leaf),
        "must be a whole number",
        "beyond 2^53 it is given as text: a number may be another one",
      );
    });
  };

/** A body, where it is JSON, with its whole numbers as numbers that the caller gave as text. */
export function exactBody<Sent extends SentBody | undefined>(
  body: Sent,
  nodes: ExactNumbers,
): Sent {
  if (typeof body?.content !== "string" || kindOf(`${body.type}`) !== "json") return body;
  return { ...body, content: exactText(nodes)(body.content, "body") };
}

/** What is written as JSON inside something else, with how its numbers are written. */
const bound = <Part extends { readonly exact?: ExactNumbers }>(
  part: Part,
): Part & WrittenExactly => (part.exact ? { ...part, exactly: exactText(part.exact) } : part);

/** The kit of a spec that has such numbers in what it sends: in bodies, in the JSON of parameters and fields. */
export const writingExactly = ({ body, styled, ...kit }: Kit): Kit => ({
  ...kit,
  body(from, descriptor, chosen) {
    const { exact, encoding = {}, types = [] } = descriptor ?? {};
    const fields = Object.entries(encoding).map(([name, one]) => [name, bound(one)]);
    const own = descriptor && { ...descriptor, encoding: Object.fromEntries(fields) };
    const sent = body ? body(from, own, chosen) : json(from, types[0]);
    return exact ? exactBody(sent, exact) : sent;
  },
  ...(styled && { styled: (path, params, args) => styled(path, params.map(bound), args) }),
});
