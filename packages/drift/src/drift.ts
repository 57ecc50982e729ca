import { type SeenAnswer, watchAnswers } from "@specwright/runtime/watch";
import { hashOf } from "./hash.js";
import { lookAt, type Waiting } from "./look.js";
import type { Vocabulary } from "./names.js";
import { type Operation, operationsOf } from "./operations.js";
import { type CheckedOptions, checkOptions, type DriftOptions } from "./options.js";
import type { Report } from "./report.js";
import { fileStore, type Store } from "./store.js";
import { Tally } from "./tally.js";
import { vocabularyOf } from "./words.js";

/** The most answers that wait to be looked at, and the most text of them: what comes beyond is let go. */
const MOST_WAITING = 64;
const MOST_TEXT = 2 ** 23;
/** A report is written at most this often, in milliseconds. */
const EVERY = 30_000;

/** Holds the answers of clients against the spec that they ship. */
export interface Radar {
  /**
   * Looks at the answers of a client from now on.
   *
   * @returns ends it
   */
  watch(client: object): () => void;
  /** What was seen in this run, once all that waits has been looked at. */
  report(): Promise<Report>;
  /** Looks at what waits and writes the report; throws what keeps it from being written. */
  close(): Promise<void>;
}

/**
 * A drift radar: tells where the answers of a provider differ from the spec that the client ships. Its report holds pointers into the spec, types
 * and counts, and no value, no id and no header of any answer. It never fails a call, and looks at answers when the call is over.
 *
 * @throws TypeError for an option that can't be used
 * @example
 * import spec from "@specwright/pluto/openapi.json" with { type: "json" };
 * const radar = drift({ spec, report: "drift/pluto.json" });
 * radar.watch(pluto);
 */
export function drift(options: DriftOptions): Radar {
  return new Watcher(checkOptions(options));
}

/** What is read of a spec. */
interface Known {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly vocabulary: Vocabulary;
  readonly named: Report["spec"];
}

function read({ spec, names }: CheckedOptions): Known {
  const { info = {} } = spec as { info?: { title?: string; version?: string } };
  return {
    operations: operationsOf(spec),
    vocabulary: { words: vocabularyOf(spec), names: new Set(names) },
    named: { title: info.title ?? "", version: info.version ?? "", hash: hashOf(spec) },
  };
}

class Watcher implements Radar {
  readonly #options: CheckedOptions;
  readonly #store: Store;
  readonly #tally = new Tally();
  readonly #waiting: Waiting[] = [];
  #text = 0;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = 0;
  #isDirty = false;
  /** A program that has come to its end without closing. */
  readonly #atEnd = (): void => void this.close().catch(() => {});
  /** Read at the first answer: a program that makes no call pays nothing. */
  #spec: Known | undefined;

  constructor(options: CheckedOptions) {
    this.#options = options;
    const { report } = options;
    this.#store = typeof report === "string" ? fileStore(report) : report;
  }

  watch(client: object): () => void {
    return watchAnswers(client, {
      wanted: () => this.#isWanted(this.#count++),
      look: (answer) => this.#take(answer),
    });
  }

  /** A program of few calls is looked at whole, else each of its runs would end before the first look. */
  #isWanted(count: number): boolean {
    const { sample } = this.#options;
    return count < sample || count % sample === 0;
  }

  async report(): Promise<Report> {
    while (this.#waiting.length > 0) this.#next();
    return this.#tally.report(this.#known().named, this.#options.least, today());
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    lastly("delete", this.#atEnd);
    const report = await this.report();
    if (!this.#isDirty) return;
    this.#isDirty = false;
    await this.#store(report);
  }

  /** While the call waits: nothing but putting the answer aside. */
  #take({ operationId, status, contentType, text }: SeenAnswer): void {
    if (!this.#isDirty) lastly("add", this.#atEnd);
    this.#isDirty = true;
    if (text === undefined) {
      this.#tally.count(operationId, "streams", today());
      return;
    }
    if (this.#waiting.length >= MOST_WAITING || this.#text + text.length > MOST_TEXT) {
      this.#tally.count(operationId, "skipped", today());
      return;
    }
    this.#text += text.length;
    this.#waiting.push({ operationId, status, contentType, text });
    this.#timer ??= later(() => this.#work());
  }

  /** One answer at a time, so that whatever else waits in the program has its turn between two. */
  #work(): void {
    this.#timer = undefined;
    try {
      this.#next();
      if (this.#waiting.length > 0) this.#timer = later(() => this.#work());
      else if (Date.now() - this.#written > EVERY) {
        this.#written = Date.now();
        this.close().catch(() => {});
      }
    } catch {}
  }

  #next(): void {
    const answer = this.#waiting.shift();
    if (!answer) return;
    this.#text -= answer.text.length;
    const { operationId } = answer;
    const { operations, vocabulary } = this.#known();
    const operation = operations.get(operationId);
    // Of another spec than this client's.
    this.#tally.count(operationId, operation ? "answers" : "skipped", today());
    if (!operation) return;
    this.#tally.add(operationId, lookAt(answer, operation), vocabulary, today());
  }

  #known(): Known {
    this.#spec ??= read(this.#options);
    return this.#spec;
  }
}

/** The day, without its hour: a report does not tell when somebody worked. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** After what is to be done now; a program that is done does not wait for it. */
function later(work: () => void): ReturnType<typeof setTimeout> {
  const timer = setTimeout(work, 0);
  (timer as { unref?: () => void }).unref?.();
  return timer;
}

type Process = Readonly<Record<"on" | "off", (event: string, listener: () => void) => void>>;

/** What is to be done at the end of the program: one listener for all radars, since Node warns of more than ten. */
const last = new Set<() => void>();
const atEnd = (): void => {
  for (const what of last) what();
};

/** Has something done when the program has nothing left to do, or not; where programs know their end. */
function lastly(how: "add" | "delete", what: () => void): void {
  const { process } = globalThis as { process?: Partial<Process> };
  const before = last.size;
  last[how](what);
  if (before === 0 && last.size > 0) process?.on?.("beforeExit", atEnd);
  if (before > 0 && last.size === 0) process?.off?.("beforeExit", atEnd);
}
