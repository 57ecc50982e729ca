import { engineOf } from "../core/session.js";
import type { PollDescriptor } from "../descriptor.js";
import { resolve } from "../json/pointer.js";
import { type WaitOptions, waiting } from "./wait-for.js";

/** How to wait for the end of a job. Times in milliseconds; what the spec says is the default. */
export interface EndOptions<T>
  extends Pick<
    WaitOptions<T>,
    "interval" | "backoff" | "maxInterval" | "timeout" | "signal" | "clock"
  > {
  /** Called with the first status, and with each other one that it changes to. */
  onStatus?: ((status: unknown, value: T) => void) | undefined;
}

/** How a job has ended. */
export interface Ended<T> {
  /** What the last look saw. */
  readonly value: T;
  readonly status: unknown;
  /** Whether the spec counts the status as a success. */
  readonly succeeded: boolean;
}

/** Providers spell one status in several ways; a wait that misses the end for that would never end. */
const plain = (status: unknown): unknown =>
  typeof status === "string" ? status.toLowerCase() : status;

const among = (values: readonly unknown[], status: unknown): boolean =>
  values.some((one) => plain(one) === plain(status));

/**
 * Waits until a job is done, by what the spec says of the operation that reads its state (`x-poll`).
 *
 * @param poll of the generated `POLLS`, by the operation's id
 * @param look reads the state; it is given a signal that ends with the wait
 * @throws TimeoutError, which names the operation, when time is over; the signal's reason on abort; what `look` throws
 * @example
 * const { value, succeeded } = await waitForEnd(client, "jobs.get", POLLS["jobs.get"],
 *   (signal) => client.jobs.get(id, {}, { signal }));
 */
export async function waitForEnd<T>(
  client: object,
  operationId: string,
  poll: PollDescriptor,
  look: (signal: AbortSignal) => PromiseLike<T>,
  { onStatus, ...options }: EndOptions<T> = {},
): Promise<Ended<T>> {
  const { name: provider } = engineOf(client).facts;
  // No status is this one, so that the first is told whatever it is.
  let last: unknown = waiting;
  const value = await waiting(
    look,
    {
      ...options,
      interval: options.interval ?? poll.interval,
      timeout: options.timeout ?? poll.timeout,
      done: (seen) => among([...poll.success, ...poll.failure], resolve(seen, poll.status)),
      onStatus: (seen) => {
        const status = resolve(seen, poll.status);
        if (status === last) return;
        last = status;
        onStatus?.(status, seen);
      },
    },
    { provider, operationId, attempts: 0 },
  );
  const status = resolve(value, poll.status);
  return { value, status, succeeded: among(poll.success, status) };
}
