import { type PollDescriptor, waitFor } from "@specwright/runtime";
import type { AnalysisState } from "../gen/client.gen.js";
import { POLLS } from "../gen/table.gen.js";
import type { SharedOptions } from "../options.js";
import { AnalysisFailedError } from "./failed-error.js";
import type { Kind, Place } from "./kind.js";
import type { AnalysisType } from "./types.js";

/** How to wait for an analysis. Times in milliseconds. */
export interface WaitForAnalysisOptions extends Pick<SharedOptions, "retries" | "signal"> {
  /** Between two looks. Default 10 000: all looks draw on the budget of a hundred a minute. */
  readonly interval?: number | undefined;
  /** For the whole wait. Default one day: runs take hours. */
  readonly waitTimeout?: number | undefined;
  /** Called after each look, with the status as Cytobank spells it. */
  readonly onStatus?: ((status: string) => void) | undefined;
}

const DAY = 86_400_000;

/** When a status is the end: facts of the spec. */
function pollOf(operation: string): PollDescriptor {
  return (POLLS as Readonly<Record<string, PollDescriptor>>)[operation] as PollDescriptor;
}

/** Types spell the same status in different ways. */
const among = (values: readonly (string | number)[], status: string): boolean =>
  values.some((one) => String(one).toLowerCase() === status.toLowerCase());

/**
 * Waits until an analysis is over.
 *
 * @returns the status, one that means success
 * @throws AnalysisFailedError where it failed or was canceled; TimeoutError when time is over
 */
export async function waitForEnd<T extends AnalysisType>(
  type: T,
  kind: Kind<T>,
  place: Place,
  options: WaitForAnalysisOptions,
): Promise<string> {
  const { success, failure, interval: usual } = pollOf(kind.statusOperation);
  const { interval = usual ?? 10_000, waitTimeout = DAY, signal, retries, onStatus } = options;
  const { status } = await waitFor(
    async (during) => (await kind.status(place, { signal: during, retries })) as AnalysisState,
    {
      done: (state) => among(success, state.status) || among(failure, state.status),
      onStatus: (state) => onStatus?.(state.status),
      interval,
      timeout: waitTimeout,
      signal,
    },
  );
  if (among(success, status)) return status;
  const analysis = (await kind.get(place, { retries })) as { settings?: { errors?: unknown } };
  const said = [analysis?.settings?.errors ?? []].flat().map(String);
  throw new AnalysisFailedError(type, place[1], status, said);
}
