/** Time and chance as the runtime sees them, so that tests can give it theirs. */
export interface Clock {
  /** Milliseconds since the epoch; never runs backwards. */
  now(): number;
  /** Calls back once after so many milliseconds; the answer cancels. */
  after(ms: number, callback: () => void): () => void;
  /** From 0 up to but not including 1. */
  random(): number;
}

/** Key of the internal client option that replaces the clock. */
export const CLOCK: unique symbol = Symbol.for("@specwright/clock") as never;

/** Longer timers fire at once in every engine (their delay is a signed 32-bit number). */
const LONGEST = 2 ** 31 - 1;

/**
 * The machine's clock. Built on `performance`, which is monotonic: a system clock that is set back
 * can't lengthen a wait nor revive a token.
 */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after(ms, callback) {
    // A time that is over already: Node warns of what is below zero.
    const timer = setTimeout(callback, Math.max(0, Math.min(ms, LONGEST)));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
