const MOST = 20;
const PER_SUCCESS = 0.5;

/**
 * The retries that a client has left. Each retry costs one, each success gives half of one back:
 * in an outage a client soon sends every request just once, instead of multiplying the load.
 */
export class RetryAllowance {
  #left = MOST;

  /** Takes one retry; false where none is left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Notes a success. */
  refill(): void {
    this.#left = Math.min(MOST, this.#left + PER_SUCCESS);
  }
}
