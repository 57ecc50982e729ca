import { waitForEnd } from "@specwright/runtime";
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
  return {
    wait: (experimentId, id, options = {}) =>
      until(client, "experiments.analyses.get", (call) => get(experimentId, id, {}, call), options),
  };
}

/** Makes the method over workflows. */
export function waitForWorkflow(client: PlutoClient): WaitForWorkflow {
  const { get } = client.experiments.workflows;
  return {
    wait: (experimentId, id, options = {}) =>
      until(
        client,
        "experiments.workflows.get",
        (call) => get(experimentId, id, {}, call),
        options,
      ),
  };
}

/** Waits as the spec says that one sees the end. */
async function until<T>(
  client: PlutoClient,
  id: keyof typeof POLLS,
  look: (options: ReturnType<typeof sharedOptions>) => PromiseLike<T>,
  { headers, retries, onStatus, ...options }: WaitForOptions<T>,
): Promise<T> {
  const looking = (signal: AbortSignal) => look(sharedOptions({ headers, retries, signal }));
  const { value } = await waitForEnd(client, id, POLLS[id], looking, {
    ...options,
    onStatus: (status, seen) => onStatus?.(status as string | null | undefined, seen),
  });
  return value;
}
