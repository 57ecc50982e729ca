import { rawOf } from "@specwright/runtime/raw";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import {
  AnalysisFailedError,
  type AnalysisType,
  createCytobank,
  type SettingsOf,
  TimeoutError,
  type VisneAnalysisWithSettings,
  visnePopulations,
} from "../src/index.js";
import { type Lab, startLab } from "./support/lab.js";
import { CREATED, HEATMAP, RESULT } from "./support/lab-analyses.js";
import { keepsSpec } from "./support/spec.js";

const labs: Lab[] = [];
afterEach(async () => {
  for (const lab of labs.splice(0)) await lab.stop();
});

let clients = 0;
async function lab(ending?: string) {
  const started = await startLab(ending);
  labs.push(started);
  clients += 1;
  const cytobank = createCytobank({
    token: `lab-${clients}`,
    servers: started.urls,
    retries: 0,
  });
  return { ...started, cytobank };
}

const FILES = [700001, 700002, 700003, 700004, 700005, 700006];

/** Settings of each type, and what its run leaves behind. */
const FLOWS: { readonly [T in AnalysisType]: { settings: SettingsOf<T>; ending?: string } } = {
  visne: {
    settings: {
      channels: [6, 7],
      samplingTargetType: "equal",
      iterations: 1000,
      populationSelections: visnePopulations([1], FILES),
    },
  },
  spade: {
    settings: {
      targetNumberOfNodes: 200,
      population: 0,
      clusteringChannels: [6, 7],
      downSampledEventsTarget: { percent: 10 },
    },
  },
  citrus: {
    settings: {
      gateSetId: 1,
      clusteringChannels: [6, 7],
      fileGroupNames: ["Control", "Treated"],
      fileGrouping: FILES.map((id, index): [number, number] => [id, index % 2]),
      associationModels: ["pamr"],
    },
  },
  flowsom: {
    settings: {
      clusteringChannels: [6, 7],
      fcsFileIds: FILES,
      gateSetId: 1,
      expectedClusters: 144,
    },
  },
  tsneCuda: { settings: { clusteringChannels: [6, 7], fcsFileIds: FILES, perplexity: 30 } },
  optSne: { settings: { clusteringChannels: [6, 7], fcsFileIds: FILES, maxIterations: 1000 } },
  umap: { settings: { clusteringChannels: [6, 7], fcsFileIds: FILES, numNeighbors: 15 } },
  peacoQc: {
    settings: { fcsFileIds: FILES, channelUniqueIdentifiers: ["a", "b"], maxBins: 500 },
    ending: "Completed",
  },
  autogatingTraining: { settings: { fcsFileIds: FILES, gateSetIds: [1, 2] } },
  autogatingInference: { settings: { fcsFileIds: FILES, trainedModelAnalysisId: 5001 } },
};

const TYPES = Object.keys(FLOWS) as AnalysisType[];
const ATTACHMENTS: { readonly [T in AnalysisType]?: readonly string[] } = {
  citrus: ["result"],
  flowsom: ["result"],
  peacoQc: ["result", "heatmap"],
};

test.each(TYPES)("%s: from create to result, all on the wire as the spec has it", async (type) => {
  const { settings, ending } = FLOWS[type];
  const { cytobank, faults, calls } = await lab(ending);
  const seen: string[] = [];
  const results = await cytobank.analyses.run(type, 90210, {
    name: "Day 7",
    settings: settings as never,
    interval: 5,
    onStatus: (status) => seen.push(status),
  });
  expect(faults).toEqual([]);
  expect(seen).toEqual(["running", "running", ending ?? "done"]);
  const verbs = calls.map((id) => id.split(".").at(-1));
  expect(verbs.slice(0, 6)).toEqual(["create", "update", "run", "status", "status", "status"]);
  expect(results.analysis).toMatchObject({ name: "Day 7", status: ending ?? "done" });
  const makes = !["citrus", "peacoQc"].includes(type);
  expect(calls.filter((id) => id === "experiments.get")).toHaveLength(makes ? 1 : 0);
  expect(results.experiment === undefined).toBe(!makes);
  expect(results.files.map(({ name }) => name)).toEqual(ATTACHMENTS[type] ?? []);
});

