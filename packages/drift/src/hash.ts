/**
 * A short name of a document, the same for equal ones: FNV-1a of 64 bits over its text. It tells specs apart and guards nothing.
 */
export function hashOf(document: object): string {
  const text = JSON.stringify(document);
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    // Times 2^40 + 435, in halves of 32 bits.
    const product = low * 435;
    high = (Math.imul(high, 435) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
