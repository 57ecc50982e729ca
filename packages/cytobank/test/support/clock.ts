/** The client option by which tests replace the runtime's clock. */
const CLOCK = Symbol.for("@specwright/clock");

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets promises, streams and queued tasks run until nothing moves without a timer. */
export async function quiet(rounds = 12): Promise<void> {
  for (let i = 0; i < rounds; i++) await new Promise((done) => setImmediate(done));
}

/** A clock that stands still until it is told otherwise. */
export class FakeClock {
  #timers: Timer[] = [];
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return 1;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets so many milliseconds pass, firing what is due. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await quiet();
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = Math.max(this.#now, due.at);
      due.callback();
      await quiet();
    }
    this.#now = end;
  }

  /** Jumps from timer to timer until the promise is settled. */
  async settle<T>(promise: PromiseLike<T>): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    promise.then(done, done);
    await quiet();
    while (!settled && this.#timers.length > 0) {
      const next = Math.min(...this.#timers.map(({ at }) => at));
      await this.pass(Math.max(0, next - this.#now));
    }
    return promise;
  }

  /** As a client option. */
  get option(): object {
    return { [CLOCK]: this };
  }
}