test("results are read from the experiment that holds them", async () => {
  const holders = { flowsom: CREATED, citrus: 90210, peacoQc: 90210 } as const;
  for (const [type, holder] of Object.entries(holders)) {
    const { cytobank, paths, faults } = await lab();
    const { settings } = FLOWS[type as keyof typeof holders];
    await cytobank.analyses.run(type as AnalysisType, 90210, {
      name: "Day 7",
      settings: settings as never,
      interval: 5,
    });
    expect(faults).toEqual([]);
    expect(paths).toContain(`/experiments/${holder}/attachments/${RESULT}`);
    if (type === "peacoQc") expect(paths).toContain(`/experiments/90210/attachments/${HEATMAP}`);
  }
});

test("the lab does tell what breaks the spec, in requests and answers", async () => {
  const { cytobank, faults } = await lab();
  const raw = rawOf(cytobank) as unknown as Record<
    "PUT" | "POST",
    (path: string, init: object) => Promise<{ response: Response }>
  >;
  const path = "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}";
  const params = { path: { experimentId: 1, analysisId: 2 } };
  await raw.PUT(path, { params, body: { options: { maxBins: 1 } } });
  expect(faults.join("; ")).toContain("maxBins");
  expect(await keepsSpec("peacoQc.get", { peaco_qc: { id: "no number" } })).toBe(false);
});

test("a second configuration keeps what the first one set", async () => {
  const { cytobank, bodies, faults } = await lab();
  const analysis = await cytobank.analyses.create("visne", 90210, "Day 7");
  await analysis.configure(FLOWS.visne.settings);
  await analysis.configure({ iterations: 2000 });
  expect(faults).toEqual([]);
  // The answer's `channelIds`, names and counts are written back as a request writes them, and what
  // the server started from is sent along.
  expect(bodies.get("visne.update")).toEqual({
    visne: {
      compensationId: -2,
      samplingTotalCount: 10000,
      perplexity: 30,
      theta: 0.5,
      seed: "12345",
      ...FLOWS.visne.settings,
      name: "Day 7",
      iterations: 2000,
    },
  });
});

test("an analysis that is there already is taken up", async () => {
  const { cytobank } = await lab();
  const { analysisId } = await cytobank.analyses.create("umap", 90210, "There");
  const analysis = await cytobank.analyses.open("umap", 90210, analysisId);
  expect(analysis.analysis).toMatchObject({ name: "There", status: "new" });
});

test.each(["Failed", "canceled", "CANCELLED"])("an end as %s is an error", async (ending) => {
  const { cytobank } = await lab(ending);
  const running = cytobank.analyses.run("peacoQc", 90210, {
    name: "Bad",
    settings: FLOWS.peacoQc.settings,
    interval: 5,
  });
  const error = await running.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(AnalysisFailedError);
  expect(error).toMatchObject({
    name: "AnalysisFailedError",
    analysisType: "peacoQc",
    analysisId: 5001,
    status: ending,
  });
});

test("an unknown status is waited on, until time is over", async () => {
  const { cytobank } = await lab("paused for maintenance");
  const analysis = await cytobank.analyses.create("visne", 90210, "Slow");
  await analysis.configure(FLOWS.visne.settings);
  await analysis.run();
  const waiting = analysis.wait({ interval: 5, waitTimeout: 150 });
  await expect(waiting).rejects.toBeInstanceOf(TimeoutError);
});

test("an abort ends the wait with its own reason", async () => {
  const { cytobank } = await lab("never");
  const analysis = await cytobank.analyses.create("visne", 90210, "Slow");
  await analysis.configure(FLOWS.visne.settings);
  await analysis.run();
  const controller = new AbortController();
  const reason = new Error("enough");
  const waiting = analysis.wait({
    interval: 5,
    signal: controller.signal,
    onStatus: () => controller.abort(reason),
  });
  await expect(waiting).rejects.toBe(reason);
});

test("types follow the type of analysis", async () => {
  const { cytobank } = await lab();
  const analysis = await cytobank.analyses.create("visne", 90210, "Typed");
  expectTypeOf(analysis.analysis).toEqualTypeOf<VisneAnalysisWithSettings>();
  // @ts-expect-error `MAD` is a setting of PeacoQC
  const wrong = () => analysis.configure({ MAD: 6 });
  // @ts-expect-error there is no such type
  const unknown = () => cytobank.analyses.create("vizne", 90210, "x");
  expect([typeof wrong, typeof unknown]).toEqual(["function", "function"]);
});
