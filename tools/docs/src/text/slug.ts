import { createHash } from "node:crypto";

/**
 * Names that are unique on a page or in a folder, also where capitals don't count, and safe in
 * addresses and file names: whatever an id holds, its name is letters, digits, dots and dashes.
 */
export class Slugs {
  readonly #taken = new Set<string>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.#taken.add(name);
  }

  /** A name for a text. The same text twice has two. */
  of(text: string): string {
    const words = text.normalize("NFKD").replace(/[^A-Za-z0-9.]+/g, "-");
    const short = words.replace(/^[-.]+|[-.]+$/g, "").slice(0, 80) || "it";
    let name = short;
    // What the name does not show tells two texts apart, in whatever order they come.
    if (this.#taken.has(name.toLowerCase())) name = `${short}-${hash(text)}`;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${short}-${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
