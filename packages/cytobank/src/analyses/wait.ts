import { redacted, waitForEnd } from "@specwright/runtime";
import type { AnalysisState, CytobankClient } from "../gen/client.gen.js";
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

/**
 * Waits until an analysis is over.
 *
 * @returns the status, one that means success
 * @throws AnalysisFailedError where it failed or was canceled; TimeoutError when time is over
 */
export async function waitForEndOf<T extends AnalysisType>(
  client: CytobankClient,
  type: T,
  kind: Kind<T>,
  place: Place,
  options: WaitForAnalysisOptions,
): Promise<string> {
  const { interval, waitTimeout: timeout = DAY, signal, retries, onStatus } = options;
  const look = async (during: AbortSignal): Promise<AnalysisState> => {
    const state = (await kind.status(place, { signal: during, retries })) as AnalysisState;
    onStatus?.(state.status);
    return state;
  };
  const id = kind.statusOperation;
  const ended = await waitForEnd(client, id, POLLS[id], look, { interval, timeout, signal });
  const { status } = ended.value;
  if (ended.succeeded) return status;
  const analysis = (await kind.get(place, { retries })) as { settings?: { errors?: unknown } };
  const shown = (text: unknown): string => redacted(client, String(text));
  const said = [analysis?.settings?.errors ?? []].flat().map(shown);
  throw new AnalysisFailedError(type, place[1], shown(status), said);
}
