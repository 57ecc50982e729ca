/** What stands where a secret stood. */
export const REDACTED = "[redacted]";

/** Shorter strings would blot out half of every text; no real credential is that short. */
const SHORTEST = 6;
/** The latest secrets that are remembered: tokens rotate, and old ones stop mattering. */
const MOST = 256;

/** As it stands in an address; text that is not well-formed can't stand there. */
const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Takes secrets out of whatever is shown: by name (`Authorization`, `x-secret` fields) and by
 * value (the tokens and passwords that this client really sent), since a server may echo them.
 */
export class Redactor {
  readonly #names: ReadonlySet<string>;
  readonly #values = new Set<string>();

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** Is this the name of a header, parameter or property whose value is secret? */
  hides(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** Remembers a secret in each form in which it may come back. */
  learn(secret: unknown): void {
    if (typeof secret !== "string" || secret.length < SHORTEST || this.#values.has(secret)) return;
    // The escaped form first: it holds the plain one, which would leave its backslash behind.
    const forms = [JSON.stringify(secret).slice(1, -1), encoded(secret), secret];
    for (const form of forms) this.#values.add(form);
    for (const old of this.#values) {
      if (this.#values.size <= MOST) break;
      this.#values.delete(old);
    }
  }

  /** Remembers every secret property of a body that is about to be sent. */
  learnFrom(body: unknown, depth = 0): void {
    if (typeof body !== "object" || body === null || depth > 8) return;
    const pairs = body instanceof FormData || body instanceof URLSearchParams;
    // Of a long list the first hundred: a table of cells holds no secrets, and there are many.
    const entries = pairs ? [...body] : Object.entries(body).slice(0, 100);
    for (const [name, value] of entries) {
      if (this.hides(name)) this.learn(typeof value === "number" ? String(value) : value);
      else this.learnFrom(value, depth + 1);
    }
  }

  /** A text without any known secret. */
  text(text: string): string {
    let clean = text;
    for (const secret of this.#values) clean = clean.replaceAll(secret, REDACTED);
    return clean;
  }

  /** A copy of a parsed JSON value without secrets, by name and by value. */
  value(value: unknown): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.text(name),
        this.hides(name) ? REDACTED : this.value(item),
      ]),
    );
  }
}
