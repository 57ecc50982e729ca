/** What stands where a secret stood. */
export const REDACTED = "[redacted]";

/** Shorter strings would blot out half of every text; no real credential is that short. */
const SHORTEST = 6;
/** The latest secrets that are remembered: tokens rotate, and old ones stop mattering. */
const MOST = 256;

/** So deep is a body looked into, and so far into each of its lists. */
const [MOST_LEVELS, MOST_ITEMS] = [8, 100];

/** As it stands in an address; text that is not well-formed can't stand there. */
const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The forms in which a secret may come back: plain, in an address, in JSON. */
const formsOf = (secret: string): string[] => [
  secret,
  encoded(secret),
  JSON.stringify(secret).slice(1, -1),
];

/**
 * Takes secrets out of whatever is shown: by name (`Authorization`, `x-secret` fields) and by
 * value (the tokens and passwords that this client really sent), since a server may echo them.
 */
export class Redactor {
  readonly #names: ReadonlySet<string>;
  /** Secrets in the order in which they were used last. */
  readonly #values = new Set<string>();
  /** What must not be forgotten, such as tokens in use, by whose they are. */
  readonly #kept = new Map<object, readonly (string | undefined)[]>();
  /** Every form of every secret, the longest first; made when something is shown, which is rare. */
  #forms: readonly string[] | undefined;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** Is this the name of a header, parameter or property whose value is secret? */
  hides(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** Remembers a secret. */
  learn(secret: unknown): void {
    if (typeof secret !== "string" || secret.length < SHORTEST) return;
    // Put back at the end: what is still in use is not the oldest.
    if (!this.#values.delete(secret)) this.#forms = undefined;
    this.#values.add(secret);
    if (this.#values.size > MOST) this.#values.delete([...this.#values][0] as string);
  }

  /** Remembers secrets until the same owner has others; those from before are then learned like any. */
  keep(owner: object, secrets: readonly (string | undefined)[]): void {
    for (const before of this.#kept.get(owner) ?? []) this.learn(before);
    this.#kept.set(owner, secrets);
    this.#forms = undefined;
  }

  /** Remembers every secret property of a body that is about to be sent, with all that is in it. */
  learnFrom(body: unknown, depth = 0, secret = false): void {
    if (secret) this.learn(typeof body === "number" ? String(body) : body);
    if (typeof body !== "object" || body === null || depth > MOST_LEVELS) return;
    // Each byte would be a property: a file of 20 MB took seconds and gigabytes.
    if (ArrayBuffer.isView(body)) return;
    if (Array.isArray(body)) {
      // Of a long list the first hundred: a table of cells holds no secrets, and there are many.
      for (const item of body.slice(0, MOST_ITEMS)) this.learnFrom(item, depth + 1, secret);
      return;
    }
    const pairs = body instanceof FormData || body instanceof URLSearchParams;
    for (const [name, value] of pairs ? body : Object.entries(body)) {
      this.learnFrom(value, depth + 1, secret || this.hides(name));
    }
  }

  #longestFirst(): readonly string[] {
    if (!this.#forms) {
      const secrets = [...this.#values, ...[...this.#kept.values()].flat()];
      const forms = secrets.flatMap((one) => (one && one.length >= SHORTEST ? formsOf(one) : []));
      // A form may hold another one, and would leave the rest of itself behind.
      this.#forms = [...new Set(forms)].sort((a, b) => b.length - a.length);
    }
    return this.#forms;
  }

  /** A text without any known secret. */
  text(text: string): string {
    let clean = text;
    for (const secret of this.#longestFirst()) clean = clean.replaceAll(secret, REDACTED);
    return clean;
  }

  /** The beginning of a text without any known secret, nor the half of one where it was cut. */
  start(text: string, most: number): string {
    let end = most;
    for (let cut = true; cut; ) {
      cut = false;
      for (const secret of this.#longestFirst()) {
        const at = text.slice(0, end + secret.length - 1).lastIndexOf(secret);
        if (at < 0 || at + secret.length <= end) continue;
        [end, cut] = [at, true];
      }
    }
    return this.text(text.slice(0, end));
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
