import { type PollDescriptor, waitFor } from "@specwright/runtime";
import type { Analysis, PlutoClient, Workflow } from "../gen/client.gen.js";
import { POLLS } from "../gen/table.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";

/** How to wait. Times in milliseconds. */
export interface WaitForOptions<T> extends Omit<SharedOptions, "timeout"> {
  /** Between two looks. Default: as the R client does, 5 s for an analysis, 10 s for a workflow. */
  interval?: number | undefined;
  /** For the whole wait. Default: as the R client, 1 h for an analysis, 3 h for a workflow. */
  timeout?: number | undefined;
  /** Called with the first status, and with each other one that it changes to. */
  onStatus?: ((status: string | null | undefined, value: T) => void) | undefined;
}

/** The method over analyses that waits. */
export interface WaitForAnalysis {
  /**
   * Wait until the pipeline of an analysis ends
   *
   * Ends with success or failure: which it was, `pipeline_status` says (`completed`, or `failed`,
   * `unprocessable`, `canceled`). An analysis without a pipeline (`pipeline_status` null) never ends.
   *
   * Evidence: vendor-client (r-client-02): status values, interval and timeout.
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param analysisId UUID of the analysis.
   * @param options `interval`, `timeout`, `onStatus`; `signal`, `headers`, `retries`.
   * @returns the analysis as it is then.
   * @throws TimeoutError when time is over; the signal's reason on abort; the errors of a call.
   * @example
   * const analysis = await pluto.experiments.analyses.wait("PLX000999", id, { onStatus: console.log });
   * if (analysis.pipeline_status !== "completed") throw new Error(`it ${analysis.pipeline_status}`);
   */
  wait(
    experimentId: string,
    analysisId: string,
    options?: WaitForOptions<Analysis>,
  ): Promise<Analysis>;
}

/** The method over workflows that waits. */
export interface WaitForWorkflow {
  /**
   * Wait until a workflow ends
   *
   * Ends with success or failure: which it was, `status` says (`completed` or `accepted`, or
   * `failed`).
   *
   * Evidence: vendor-client (r-client-02): status values, interval and timeout.
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param workflowId UUID of the workflow.
   * @param options `interval`, `timeout`, `onStatus`; `signal`, `headers`, `retries`.
   * @returns the workflow as it is then.
   * @throws TimeoutError when time is over; the signal's reason on abort; AuthenticationError where
   * the provider has not opened workflows to API tokens; the errors of a call.
   * @example const { status } = await pluto.experiments.workflows.wait("PLX000999", id);
   */
  wait(
    experimentId: string,
    workflowId: string,
    options?: WaitForOptions<Workflow>,
  ): Promise<Workflow>;
}

/** Makes the method over analyses. */
export function waitForAnalysis(client: PlutoClient): WaitForAnalysis {
  const { get } = client.experiments.analyses;
  const poll = POLLS["experiments.analyses.get"];
  return {
    wait: (experimentId, id, options = {}) =>
      until(poll, (call) => get(experimentId, id, {}, call), options),
  };
}

/** Makes the method over workflows. */
export function waitForWorkflow(client: PlutoClient): WaitForWorkflow {
  const { get } = client.experiments.workflows;
  const poll = POLLS["experiments.workflows.get"];
  return {
    wait: (experimentId, id, options = {}) =>
      until(poll, (call) => get(experimentId, id, {}, call), options),
  };
}

/** Waits as the spec says that one sees the end. */
function until<T extends object>(
  poll: PollDescriptor,
  look: (options: ReturnType<typeof sharedOptions>) => PromiseLike<T>,
  options: WaitForOptions<T>,
): Promise<T> {
  const { interval = poll.interval, timeout = poll.timeout, signal, headers, retries } = options;
  const ends: readonly unknown[] = [...poll.success, ...poll.failure];
  // A pointer to a property at the top.
  const statusOf = (value: T) => (value as Record<string, unknown>)[poll.status.slice(1)];
  let last: unknown = Symbol("none yet");
  return waitFor((lookSignal) => look(sharedOptions({ headers, retries, signal: lookSignal })), {
    interval,
    timeout,
    signal,
    done: (value) => ends.includes(statusOf(value)),
    onStatus: (value) => {
      const status = statusOf(value);
      if (status === last) return;
      last = status;
      options.onStatus?.(status as string | null | undefined, value);
    },
  });
}
