import { folded, type Wanted } from "./find.js";
import { unescaped } from "./unescaped.js";

/** Shorter than this, a secret is one only where it stands by itself, or it would blot out words. */
const SHORT = 6;

/** Bytes as characters, one each: what UTF-8 looks like to whoever takes it for Latin-1, as headers are read. */
const characters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/**
 * What a text becomes within a longer one in base64, in both alphabets: three forms by where in a group of
 * three bytes it begins, each without the letters that its neighbours have a part in.
 */
function* inBase64(bytes: Uint8Array): Generator<string> {
  for (const before of [0, 1, 2]) {
    const all = btoa("\0".repeat(before) + characters(bytes));
    const whole = Math.floor(((before + bytes.byteLength) * 8) / 6);
    const own = all.slice(Math.ceil((before * 8) / 6), whole);
    yield* [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  }
}

/**
 * All that a secret is looked for as: its own letters, however accents are put together, its bytes taken for
 * Latin-1, in hex, in base64.
 */
export function spellings(secret: string): Wanted[] {
  const word = secret.length < SHORT;
  const bytes = new TextEncoder().encode(secret);
  const own = [secret, secret.normalize("NFC"), secret.normalize("NFD"), characters(bytes)];
  const wanted = (text: string, run: boolean): Wanted => ({
    text: folded(text),
    plain: folded(unescaped(text).text),
    word,
    run,
  });
  const found = [...new Set(own)].map((text) => wanted(text, false));
  if (word) return found;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    ...found,
    wanted(hex, false),
    ...[...new Set(inBase64(bytes))].map((text) => wanted(text, true)),
  ];
}
