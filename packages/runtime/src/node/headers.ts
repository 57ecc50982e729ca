/** Headers as undici gives them: lower-case names, a list where a header came more than once. */
export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The headers of an answer. Most calls look at two or three of them, so a real `Headers` is made
 * only for whoever wants more than `get` and `has`.
 */
export class LightHeaders {
  readonly #raw: RawHeaders;
  #real: Headers | undefined;

  constructor(raw: RawHeaders) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    if (this.#real) return this.#real.get(name);
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

  append(name: string, value: string): void {
    this.real().append(name, value);
  }

  set(name: string, value: string): void {
    this.real().set(name, value);
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

  keys(): HeadersIterator<string> {
    return this.real().keys();
  }

  values(): HeadersIterator<string> {
    return this.real().values();
  }

  entries(): HeadersIterator<[string, string]> {
    return this.real().entries();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }
}
