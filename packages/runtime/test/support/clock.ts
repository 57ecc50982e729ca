import { CLOCK, type Clock } from "../../src/clock/clock.js";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets promises, streams and queued tasks run until nothing moves without a timer. */
export async function quiet(rounds = 12): Promise<void> {
  for (let i = 0; i < rounds; i++) await new Promise((done) => setImmediate(done));
}

/** More timers than this in one go are a loop without end: it must be red, not a hang. */
const MOST = 5000;

/** A clock that stands still until it is told otherwise. */
export class FakeClock implements Clock {
  #now: number;
  #timers: Timer[] = [];
  #fired = 0;
  /** What `random` answers; 1 makes every back-off as long as it may be. */
  chance = 1;

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Fires a timer that is due. */
  #fire(timer: Timer): void {
    if (++this.#fired > MOST) throw new Error(`more than ${MOST} timers: the clock never rests`);
    this.#timers = this.#timers.filter((other) => other !== timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.callback();
  }

  /** Timers that wait. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Sets the clock without firing anything. */
  set(now: number): void {
    this.#now = now;
  }

  /** Goes to the next timer and fires it. */
  async next(): Promise<boolean> {
    await quiet();
    const [first] = [...this.#timers].sort((a, b) => a.at - b.at);
    if (!first) return false;
    this.#fire(first);
    await quiet();
    return true;
  }

  /** Lets so many milliseconds pass, firing what is due. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    this.#fired = 0;
    await quiet();
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#fire(due);
      await quiet();
    }
    this.#now = end;
  }

  /** Jumps from timer to timer until the promise is settled. */
  async settle<T>(promise: PromiseLike<T>): Promise<T> {
    let settled = false;
    this.#fired = 0;
    const done = () => {
      settled = true;
    };
    promise.then(done, done);
    await quiet();
    while (!settled) if (!(await this.next())) break;
    return promise;
  }

  /** As a client option. */
  get option(): object {
    return { [CLOCK]: this };
  }
}
