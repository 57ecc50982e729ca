/** The bytes so far of a file, by which one sees whether another answer begins with the same. */
export class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x9e3779b9;

  /** Takes the next bytes in. */
  add(bytes: Uint8Array): void {
    let [a, b] = [this.#a, this.#b];
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      a = Math.imul(a ^ byte, 0x01000193);
      b = Math.imul((b ^ byte) + 0x7f4a7c15, 0x85ebca6b) ^ (b >>> 15);
    }
    [this.#a, this.#b] = [a, b];
  }

  /** Were they the same? */
  equals(other: Fingerprint): boolean {
    return this.#a === other.#a && this.#b === other.#b;
  }
}
