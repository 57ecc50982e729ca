/**
 * Where an answer has whole numbers that are given as text, since a number may not hold them exactly: the
 * members of each object, and `*` for all others and for items, lead to another entry, or to a number (-1).
 * The first entry is the answer itself.
 */
export type ExactNumbers = readonly Readonly<Record<string, number>>[];

const HERE = -1;
const OWN = { enumerable: true, writable: true, configurable: true };
const [ZERO, NINE, DOT] = [48, 57, 46];

/**
 * Whether a JSON text may hold a whole number that a double alters: one of 16 digits or more, as they stand
 * or with a point and an exponent (`9.007199254740993e15`). Looks at every sixteenth character first, and so
 * takes a fraction of the time of parsing.
 */
export function mayBeInexact(text: string): boolean {
  const isPart = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return (code >= ZERO && code <= NINE) || code === DOT;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isPart(at)) continue;
    let from = at;
    while (isPart(from - 1)) from--;
    while (isPart(at + 1)) at++;
    if (at - from < 15) continue;
    const [whole = "", fraction = ""] = text.slice(from, at + 1).split(".");
    if (whole.length >= 16) return true;
    if (whole.length + fraction.length >= 16 && /^[eE]\+?\d/.test(text.substr(at + 1, 3)))
      return true;
  }
  return false;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{},:]/g;

/** The whole number that a JSON number is; undefined where it has a fraction. */
function wholeOf(token: string): bigint | undefined {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const shift = Number(exponent) - fraction.length;
  if (whole === "" || Math.abs(shift) > 400) return undefined;
  const digits = whole + fraction;
  if (shift >= 0) return BigInt(sign + digits + "0".repeat(shift));
  return /^0*$/.test(digits.slice(shift))
    ? BigInt(sign + (digits.slice(0, shift) || "0"))
    : undefined;
}

/**
 * Whether a double is another whole number than the one that is written. With an exponent it is written as
 * a double itself: its digits tell, and those of a double that is written shortly come back as they were.
 */
function isAltered(token: string): boolean {
  const value = Number(token);
  if (Number.isSafeInteger(value)) return false;
  const whole = wholeOf(token);
  if (whole === undefined) return false;
  if (!Number.isFinite(value)) return true;
  return whole !== (/[eE]/.test(token) ? wholeOf(String(value)) : BigInt(value));
}

/** A JSON Pointer to where a number stands. */
const placeOf = (levels: readonly Level[]): string =>
  levels.map(({ word }) => `/${String(word).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A level of the text: an object or a list. */
interface Level {
  readonly isObject: boolean;
  readonly node: number | undefined;
  word: string | number;
}

const next = (nodes: ExactNumbers, node: number | undefined, word: string | number) => {
  const own = node === undefined ? undefined : nodes[node];
  if (own === undefined) return undefined;
  return typeof word === "string" && Object.hasOwn(own, word) ? own[word] : own["*"];
};

/**
 * Puts whole numbers that a double can't hold into quotes, where they are wanted so.
 *
 * @param all whether every one is wanted so
 * @returns the text, or the place of the first number that is not
 */
export function quoteInexact(
  text: string,
  nodes: ExactNumbers = [],
  all = false,
): string | { readonly place: string } {
  const levels: Level[] = [];
  let [written, from] = ["", 0];
  let key = false;
  const nodeHere = (): number | undefined => {
    const level = levels.at(-1);
    return level ? next(nodes, level.node, level.word) : 0;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      levels.push({ isObject: token === "{", node: nodeHere(), word: token === "{" ? "" : 0 });
      key = token === "{";
    } else if (token === "}" || token === "]") {
      levels.pop();
    } else if (token === ",") {
      key = level?.isObject === true;
      if (level && !level.isObject) level.word = Number(level.word) + 1;
    } else if (token === ":") {
      key = false;
    } else if (token.startsWith('"')) {
      if (key && level) level.word = JSON.parse(token) as string;
    } else if (isAltered(token)) {
      const isWanted = levels.length === 0 ? nodes[0]?.[""] === HERE : nodeHere() === HERE;
      if (!isWanted && !all) return { place: placeOf(levels) };
      written += `${text.slice(from, index)}"${wholeOf(token)}"`;
      from = index + token.length;
    }
  }
  return written + text.slice(from);
}

/** Gives the numbers at the wanted places as text, also those that need it not: their type is one. */
export function asText(value: unknown, nodes: ExactNumbers, node: number | undefined = 0): unknown {
  if (node === undefined) return value;
  if (node === HERE) return typeof value === "number" ? String(value) : value;
  if (typeof value !== "object") {
    return typeof value === "number" && nodes[node]?.[""] === HERE ? String(value) : value;
  }
  for (const [word, item] of Object.entries(value ?? {})) {
    const to = next(nodes, node, Array.isArray(value) ? 0 : word);
    if (to === undefined) continue;
    const given = asText(item, nodes, to);
    // defineProperty, not assignment: a member called __proto__ is one.
    if (given !== item) Object.defineProperty(value, word, { value: given, ...OWN });
  }
  return value;
}
