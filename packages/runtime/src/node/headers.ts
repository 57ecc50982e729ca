/** Headers as plain data: lower-case names, a list where a header came more than once. */
export type RawHeaders = Record<string, string | string[] | undefined>;

/** What may stand in a header without being checked further. */
const PLAIN_NAME = /^[a-z][\w-]*$/i;
const PLAIN_VALUE = /^[\u0021-\u007e](?:[\t\u0020-\u007e]*[\u0021-\u007e])?$/;

/**
 * Headers of a request or an answer. Most calls look at two or three of them, so a real `Headers` is
 * made only for whoever wants more than `get`, `has` and `set`.
 */
export class LightHeaders {
  readonly #raw: RawHeaders;
  #real: Headers | undefined;

  /** @param raw taken over, not copied; its names are in lower case */
  constructor(raw: RawHeaders) {
    this.#raw = raw;
  }

  /** As plain data, for a transport. */
  get raw(): RawHeaders {
    return this.#real ? Object.fromEntries(this.#real) : this.#raw;
  }

  /** @throws TypeError as an engine's own does, for what no header may be called */
  get(name: string): string | null {
    if (this.#real || !PLAIN_NAME.test(name)) return this.real().get(name);
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#raw, key) ? this.#raw[key] : undefined;
    return (typeof value === "string" ? value : value?.join(", ")) ?? null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  /** The same as an engine's own Headers. */
  real(): Headers {
    if (!this.#real) {
      this.#real = new Headers();
      for (const [name, value] of Object.entries(this.#raw)) {
        for (const one of [value ?? []].flat()) this.#real.append(name, one);
      }
    }
    return this.#real;
  }

  /** @throws TypeError as an engine's own does, for what no header may hold */
  set(name: string, value: string): void {
    if (!this.#real && PLAIN_NAME.test(name) && PLAIN_VALUE.test(value)) {
      this.#raw[name.toLowerCase()] = value;
    } else this.real().set(name, value);
  }

  append(name: string, value: string): void {
    this.real().append(name, value);
  }

  delete(name: string): void {
    this.real().delete(name);
  }

  getSetCookie(): string[] {
    return this.real().getSetCookie();
  }

  forEach(callback: (value: string, name: string, parent: Headers) => void, self?: unknown): void {
    this.real().forEach(callback, self);
  }

  keys(): IterableIterator<string> {
    return this.real().keys();
  }

  values(): IterableIterator<string> {
    return this.real().values();
  }

  entries(): IterableIterator<[string, string]> {
    return this.real().entries();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}
