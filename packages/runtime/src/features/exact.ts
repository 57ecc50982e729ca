import type { Exact } from "../core/facts.js";
import { mayBeInexact, quoted } from "../core/whole-numbers.js";
import type { ExactNumbers } from "../descriptor.js";

const HERE = -1;
const OWN = { enumerable: true, writable: true, configurable: true };

const next = (nodes: ExactNumbers, node: number | undefined, word: string | number) => {
  const own = node === undefined ? undefined : nodes[node];
  if (own === undefined) return undefined;
  return typeof word === "string" && Object.hasOwn(own, word) ? own[word] : own["*"];
};

/** Gives the numbers at the wanted places as text, also those that need it not: their type is one. */
function asText(value: unknown, nodes: ExactNumbers, node: number | undefined): unknown {
  if (node === undefined) return value;
  if (node === HERE) return typeof value === "number" ? String(value) : value;
  if (typeof value !== "object") {
    return typeof value === "number" && nodes[node]?.[""] === HERE ? String(value) : value;
  }
  for (const [word, item] of Object.entries(value ?? {})) {
    const given = asText(item, nodes, next(nodes, node, Array.isArray(value) ? 0 : word));
    // defineProperty, not assignment: a member called __proto__ is one.
    if (given !== item) Object.defineProperty(value, word, { value: given, ...OWN });
  }
  return value;
}

/** Whole numbers of an answer that are given as text, where an operation has any (`x-exact`). */
export function exactly(nodes: ExactNumbers): Exact {
  const wants: Exact["wants"] = ({ words }) =>
    words.length === 0
      ? nodes[0]?.[""] === HERE
      : words.reduce<number | undefined>((node, word) => next(nodes, node, word), 0) === HERE;
  return {
    wants,
    read: (text, parsed) =>
      asText(mayBeInexact(text) ? JSON.parse(quoted(text)) : parsed, nodes, 0),
  };
}
