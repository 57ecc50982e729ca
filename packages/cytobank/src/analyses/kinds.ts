import type {
  CytobankCallOptions,
  CytobankClient,
  SpadeOptions,
  VisneOptions,
} from "../gen/client.gen.js";
import type { Kind, Place } from "./kind.js";
import { SETTINGS } from "./settings.derived.js";
import type { AnalysisType } from "./types.js";
import type { SettingsSchema } from "./validate.js";

/** The kinds of all types over one client. */
export type Kinds = { readonly [T in AnalysisType]: Kind<T> };

/** Names that a request knows. What answers have beyond them is left out when it is sent back. */
function names(schema: SettingsSchema): string[] {
  return [...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap(names)];
}

/** The settings of an answer that a request knows too, without those that are null. */
function known(type: AnalysisType, settings: object | undefined): Record<string, unknown> {
  const wanted = new Set(names(SETTINGS[type]));
  wanted.delete("name");
  return Object.fromEntries(
    Object.entries(settings ?? {}).filter(([name, value]) => wanted.has(name) && value !== null),
  );
}

/** The operations that every type has under its own resource. */
type Common = Pick<CytobankClient["flowsom"], "get" | "run" | "status">;

const shared = (resource: { [K in keyof Common]: (...given: never[]) => unknown }) => {
  const { get, run, status } = resource as Common;
  return {
    get: (place: Place, options: CytobankCallOptions) => get(...place, {}, options),
    run: (place: Place, options: CytobankCallOptions) => run(...place, {}, options),
    status: (place: Place, options: CytobankCallOptions) => status(...place, {}, options),
  };
};

/** viSNE answers with `channelIds` for `channels`, and with more about each population than it takes. */
function visneSettings(settings: object | undefined): Partial<VisneOptions> {
  const { channelIds, populationSelections } = (settings ?? {}) as {
    channelIds?: VisneOptions["channels"];
    populationSelections?: VisneOptions["populationSelections"];
  };
  return {
    ...known("visne", settings),
    ...(channelIds && { channels: channelIds }),
    ...(populationSelections && {
      populationSelections: populationSelections.map(({ id, selected = true, fcsFiles = [] }) => ({
        id,
        selected,
        fcsFiles: fcsFiles.map((file) => ({ id: file.id })),
      })),
    }),
  };
}

/** SPADE may answer with `compensation` for `compensationId`, and with both targets where one is null. */
function spadeSettings(settings: object | undefined): Partial<SpadeOptions> {
  const { compensation, downSampledEventsTarget: target } = (settings ?? {}) as {
    compensation?: number;
    downSampledEventsTarget?: { percent?: number | null; absoluteNumber?: number | null };
  };
  const { percent, absoluteNumber } = target ?? {};
  return {
    ...(compensation !== undefined && { compensationId: compensation }),
    ...known("spade", settings),
    ...(typeof absoluteNumber === "number" && { downSampledEventsTarget: { absoluteNumber } }),
    ...(typeof percent === "number" && { downSampledEventsTarget: { percent } }),
  };
}

/** Makes the kinds. */
export function kinds(client: CytobankClient): Kinds {
  const { visne, spade, citrus, flowsom, tsneCuda, optSne, umap, peacoQc, autogating } = client;
  const { training, inference } = autogating;
  const result = { name: "result", setting: "attachmentId" } as const;
  return {
    visne: {
      ...shared(visne),
      create: (e, name, options) => visne.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        visne.update(...place, { ...settings, name }, options),
      statusOperation: "visne.status",
      settingsOf: ({ settings }) => visneSettings(settings),
      attachments: [],
    },
    spade: {
      ...shared(spade),
      create: (e, name, options) => spade.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        spade.update(...place, { ...settings, name }, options),
      statusOperation: "spade.status",
      settingsOf: ({ settings }) => spadeSettings(settings),
      attachments: [],
    },
    citrus: {
      ...shared(citrus),
      create: (e, name, options) => citrus.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        citrus.update(...place, settings, { name }, options),
      statusOperation: "citrus.status",
      settingsOf: ({ settings }) => known("citrus", settings),
      attachments: [{ ...result, of: "source" }],
    },
    flowsom: {
      ...shared(flowsom),
      create: (e, name, options) => flowsom.create(e, name, {}, options),
      update: (place, _name, settings, options) => flowsom.update(...place, settings, options),
      statusOperation: "flowsom.status",
      settingsOf: ({ settings }) => known("flowsom", settings),
      attachments: [{ ...result, of: "created" }],
    },
    tsneCuda: {
      ...shared(tsneCuda),
      create: (e, name, options) => tsneCuda.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        tsneCuda.update(...place, { ...settings, name }, options),
      statusOperation: "tsneCuda.status",
      settingsOf: ({ settings }) => known("tsneCuda", settings),
      attachments: [],
    },
    optSne: {
      ...shared(optSne),
      create: (e, name, options) => optSne.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        optSne.update(...place, { ...settings, name }, options),
      statusOperation: "optSne.status",
      settingsOf: ({ settings }) => known("optSne", settings),
      attachments: [],
    },
    umap: {
      ...shared(umap),
      create: (e, name, options) => umap.create(e, name, {}, options),
      update: (place, name, settings, options) =>
        umap.update(...place, { ...settings, name }, options),
      statusOperation: "umap.status",
      settingsOf: ({ settings }) => known("umap", settings),
      attachments: [],
    },
    peacoQc: {
      ...shared(peacoQc),
      create: (e, name, options) => peacoQc.create(e, name, {}, options),
      update: (place, _name, settings, options) => peacoQc.update(...place, settings, options),
      statusOperation: "peacoQc.status",
      settingsOf: ({ settings }) => known("peacoQc", settings),
      attachments: [
        { ...result, of: "source" },
        { name: "heatmap", setting: "heatmapAttachmentId", of: "source" },
      ],
    },
    autogatingTraining: {
      ...shared(autogating),
      create: (e, name, options) => training.create(e, name, {}, options),
      update: (place, _name, settings, options) => training.update(...place, settings, options),
      statusOperation: "autogating.status",
      settingsOf: ({ settings }) => known("autogatingTraining", settings),
      attachments: [],
    },
    autogatingInference: {
      ...shared(autogating),
      create: (e, name, options) => inference.create(e, name, {}, options),
      update: (place, _name, settings, options) => inference.update(...place, settings, options),
      statusOperation: "autogating.status",
      settingsOf: ({ settings }) => known("autogatingInference", settings),
      attachments: [],
    },
  };
}
