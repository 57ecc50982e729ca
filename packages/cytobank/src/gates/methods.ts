import { ConfigError, named, SpecwrightError } from "@specwright/runtime";
import type { CytobankClient, ExperimentId } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";

/**
 * Cytobank applied another version of the gates than it was asked for: somebody else applied gates
 * at the same time. Read the experiment and look before applying again.
 *
 * @example
 * if (error instanceof GatesNotAppliedError) console.error(error.asked, error.applied);
 */
export class GatesNotAppliedError extends SpecwrightError {
  readonly asked: number;
  readonly applied: number | undefined;

  static {
    named(GatesNotAppliedError, "GatesNotAppliedError");
  }

  constructor(experimentId: ExperimentId, asked: number, applied: number | undefined) {
    const got = applied === undefined ? "no version" : `version ${applied}`;
    super(`cytobank gates: experiment ${experimentId} asked for version ${asked}, got ${got}`);
    this.asked = asked;
    this.applied = applied;
  }
}

/** How gates are written. */
export interface WriteGatesOptions extends SharedOptions {
  /** True applies the gates too, so that statistics and analyses use them. Default false. */
  readonly apply?: boolean | undefined;
  /** Name of the uploaded file. Default `gates.xml`. */
  readonly filename?: string | undefined;
}

/** The methods that write gates. */
export interface GateMethods {
  readonly gates: {
    /**
     * Apply the scratch gates: what was edited or uploaded becomes the next version
     *
     * Reads the current version first and checks that Cytobank made the next one of it.
     *
     * Evidence: vendor-client (r-client, gates.apply).
     *
     * @returns the version that statistics and analyses use from now on
     * @throws GatesNotAppliedError where another version came of it
     */
    applyScratch(experimentId: ExperimentId, options?: SharedOptions): Promise<number>;

    /**
     * Write gates and populations from Gating-ML
     *
     * The only way to write them. They become scratch gates; `apply` makes them a version.
     *
     * Evidence: vendor-client (r-client, gates.gatingML_upload).
     *
     * @param gatingMl Gating-ML 2.0 as text or file, such as `gates.downloadGatingMl` gives.
     * @returns the applied version, where `apply` was asked for
     * @throws ConfigError for what is no Gating-ML
     * @example await cytobank.gates.write(copy.id, await cytobank.gates.downloadGatingMl(90210), { apply: true });
     */
    write(
      experimentId: ExperimentId,
      gatingMl: string | Blob,
      options?: WriteGatesOptions,
    ): Promise<number | undefined>;
  };
}

/** Cytobank answers with success to any file, and says nothing of one that it can't read. */
async function checkGatingMl(given: string | Blob): Promise<void> {
  const head = typeof given === "string" ? given.slice(0, 4096) : await given.slice(0, 4096).text();
  if (/<(?:[\w.-]+:)?Gating-ML[\s>]/.test(head)) return;
  throw new ConfigError(
    "gatingMl",
    "is no Gating-ML",
    "an XML file whose root is gating:Gating-ML",
  );
}

/** Makes the methods. */
export function gateMethods(client: CytobankClient): GateMethods {
  const applyScratch: GateMethods["gates"]["applyScratch"] = async (experimentId, options = {}) => {
    const shared = sharedOptions(options);
    const { gateVersion } = await client.experiments.get(experimentId, {}, shared);
    const next = gateVersion + 1;
    const { gatingSaveVersion } = await client.gates.apply(experimentId, next, {}, shared);
    if (gatingSaveVersion !== next) {
      throw new GatesNotAppliedError(experimentId, next, Number(gatingSaveVersion));
    }
    return next;
  };
  return {
    gates: {
      applyScratch,
      async write(experimentId, gatingMl, options = {}) {
        const { apply = false, filename = "gates.xml" } = options;
        await checkGatingMl(gatingMl);
        const file = new File([gatingMl], filename, { type: "application/xml" });
        await client.gates.uploadGatingMl(experimentId, { file }, sharedOptions(options));
        return apply ? applyScratch(experimentId, options) : undefined;
      },
    },
  };
}
