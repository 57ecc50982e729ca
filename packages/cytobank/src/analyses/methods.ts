import { DecodeError } from "@specwright/runtime";
import type { AnalysisId, CytobankClient, ExperimentId } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { type AnalysisHandle, newHandle } from "./handle.js";
import type { Kind } from "./kind.js";
import { kinds } from "./kinds.js";
import type { AnalysisResults } from "./results.js";
import { checkSettings } from "./rules.js";
import type { AnalysisOf, AnalysisType, SettingsOf } from "./types.js";
import type { WaitForAnalysisOptions } from "./wait.js";

/** How to run an analysis from beginning to end. */
export interface RunAnalysisOptions<T extends AnalysisType>
  extends SharedOptions,
    WaitForAnalysisOptions {
  /** What the new analysis is called. */
  readonly name: string;
  /** Checked before anything is sent; what is left out keeps the server's default. */
  readonly settings: SettingsOf<T>;
}

/** The flow that all types of analyses share. */
export interface Analyses {
  readonly analyses: {
    /**
     * Create an analysis of any type
     *
     * @example
     * const analysis = await cytobank.analyses.create("visne", 90210, "Day 7");
     * await analysis.configure({ channels, populationSelections });
     * await analysis.run();
     * await analysis.wait({ onStatus: console.log });
     * const { experiment } = await analysis.results();
     */
    create<T extends AnalysisType>(
      type: T,
      experimentId: ExperimentId,
      name: string,
      options?: SharedOptions,
    ): Promise<AnalysisHandle<T>>;

    /**
     * Take up an analysis that is there already
     *
     * @example const analysis = await cytobank.analyses.open("flowsom", 90210, 5301);
     */
    open<T extends AnalysisType>(
      type: T,
      experimentId: ExperimentId,
      analysisId: AnalysisId,
      options?: SharedOptions,
    ): Promise<AnalysisHandle<T>>;

    /**
     * Create, configure and run an analysis, wait for its end and read its results
     *
     * Settings are checked first, so that a wrong one leaves no analysis behind.
     *
     * @throws SettingsError before anything is sent; AnalysisFailedError; TimeoutError
     * @example
     * const { experiment } = await cytobank.analyses.run("visne", 90210, { name: "Day 7", settings });
     */
    run<T extends AnalysisType>(
      type: T,
      experimentId: ExperimentId,
      options: RunAnalysisOptions<T>,
    ): Promise<AnalysisResults<T>>;

    /**
     * Check settings without sending anything
     *
     * @throws SettingsError naming each setting, its rule and the source of the rule
     */
    check<T extends AnalysisType>(type: T, settings: SettingsOf<T>): void;
  };
}

/** An answer that names no analysis leads nowhere. */
function identified<T extends AnalysisType>(answer: unknown, operationId: string): AnalysisOf<T> {
  const analysis = answer as AnalysisOf<T>;
  if (typeof (analysis as { id?: unknown } | undefined)?.id === "number") return analysis;
  const facts = { provider: "cytobank", operationId, attempts: 1 };
  throw new DecodeError(facts, "the answer names no analysis", { status: 200 });
}

/** Makes the methods. */
export function analysisMethods(client: CytobankClient): Analyses {
  const all = kinds(client);
  const kindOf = <T extends AnalysisType>(type: T): Kind<T> => all[type] as unknown as Kind<T>;
  const create: Analyses["analyses"]["create"] = async (type, experimentId, name, options = {}) => {
    const kind = kindOf(type);
    const answer = await kind.create(experimentId, name, sharedOptions(options));
    return newHandle(client, type, kind, experimentId, identified(answer, `${type}.create`));
  };
  return {
    analyses: {
      create,
      async open(type, experimentId, analysisId, options = {}) {
        const kind = kindOf(type);
        const answer = await kind.get([experimentId, analysisId], sharedOptions(options));
        return newHandle(client, type, kind, experimentId, identified(answer, `${type}.get`));
      },
      async run(type, experimentId, options) {
        const { name, settings } = options;
        checkSettings(type, settings);
        const analysis = await create(type, experimentId, name, options);
        await analysis.configure(settings, options);
        await analysis.run(options);
        await analysis.wait(options);
        return analysis.results(options);
      },
      check: (type, settings) => checkSettings(type, settings),
    },
  };
}
