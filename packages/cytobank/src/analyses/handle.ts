import type { AnalysisId, CytobankClient, ExperimentId } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import type { Kind, Place } from "./kind.js";
import { type AnalysisResults, readResults } from "./results.js";
import { checkSettings } from "./rules.js";
import type { AnalysisOf, AnalysisType, SettingsOf } from "./types.js";
import { type WaitForAnalysisOptions, waitForEndOf } from "./wait.js";

/** An analysis of an experiment, and what can be done with it. */
export interface AnalysisHandle<T extends AnalysisType> {
  readonly type: T;
  readonly experimentId: ExperimentId;
  readonly analysisId: AnalysisId;
  /** The analysis as it was read last. */
  readonly analysis: AnalysisOf<T>;

  /**
   * Set settings
   *
   * Cytobank may forget what an update leaves out, so the settings that it has are sent along. All
   * of them are checked against the ranges of the spec before anything is sent.
   *
   * @throws SettingsError naming each setting, its rule and the source of the rule
   */
  configure(settings: Partial<SettingsOf<T>>, options?: SharedOptions): Promise<AnalysisOf<T>>;

  /** Start it. Answers at once; see `wait`. */
  run(options?: SharedOptions): Promise<void>;

  /**
   * Wait until it is over
   *
   * @throws AnalysisFailedError where it failed or was canceled; TimeoutError when time is over
   */
  wait(options?: WaitForAnalysisOptions): Promise<AnalysisOf<T>>;

  /** Read what it left behind: the created experiment, files with results. */
  results(options?: SharedOptions): Promise<AnalysisResults<T>>;
}

/** Makes the handle of an analysis that was just read. */
export function newHandle<T extends AnalysisType>(
  client: CytobankClient,
  type: T,
  kind: Kind<T>,
  experimentId: ExperimentId,
  read: AnalysisOf<T>,
): AnalysisHandle<T> {
  let analysis = read;
  const analysisId = (read as { id: AnalysisId }).id;
  const place: Place = [experimentId, analysisId];
  const refresh = async (options: SharedOptions): Promise<AnalysisOf<T>> => {
    analysis = (await kind.get(place, sharedOptions(options))) as AnalysisOf<T>;
    return analysis;
  };
  return {
    type,
    experimentId,
    analysisId,
    get analysis() {
      return analysis;
    },
    async configure(settings, options = {}) {
      const all = { ...kind.settingsOf(analysis), ...settings } as SettingsOf<T>;
      checkSettings(type, all);
      const name = (analysis as { name?: string }).name ?? "";
      analysis = (await kind.update(place, name, all, sharedOptions(options))) as AnalysisOf<T>;
      return analysis;
    },
    async run(options = {}) {
      await kind.run(place, sharedOptions(options));
    },
    async wait(options = {}) {
      await waitForEndOf(client, type, kind, place, options);
      return refresh(options);
    },
    async results(options = {}) {
      return readResults(client, kind, await refresh(options), options);
    },
  };
}
