import { find, type Wanted } from "./find.js";
import { newNamed } from "./named.js";
import { spellings } from "./spellings.js";
import { REDACTED, TOO_DEEP } from "./words.js";

/** Shorter strings would blot out half of every text, even where they stand by themselves. */
const SHORTEST = 3;
/** The latest secrets that are remembered: tokens rotate, and old ones stop mattering. */
const MOST = 256;

/** So deep is a value that is shown. Engines write no JSON that is nested some thousand deep. */
export const MOST_SHOWN = 64;

/** An escape is at most so many times as long as what it stands for. */
const LONGEST_ESCAPE = 18;

/** What a secret is looked for as; made when something is shown, since most calls show nothing. */
type Spelled = readonly Wanted[] | undefined;

/**
 * Takes secrets out of whatever is shown: by name (`Authorization`, `x-secret` fields) and by
 * value (the tokens and passwords that this client really sent), since a server may echo them, in
 * whatever way it writes what it echoes.
 */
export class Redactor {
  readonly #names: ReadonlySet<string>;
  /** In the order in which they were used last. */
  readonly #values = new Map<string, Spelled>();
  /** What strangers gave, by itself: an address with hundreds of values must push nobody's password out. */
  readonly #strangers = new Map<string, Spelled>();
  /** What must not be forgotten, such as tokens in use, by whose they are. */
  readonly #kept = new Map<object, readonly string[]>();
  #named: ((text: string) => string) | undefined;
  /** All that is looked for, made ready when something is shown: each text of a body asks for it. */
  #ready: readonly Wanted[] | undefined;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** Is this the name of a header, parameter or property whose value is secret? */
  hides(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /**
   * Remembers a secret.
   *
   * @param strangers a server chose it, such as what an address is signed with
   */
  learn(secret: unknown, strangers = false): void {
    if (typeof secret !== "string" || secret.length < SHORTEST) return;
    const values = strangers ? this.#strangers : this.#values;
    this.#ready = undefined;
    const known = values.get(secret);
    // Put back at the end: what is still in use is not the oldest.
    values.delete(secret);
    values.set(secret, known);
    const [oldest] = values.keys();
    if (values.size > MOST) values.delete(oldest as string);
  }

  /** Remembers secrets until the same owner has others; those from before are then learned like any. */
  keep(owner: object, secrets: readonly (string | undefined)[]): void {
    this.#kept.get(owner)?.forEach((before) => void this.learn(before));
    this.#ready = undefined;
    const long = secrets.filter((one) => one !== undefined && one.length >= SHORTEST);
    this.#kept.set(owner, long as string[]);
  }

  #wanted(): readonly Wanted[] {
    if (!this.#ready) {
      for (const values of [this.#values, this.#strangers])
        for (const [secret, known] of values) values.set(secret, known ?? spellings(secret));
      const kept = [...this.#kept.values()].flat().flatMap(spellings);
      this.#ready = [
        ...this.#values.values(),
        ...this.#strangers.values(),
        kept,
      ].flat() as Wanted[];
    }
    return this.#ready;
  }

  /** A text without any known secret. */
  text(text: string): string {
    let [clean, last] = ["", 0];
    for (const [start, end] of find(text, this.#wanted())) {
      clean += text.slice(last, start) + REDACTED;
      last = end;
    }
    return clean + text.slice(last);
  }

  /** A text that could not be parsed: without any known secret, nor what its own names call one. */
  raw(text: string): string {
    this.#named ??= newNamed(this.#names);
    return this.#named(this.text(text));
  }

  /** The beginning of a text without any known secret, nor the half of one where it was cut. */
  start(text: string, most: number): string {
    const all = this.#wanted();
    const longest = Math.max(0, ...all.map((one) => one.text.length));
    const near = text.slice(0, most + LONGEST_ESCAPE * longest);
    const across = find(near, all).find(([, end]) => most < end);
    return this.text(text.slice(0, Math.min(most, across?.[0] ?? most)));
  }

  /**
   * A copy of a parsed JSON value without secrets, by name and by value, and of bounded depth. A text in it
   * may be JSON again, a form, or what a server was sent.
   */
  value(value: unknown, level = 0): unknown {
    if (typeof value === "string") return this.raw(value);
    if (typeof value !== "object" || value === null) return value;
    if (level >= MOST_SHOWN) return TOO_DEEP;
    if (Array.isArray(value)) return value.map((item) => this.value(item, level + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.text(name),
        this.hides(name) ? REDACTED : this.value(item, level + 1),
      ]),
    );
  }
}
