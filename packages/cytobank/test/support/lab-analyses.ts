import { exampleOf } from "./spec.js";

/** An answer of the lab. */
export interface Said {
  readonly status: number;
  readonly body: unknown;
}

type Json = Record<string, unknown>;

/** Wrapper of each resource; of the others no name is on record, so the lab makes one up. */
const WRAPPERS: Readonly<Record<string, string>> = {
  visne: "visne",
  spade: "spade",
  citrus: "citrus",
  flowsom: "flowsom",
  peacoQc: "peaco_qc",
};
/** The experiments that runs leave behind, and the attachments with results. */
export const CREATED = 90300;
export const RESULT = 82001;
export const HEATMAP = 82002;

interface Analysis {
  readonly id: number;
  readonly resource: string;
  readonly sourceExperiment: number;
  /** What a new analysis of its type is by the spec's example: the settings, and what stands beside them. */
  readonly start: Json & { readonly settings: Json };
  name: string;
  status: string;
  looks: number;
  settings: Json;
}

/** A new analysis of a type, as the spec's example of it has it. */
function startOf(operationId: string): Analysis["start"] {
  const [start] = Object.values(exampleOf(operationId, "new") as Record<string, Json>);
  return { settings: {}, ...start };
}

/** viSNE answers with other names than it is asked with. */
function answered(analysis: Analysis): Json {
  const { settings, resource } = analysis;
  const { name: _, channels, populationSelections, ...rest } = settings;
  if (resource !== "visne") return { ...rest };
  return {
    ...rest,
    channelIds: channels ?? rest.channelIds ?? [],
    populationSelections: ((populationSelections ?? []) as Json[]).map((one) => ({
      ...one,
      name: `population ${one.id}`,
      fcsFiles: ((one.fcsFiles ?? []) as Json[]).map((file) => ({
        ...file,
        name: `file ${file.id}`,
        samplingCount: 100,
        eventCount: 1000,
      })),
    })),
  };
}

function shown(analysis: Analysis, over: boolean): Json {
  const { id, name, status, sourceExperiment, resource, start } = analysis;
  const makes = !["citrus", "peacoQc"].includes(resource);
  const settings = answered(analysis);
  if (["citrus", "flowsom", "peacoQc"].includes(resource)) {
    settings.attachmentId = over ? RESULT : null;
  }
  if (resource === "peacoQc") settings.heatmapAttachmentId = over ? HEATMAP : null;
  return {
    ...start,
    id,
    name,
    status,
    sourceExperiment,
    ...(makes && { createdExperiment: over ? CREATED : null }),
    settings,
  };
}

/**
 * Analyses that remember: a run needs settings and takes three looks, and an update sets back to the
 * start what it leaves out, as one must fear of the real server.
 *
 * @param ending the status at the end
 * @returns undefined for operations that are not about analyses
 */
export function analysesOf(ending = "done") {
  const analyses = new Map<number, Analysis>();
  const wrapped = (resource: string, body: unknown): Said => ({
    status: 200,
    body: { [WRAPPERS[resource] ?? "analysis"]: body },
  });
  const refused = (status: number, why: string): Said => ({ status, body: { errors: [why] } });
  return (operationId: string, ids: readonly number[], body: unknown): Said | undefined => {
    const [resource = "", ...more] = operationId.split(".");
    const verb = more.at(-1);
    if (resource !== "autogating" && !["tsneCuda", "optSne", "umap"].includes(resource)) {
      if (!WRAPPERS[resource]) return undefined;
    }
    const inner = (body as Json | undefined)?.[resource] ?? body;
    if (verb === "create") {
      const start = startOf(operationId);
      const analysis: Analysis = {
        id: 5001 + analyses.size,
        resource,
        sourceExperiment: ids[0] ?? 0,
        name: String((inner as Json).name),
        status: "new",
        looks: 0,
        start,
        settings: start.settings,
      };
      analyses.set(analysis.id, analysis);
      return wrapped(resource, shown(analysis, false));
    }
    const analysis = analyses.get(ids[1] ?? 0);
    if (!analysis) return refused(404, "Not Found");
    const over = analysis.status === ending;
    if (verb === "update") {
      const sent = ((inner as Json).options ?? inner) as Json;
      analysis.settings = { ...analysis.start.settings, ...sent };
      return wrapped(resource, shown(analysis, over));
    }
    if (verb === "run") {
      if (analysis.settings === analysis.start.settings) return refused(400, "not configured");
      analysis.status = "running";
      return wrapped(resource, { id: analysis.id });
    }
    if (verb === "status") {
      analysis.looks += 1;
      if (analysis.status === "running" && analysis.looks >= 3) analysis.status = ending;
      return wrapped(resource, { status: analysis.status });
    }
    return verb === "get" ? wrapped(resource, shown(analysis, over)) : undefined;
  };
}
