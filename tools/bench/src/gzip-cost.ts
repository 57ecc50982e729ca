import { gzipSync } from "node:zlib";

/** What each byte of a text costs in its packed form, in bits. */
export interface PackedCost {
  readonly bits: Float64Array;
  /** Bits of no byte: the header, and the tables of codes. */
  readonly rest: number;
  /** Bytes of the packed form. */
  readonly total: number;
}

/** A Huffman code, as canonical codes are read: how many codes of each length there are, and the symbols in order. */
interface Code {
  readonly count: readonly number[];
  readonly symbols: readonly number[];
}

const LONGEST = 15;
/** RFC 1951, 3.2.5: the least length and distance of each code, and how many bits say more. */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const lengthBits = (code: number): number => (code < 8 || code === 28 ? 0 : (code >> 2) - 1);
const distanceBits = (code: number): number => (code < 4 ? 0 : (code >> 1) - 1);
/** In which order the lengths of the codes of lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codeOf(lengths: readonly number[]): Code {
  const count = new Array<number>(LONGEST + 1).fill(0);
  for (const length of lengths) count[length] = (count[length] ?? 0) + 1;
  count[0] = 0;
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol);
  return { count, symbols };
}

/** Reads bits, the lowest of each byte first. */
class Bits {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.at++)
      value |= (((this.#bytes[this.at >> 3] as number) >> (this.at & 7)) & 1) << i;
    return value;
  }

  symbol({ count, symbols }: Code): number {
    for (let [code, first, index, length] = [0, 0, 0, 1]; length <= LONGEST; length++) {
      code |= this.take(1);
      const here = count[length] as number;
      if (code - first < here) return symbols[index + code - first] as number;
      [index, first, code] = [index + here, (first + here) << 1, code << 1];
    }
    throw new Error("no such code");
  }
}

/** The two codes of a block: of bytes and lengths, and of distances. */
function codesOf(bits: Bits, type: number): readonly [Code, Code] {
  if (type === 1) {
    const fixed = Array.from({ length: 288 }, (_, i) =>
      i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8,
    );
    return [codeOf(fixed), codeOf(new Array(30).fill(5))];
  }
  const [literals, distances, written] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const own = new Array<number>(19).fill(0);
  for (const place of ORDER.slice(0, written)) own[place] = bits.take(3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) lengths.push(...new Array(3 + bits.take(2)).fill(lengths.at(-1)));
    else lengths.push(...new Array(symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)).fill(0));
  }
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
}

/**
 * Gives every bit of a packed text to the byte that it makes: a copy of something before shares its bits
 * among the bytes that it copies. So the costs of parts add up to the whole, which figures by leaving parts
 * out do not.
 */
export function packedCost(text: Uint8Array): PackedCost {
  const packed = gzipSync(text, { level: 9 });
  const costs = new Float64Array(text.length);
  const [header, trailer] = [80, 64];
  const bits = new Bits(packed, header);
  let [out, rest] = [0, header + trailer];
  for (let last = 0; !last; ) {
    const start = bits.at;
    last = bits.take(1);
    const type = bits.take(2);
    if (type === 0) throw new Error("a stored block: the text is too short to be packed");
    const [literals, distances] = codesOf(bits, type);
    rest += bits.at - start;
    for (;;) {
      const from = bits.at;
      const symbol = bits.symbol(literals);
      if (symbol < 256) costs[out++] = bits.at - from;
      else if (symbol === 256) {
        rest += bits.at - from;
        break;
      } else {
        const code = symbol - 257;
        const length = (LENGTHS[code] as number) + bits.take(lengthBits(code));
        bits.take(distanceBits(bits.symbol(distances)));
        costs.fill((bits.at - from) / length, out, out + length);
        out += length;
      }
    }
  }
  return { bits: costs, rest, total: packed.length };
}
