// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import type {
  ApiPromise,
} from "@specwright/runtime";
import {
  described as $described,
  due as $due,
  json as $json,
  list as $list,
  noBody as $noBody,
  operationOf as $operation,
  plainBody as $plainBody,
  segment as $segment,
  unwrap as $unwrap,
  type ListFunction as $ListFunction,
} from "@specwright/runtime/parts";
import type { PlutoSession as $Session } from "./core.gen.js";
import type {
  ActivityEvent,
  ActivityEventList,
  Analysis,
  AnalysisInput,
  AnalysisSpace,
  AnalysisUpdate,
  Annotation,
  AnnotationSet,
  Biomarker,
  BiomarkerFields,
  BiomarkerList,
  BiomarkerSet,
  BiomarkerSetFields,
  BiomarkerSetInput,
  BiomarkerSetList,
  BiomarkerSetsBiomarkersListInput,
  BiomarkerSetsListInput,
  BiomodelColumn,
  BiomodelSet,
  BiomodelSetInput,
  BiomodelSetsBiomodelsListInput,
  CoverageGap,
  Display,
  DisplayUpdate,
  EvidenceSource,
  Experiment,
  ExperimentList,
  ExperimentsAnalysesListInput,
  ExperimentsAnalysesSummaryListInput,
  ExperimentsAssayDataDownloadUrlInput,
  ExperimentsAssayDataListInput,
  ExperimentsFilesDownloadUrlInput,
  ExperimentsFilesListInput,
  ExperimentsHistoryListInput,
  ExperimentsListInput,
  ExperimentsPlotsDataListInput,
  ExperimentsPlotsDownloadUrlInput,
  ExperimentsPlotsListInput,
  ExperimentsSampleDataDownloadUrlInput,
  ExperimentsSampleDataListInput,
  ExternalPlotInput,
  FileBuckets,
  Framework,
  FrameworkSummary,
  FrameworkTemplate,
  FrameworkVersion,
  NextStep,
  Nothing,
  Organization,
  Pipeline,
  PipelineRun,
  Plot,
  PlotData,
  PlotDownload,
  PlotInput,
  PlotLink,
  PlotLinkInput,
  PlotList,
  PlotUpdate,
  PlotV2Input,
  Preprocess,
  Program,
  ProgramAsset,
  ProgramLabel,
  ProgramList,
  ProgramStats,
  ProgramType,
  ProgramsListInput,
  Project,
  ProjectExperiment,
  ProjectExperimentList,
  ProjectList,
  ProjectsExperimentsListInput,
  ProjectsGetInput,
  ProjectsListInput,
  QcReport,
  SearchHit,
  SearchHitList,
  SearchListInput,
  SignedUrl,
  Table,
  TableRow,
  UploadDescription,
  UploadSession,
  UploadSessionInput,
  WithOrganizationListOptions,
  WithOrganizationOptions,
  Workflow,
  WorkflowCopyInput,
  WorkflowMessage,
} from "./client.gen.js";

/** List organizations: `organizations.list` of a client, as a function. */
export const organizationsList: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Organization[]> = /* @__PURE__ */ $operation(
  { id: "organizations.list", method: "GET" },
  (input, options) => [() => ({ path: "/user/organizations/", query: input }), options],
) as never;

/** List projects: `projects.list` of a client, as a function. */
export const projectsList: $ListFunction<[input?: ProjectsListInput, options?: WithOrganizationListOptions], Project, ProjectList, $Session> = /* @__PURE__ */ $list(
  {
    id: "projects.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 1000,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/lab/projects/", query: { ...input, limit: input?.limit ?? 1000 } }), options],
) as never;

/** Get a project: `projects.get` of a client, as a function. */
export const projectsGet: (session: $Session, projectId: string, input?: ProjectsGetInput, options?: WithOrganizationOptions) => ApiPromise<Project> = /* @__PURE__ */ $operation(
  { id: "projects.get", method: "GET" },
  (projectId, input, options) => [() => ({ path: `/lab/projects/${$segment(projectId, "project_id")}/`, query: input }), options],
) as never;

/** List the experiments of a project: `projects.experiments.list` of a client, as a function. */
export const projectsExperimentsList: $ListFunction<[projectId: string, input?: ProjectsExperimentsListInput, options?: WithOrganizationListOptions], ProjectExperiment, ProjectExperimentList, $Session> = /* @__PURE__ */ $list(
  {
    id: "projects.experiments.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 1000,
      end: "total",
    },
  },
  (projectId, input, options) => [() => ({ path: `/lab/projects/${$segment(projectId, "project_id")}/experiments/`, query: { ...input, limit: input?.limit ?? 1000 } }), options],
) as never;

/** List experiments: `experiments.list` of a client, as a function. */
export const experimentsList: $ListFunction<[input?: ExperimentsListInput, options?: WithOrganizationListOptions], Experiment, ExperimentList, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 1000,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/lab/experiments/", query: { ...input, limit: input?.limit ?? 1000 } }), options],
) as never;

/** Get an experiment: `experiments.get` of a client, as a function. */
export const experimentsGet: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $operation(
  { id: "experiments.get", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/`, query: input }), options],
) as never;

/** List the history of an experiment: `experiments.history.list` of a client, as a function. */
export const experimentsHistoryList: $ListFunction<[experimentId: string, input?: ExperimentsHistoryListInput, options?: WithOrganizationListOptions], ActivityEvent, ActivityEventList, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.history.list",
    method: "GET",
    pagination: {
      style: "cursor",
      items: "/items",
      next: "/next_cursor",
      parameters: { cursor: "cursor" },
      end: "no-next",
    },
  },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/history/`, query: input }), options],
) as never;

/** Search experiments or projects: `search.list` of a client, as a function. */
export const searchList: $ListFunction<[input: SearchListInput, options?: WithOrganizationListOptions], SearchHit, SearchHitList, $Session> = /* @__PURE__ */ $list(
  {
    id: "search.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 24,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/lab/search/", query: { ...input, limit: input?.limit ?? 24 } }), options],
) as never;

/** List sample data: `experiments.sampleData.list` of a client, as a function. */
export const experimentsSampleDataList: $ListFunction<[experimentId: string, input?: ExperimentsSampleDataListInput, options?: WithOrganizationListOptions], TableRow, Table, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.sampleData.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 10000,
      end: "total",
    },
  },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/sample-data/`, query: { ...input, limit: input?.limit ?? 10000 } }), options],
) as never;

/** Get a download link for sample data: `experiments.sampleData.downloadUrl` of a client, as a function. */
export const experimentsSampleDataDownloadUrl: (session: $Session, experimentId: string, input?: ExperimentsSampleDataDownloadUrlInput, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.sampleData.downloadUrl", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/sample-data/download/`, query: input }), options],
) as never;

/** List assay data: `experiments.assayData.list` of a client, as a function. */
export const experimentsAssayDataList: $ListFunction<[experimentId: string, input?: ExperimentsAssayDataListInput, options?: WithOrganizationListOptions], TableRow, Table, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.assayData.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 10000,
      end: "total",
    },
  },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/assay-data/`, query: { ...input, limit: input?.limit ?? 10000 } }), options],
) as never;

/** Get a download link for assay data: `experiments.assayData.downloadUrl` of a client, as a function. */
export const experimentsAssayDataDownloadUrl: (session: $Session, experimentId: string, input?: ExperimentsAssayDataDownloadUrlInput, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.assayData.downloadUrl", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/assay-data/download/`, query: input }), options],
) as never;

/** List files: `experiments.files.list` of a client, as a function. */
export const experimentsFilesList: (session: $Session, experimentId: string, input?: ExperimentsFilesListInput, options?: WithOrganizationOptions) => ApiPromise<FileBuckets> = /* @__PURE__ */ $operation(
  { id: "experiments.files.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/files/`, query: input }), options],
) as never;

/** Get a download link for a file: `experiments.files.downloadUrl` of a client, as a function. */
export const experimentsFilesDownloadUrl: (session: $Session, experimentId: string, fileId: string, input?: ExperimentsFilesDownloadUrlInput, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.files.downloadUrl", method: "GET" },
  (experimentId, fileId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/files/${$segment(fileId, "file_id")}/download/`, query: input }), options],
) as never;

/** Start an upload: `experiments.uploadSessions.create` of a client, as a function. */
export const experimentsUploadSessionsCreate: (session: $Session, experimentId: string, input: UploadSessionInput, options?: WithOrganizationOptions) => ApiPromise<UploadSession> = /* @__PURE__ */ $operation(
  { id: "experiments.uploadSessions.create", method: "POST" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/upload-sessions/`, body: $json($due(input)) }), options],
) as never;

/** Complete an upload: `experiments.uploadSessions.complete` of a client, as a function. */
export const experimentsUploadSessionsComplete: (session: $Session, experimentId: string, uploadSessionId: string, input: UploadDescription, options?: WithOrganizationOptions) => ApiPromise<{ [key: string]: unknown }> = /* @__PURE__ */ $operation(
  { id: "experiments.uploadSessions.complete", method: "POST" },
  (experimentId, uploadSessionId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/upload-sessions/${$segment(uploadSessionId, "upload_session_id")}/complete/`, body: $json($due(input)) }), options],
) as never;

/** Get the QC report of an experiment: `experiments.qcReport.get` of a client, as a function. */
export const experimentsQcReportGet: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<QcReport> = /* @__PURE__ */ $operation(
  { id: "experiments.qcReport.get", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/qc-report/`, query: input }), options],
) as never;

/** Get a download link for the QC report: `experiments.qcReport.downloadUrl` of a client, as a function. */
export const experimentsQcReportDownloadUrl: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.qcReport.downloadUrl", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/qc-report/download/`, query: input }), options],
) as never;

/** List the pipelines of an experiment: `experiments.pipelines.list` of a client, as a function. */
export const experimentsPipelinesList: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Pipeline[]> = /* @__PURE__ */ $operation(
  { id: "experiments.pipelines.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/pipelines/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List the pipeline runs of an experiment: `experiments.pipelineRuns.list` of a client, as a function. */
export const experimentsPipelineRunsList: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<PipelineRun[]> = /* @__PURE__ */ $operation(
  { id: "experiments.pipelineRuns.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/pipeline-runs/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List plots: `experiments.plots.list` of a client, as a function. */
export const experimentsPlotsList: $ListFunction<[experimentId: string, input?: ExperimentsPlotsListInput, options?: WithOrganizationListOptions], Plot, PlotList, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.plots.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 1000,
      end: "total",
    },
  },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/`, query: { ...input, limit: input?.limit ?? 1000 } }), options],
) as never;

/** Create a plot: `experiments.plots.create` of a client, as a function. */
export const experimentsPlotsCreate: (session: $Session, experimentId: string, input: PlotInput, options?: WithOrganizationOptions) => ApiPromise<Plot> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.create", method: "POST" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/`, body: $json($due(input)) }), options],
) as never;

/** Get a plot: `experiments.plots.get` of a client, as a function. */
export const experimentsPlotsGet: (session: $Session, experimentId: string, plotId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Plot> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.get", method: "GET" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/`, query: input }), options],
) as never;

/** Update a plot: `experiments.plots.update` of a client, as a function. */
export const experimentsPlotsUpdate: (session: $Session, experimentId: string, plotId: string, input: PlotUpdate, options?: WithOrganizationOptions) => ApiPromise<Plot> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.update", method: "PUT" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/`, body: $json($due(input)) }), options],
) as never;

/** List the data of a plot: `experiments.plots.data.list` of a client, as a function. */
export const experimentsPlotsDataList: $ListFunction<[experimentId: string, plotId: string, input?: ExperimentsPlotsDataListInput, options?: WithOrganizationListOptions], TableRow, PlotData, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.plots.data.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      columns: "/headers",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100000,
      end: "total",
    },
  },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/data/`, query: { ...input, limit: input?.limit ?? 100000 } }), options],
) as never;

/** Get a download link for the data of a plot: `experiments.plots.downloadUrl` of a client, as a function. */
export const experimentsPlotsDownloadUrl: (session: $Session, experimentId: string, plotId: string, input?: ExperimentsPlotsDownloadUrlInput, options?: WithOrganizationOptions) => ApiPromise<PlotDownload> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.downloadUrl", method: "GET" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/download/`, query: input }), options],
) as never;

/** Link an analysis to a plot: `experiments.plots.linkAnalysis` of a client, as a function. */
export const experimentsPlotsLinkAnalysis: (session: $Session, experimentId: string, plotId: string, input: PlotLinkInput, options?: WithOrganizationOptions) => ApiPromise<PlotLink> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.linkAnalysis", method: "POST" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/link-analysis/`, body: $json($due(input)) }), options],
) as never;

/** List the displays of a plot: `experiments.plots.displays.list` of a client, as a function. */
export const experimentsPlotsDisplaysList: (session: $Session, experimentId: string, plotId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Display[]> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.displays.list", method: "GET" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/displays/`, query: input }), options], /* @__PURE__ */ $unwrap("/items"),
) as never;

/** Update a display: `experiments.plots.displays.update` of a client, as a function. */
export const experimentsPlotsDisplaysUpdate: (session: $Session, experimentId: string, plotId: string, displayId: string, input: DisplayUpdate, options?: WithOrganizationOptions) => ApiPromise<Display> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.displays.update", method: "PUT" },
  (experimentId, plotId, displayId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/plots/${$segment(plotId, "plot_id")}/displays/${$segment(displayId, "display_id")}/`, body: $json($due(input)) }), options],
) as never;

/** Create an external plot: `experiments.externalPlots.create` of a client, as a function. */
export const experimentsExternalPlotsCreate: (session: $Session, experimentId: string, input: ExternalPlotInput, options?: WithOrganizationOptions) => ApiPromise<Plot> = /* @__PURE__ */ $operation(
  { id: "experiments.externalPlots.create", method: "POST" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/external/plots/`, body: $json($due(input)) }), options],
) as never;

/** Update an external plot: `experiments.externalPlots.update` of a client, as a function. */
export const experimentsExternalPlotsUpdate: (session: $Session, experimentId: string, plotId: string, input: ExternalPlotInput, options?: WithOrganizationOptions) => ApiPromise<Plot> = /* @__PURE__ */ $operation(
  { id: "experiments.externalPlots.update", method: "PUT" },
  (experimentId, plotId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/external/plots/${$segment(plotId, "plot_id")}/`, body: $json($due(input)) }), options],
) as never;

/** Create a plot (v2): `experiments.plots.createV2` of a client, as a function. */
export const experimentsPlotsCreateV2: (session: $Session, experimentId: string, input: PlotV2Input, options?: WithOrganizationOptions) => ApiPromise<unknown> = /* @__PURE__ */ $operation(
  { id: "experiments.plots.createV2", method: "POST" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/v2/plots/`, body: $json($due(input)) }), options],
) as never;

/** List analyses: `experiments.analyses.list` of a client, as a function. */
export const experimentsAnalysesList: (session: $Session, experimentId: string, input?: ExperimentsAnalysesListInput, options?: WithOrganizationOptions) => ApiPromise<Analysis[]> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/`, query: input }), options],
) as never;

/** Create an analysis: `experiments.analyses.create` of a client, as a function. */
export const experimentsAnalysesCreate: (session: $Session, experimentId: string, input: AnalysisInput, options?: WithOrganizationOptions) => ApiPromise<Analysis> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.create", method: "POST" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/`, body: $json($due(input)) }), options],
) as never;

/** Get an analysis: `experiments.analyses.get` of a client, as a function. */
export const experimentsAnalysesGet: (session: $Session, experimentId: string, analysisId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Analysis> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.get", method: "GET" },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/`, query: input }), options],
) as never;

/** Update an analysis: `experiments.analyses.update` of a client, as a function. */
export const experimentsAnalysesUpdate: (session: $Session, experimentId: string, analysisId: string, input: AnalysisUpdate, options?: WithOrganizationOptions) => ApiPromise<Analysis> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.update", method: "PUT" },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/`, body: $json($due(input)) }), options],
) as never;

/** List the result table of an analysis: `experiments.analyses.summary.list` of a client, as a function. */
export const experimentsAnalysesSummaryList: $ListFunction<[experimentId: string, analysisId: string, input?: ExperimentsAnalysesSummaryListInput, options?: WithOrganizationListOptions], TableRow, Table, $Session> = /* @__PURE__ */ $list(
  {
    id: "experiments.analyses.summary.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100,
      end: "total",
    },
  },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/summary/`, query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get the statistics of an analysis: `experiments.analyses.stats.get` of a client, as a function. */
export const experimentsAnalysesStatsGet: (session: $Session, experimentId: string, analysisId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<{ [key: string]: unknown } | unknown[]> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.stats.get", method: "GET" },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/stats/`, query: input }), options],
) as never;

/** Get a link to the spreadsheet of an analysis: `experiments.analyses.spreadsheetUrl` of a client, as a function. */
export const experimentsAnalysesSpreadsheetUrl: (session: $Session, experimentId: string, analysisId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.spreadsheetUrl", method: "GET" },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/spreadsheet-analysis-signed-url/`, query: input }), options],
) as never;

/** Get a link to the image of an analysis: `experiments.analyses.imageUrl` of a client, as a function. */
export const experimentsAnalysesImageUrl: (session: $Session, experimentId: string, analysisId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "experiments.analyses.imageUrl", method: "GET" },
  (experimentId, analysisId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/analyses/${$segment(analysisId, "analysis_id")}/image-analysis-signed-url/`, query: input }), options],
) as never;

/** List annotation sets: `experiments.annotationSets.list` of a client, as a function. */
export const experimentsAnnotationSetsList: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<AnnotationSet[]> = /* @__PURE__ */ $operation(
  { id: "experiments.annotationSets.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/annotation-sets/`, query: input }), options],
) as never;

/** Get an annotation set: `experiments.annotationSets.get` of a client, as a function. */
export const experimentsAnnotationSetsGet: (session: $Session, experimentId: string, annotationSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<AnnotationSet> = /* @__PURE__ */ $operation(
  { id: "experiments.annotationSets.get", method: "GET" },
  (experimentId, annotationSetId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/annotation-sets/${$segment(annotationSetId, "annotation_set_id")}/`, query: input }), options],
) as never;

/** List the annotations of a set: `experiments.annotationSets.annotations.list` of a client, as a function. */
export const experimentsAnnotationSetsAnnotationsList: (session: $Session, experimentId: string, annotationSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Annotation[]> = /* @__PURE__ */ $operation(
  { id: "experiments.annotationSets.annotations.list", method: "GET" },
  (experimentId, annotationSetId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/annotation-sets/${$segment(annotationSetId, "annotation_set_id")}/annotations/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List workflows: `experiments.workflows.list` of a client, as a function. */
export const experimentsWorkflowsList: (session: $Session, experimentId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Workflow[]> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.list", method: "GET" },
  (experimentId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/`, query: input }), options],
) as never;

/** Get a workflow: `experiments.workflows.get` of a client, as a function. */
export const experimentsWorkflowsGet: (session: $Session, experimentId: string, workflowId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Workflow> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.get", method: "GET" },
  (experimentId, workflowId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/${$segment(workflowId, "workflow_id")}/`, query: input }), options],
) as never;

/** Accept a workflow: `experiments.workflows.accept` of a client, as a function. */
export const experimentsWorkflowsAccept: (session: $Session, experimentId: string, workflowId: string, input?: Nothing, options?: WithOrganizationOptions) => ApiPromise<WorkflowMessage> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.accept", method: "POST" },
  (experimentId, workflowId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/${$segment(workflowId, "workflow_id")}/accept/`, body: $json(input) }), options],
) as never;

/** Archive a workflow: `experiments.workflows.archive` of a client, as a function. */
export const experimentsWorkflowsArchive: (session: $Session, experimentId: string, workflowId: string, input?: Nothing, options?: WithOrganizationOptions) => ApiPromise<WorkflowMessage> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.archive", method: "POST" },
  (experimentId, workflowId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/${$segment(workflowId, "workflow_id")}/archive/`, body: $json(input) }), options],
) as never;

/** Copy a workflow: `experiments.workflows.copy` of a client, as a function. */
export const experimentsWorkflowsCopy: (session: $Session, experimentId: string, workflowId: string, input?: WorkflowCopyInput | never[], options?: WithOrganizationOptions) => ApiPromise<Workflow> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.copy", method: "POST" },
  (experimentId, workflowId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/${$segment(workflowId, "workflow_id")}/copy/`, body: $json(input) }), options],
) as never;

/** List the preprocesses of a workflow: `experiments.workflows.preprocesses.list` of a client, as a function. */
export const experimentsWorkflowsPreprocessesList: (session: $Session, experimentId: string, workflowId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Preprocess[]> = /* @__PURE__ */ $operation(
  { id: "experiments.workflows.preprocesses.list", method: "GET" },
  (experimentId, workflowId, input, options) => [() => ({ path: `/lab/experiments/${$segment(experimentId, "experiment_id")}/workflows/${$segment(workflowId, "workflow_id")}/preprocesses/`, query: input }), options],
) as never;

/** List biomarker sets: `biomarkerSets.list` of a client, as a function. */
export const biomarkerSetsList: $ListFunction<[input?: BiomarkerSetsListInput, options?: WithOrganizationListOptions], BiomarkerSet, BiomarkerSetList, $Session> = /* @__PURE__ */ $list(
  {
    id: "biomarkerSets.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/lab/biomarker-sets/", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Create a biomarker set: `biomarkerSets.create` of a client, as a function. */
export const biomarkerSetsCreate: (session: $Session, input: BiomarkerSetInput, options?: WithOrganizationOptions) => ApiPromise<BiomarkerSet> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.create", method: "POST" },
  (input, options) => [() => ({ path: "/lab/biomarker-sets/", body: $json($due(input)) }), options],
) as never;

/** Get a biomarker set: `biomarkerSets.get` of a client, as a function. */
export const biomarkerSetsGet: (session: $Session, biomarkerSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<BiomarkerSet> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.get", method: "GET" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/`, query: input }), options],
) as never;

/** Update a biomarker set: `biomarkerSets.update` of a client, as a function. */
export const biomarkerSetsUpdate: (session: $Session, biomarkerSetId: string, input: BiomarkerSetFields, options?: WithOrganizationOptions) => ApiPromise<BiomarkerSet> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.update", method: "PATCH", retry: "safe" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/`, body: $json($due(input)) }), options],
) as never;

/** Archive a biomarker set: `biomarkerSets.archive` of a client, as a function. */
export const biomarkerSetsArchive: (session: $Session, biomarkerSetId: string, input?: Nothing, options?: WithOrganizationOptions) => ApiPromise<unknown> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.archive", method: "POST" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/archive/`, body: $json(input) }), options],
) as never;

/** Copy a biomarker set: `biomarkerSets.copy` of a client, as a function. */
export const biomarkerSetsCopy: (session: $Session, biomarkerSetId: string, input?: { [key: string]: unknown } | never[], options?: WithOrganizationOptions) => ApiPromise<unknown> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.copy", method: "POST" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/copy/`, body: $json(input) }), options],
) as never;

/** List the biomarkers of a set: `biomarkerSets.biomarkers.list` of a client, as a function. */
export const biomarkerSetsBiomarkersList: $ListFunction<[biomarkerSetId: string, input?: BiomarkerSetsBiomarkersListInput, options?: WithOrganizationListOptions], Biomarker, BiomarkerList, $Session> = /* @__PURE__ */ $list(
  {
    id: "biomarkerSets.biomarkers.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100,
      end: "total",
    },
  },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/biomarkers/`, query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Add a biomarker to a set: `biomarkerSets.biomarkers.create` of a client, as a function. */
export const biomarkerSetsBiomarkersCreate: (session: $Session, biomarkerSetId: string, input: BiomarkerFields, options?: WithOrganizationOptions) => ApiPromise<Biomarker> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.biomarkers.create", method: "POST" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/biomarkers/`, body: $json($due(input)) }), options],
) as never;

/** Get a biomarker: `biomarkerSets.biomarkers.get` of a client, as a function. */
export const biomarkerSetsBiomarkersGet: (session: $Session, biomarkerSetId: string, biomarkerId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Biomarker> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.biomarkers.get", method: "GET" },
  (biomarkerSetId, biomarkerId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/biomarkers/${$segment(biomarkerId, "biomarker_id")}/`, query: input }), options],
) as never;

/** Remove a biomarker from a set: `biomarkerSets.biomarkers.delete` of a client, as a function. */
export const biomarkerSetsBiomarkersDelete: (session: $Session, biomarkerSetId: string, biomarkerId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.biomarkers.delete", method: "DELETE", accept: [], as: /* @__PURE__ */ $noBody([]) },
  (biomarkerSetId, biomarkerId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/biomarkers/${$segment(biomarkerId, "biomarker_id")}/`, query: input }), options],
) as never;

/** Update a biomarker: `biomarkerSets.biomarkers.update` of a client, as a function. */
export const biomarkerSetsBiomarkersUpdate: (session: $Session, biomarkerSetId: string, biomarkerId: string, input: BiomarkerFields, options?: WithOrganizationOptions) => ApiPromise<Biomarker> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.biomarkers.update", method: "PATCH", retry: "safe" },
  (biomarkerSetId, biomarkerId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/biomarkers/${$segment(biomarkerId, "biomarker_id")}/`, body: $json($due(input)) }), options],
) as never;

/** Add biomarkers from CSV: `biomarkerSets.uploadCsv` of a client, as a function. */
export const biomarkerSetsUploadCsv: (session: $Session, biomarkerSetId: string, input: string, options?: WithOrganizationOptions) => ApiPromise<unknown> = /* @__PURE__ */ $described(
  "biomarkerSets.uploadCsv",
  {
    method: "POST",
    body: { types: ["text/csv"], required: true },
    path: "/lab/biomarker-sets/{biomarker_set_id}/upload-csv/",
  },
  {},
  { body: $plainBody },
) as never;

/** Get a download link for a biomarker set: `biomarkerSets.downloadUrl` of a client, as a function. */
export const biomarkerSetsDownloadUrl: (session: $Session, biomarkerSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<SignedUrl> = /* @__PURE__ */ $operation(
  { id: "biomarkerSets.downloadUrl", method: "GET" },
  (biomarkerSetId, input, options) => [() => ({ path: `/lab/biomarker-sets/${$segment(biomarkerSetId, "biomarker_set_id")}/download/`, query: input }), options],
) as never;

/** List biomodel sets: `biomodelSets.list` of a client, as a function. */
export const biomodelSetsList: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<BiomodelSet[]> = /* @__PURE__ */ $operation(
  { id: "biomodelSets.list", method: "GET" },
  (input, options) => [() => ({ path: "/lab/biomodel-sets/", query: input }), options],
) as never;

/** Create a biomodel set: `biomodelSets.create` of a client, as a function. */
export const biomodelSetsCreate: (session: $Session, input: BiomodelSetInput, options?: WithOrganizationOptions) => ApiPromise<BiomodelSet> = /* @__PURE__ */ $operation(
  { id: "biomodelSets.create", method: "POST" },
  (input, options) => [() => ({ path: "/lab/biomodel-sets/", body: $json($due(input)) }), options],
) as never;

/** Get a biomodel set: `biomodelSets.get` of a client, as a function. */
export const biomodelSetsGet: (session: $Session, biomodelSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<BiomodelSet> = /* @__PURE__ */ $operation(
  { id: "biomodelSets.get", method: "GET" },
  (biomodelSetId, input, options) => [() => ({ path: `/lab/biomodel-sets/${$segment(biomodelSetId, "biomodel_set_id")}/`, query: input }), options],
) as never;

/** Archive a biomodel set: `biomodelSets.archive` of a client, as a function. */
export const biomodelSetsArchive: (session: $Session, biomodelSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<unknown> = /* @__PURE__ */ $operation(
  { id: "biomodelSets.archive", method: "GET", retry: "never" },
  (biomodelSetId, input, options) => [() => ({ path: `/lab/biomodel-sets/${$segment(biomodelSetId, "biomodel_set_id")}/archive/`, query: input }), options],
) as never;

/** List the biomodels of a set: `biomodelSets.biomodels.list` of a client, as a function. */
export const biomodelSetsBiomodelsList: $ListFunction<[biomodelSetId: string, input?: BiomodelSetsBiomodelsListInput, options?: WithOrganizationListOptions], TableRow, Table, $Session> = /* @__PURE__ */ $list(
  {
    id: "biomodelSets.biomodels.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100,
      end: "total",
    },
  },
  (biomodelSetId, input, options) => [() => ({ path: `/lab/biomodel-sets/${$segment(biomodelSetId, "biomodel_set_id")}/biomodels/`, query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** List the columns of a biomodel set: `biomodelSets.columns.list` of a client, as a function. */
export const biomodelSetsColumnsList: (session: $Session, biomodelSetId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<BiomodelColumn[] | { [key: string]: unknown }> = /* @__PURE__ */ $operation(
  { id: "biomodelSets.columns.list", method: "GET" },
  (biomodelSetId, input, options) => [() => ({ path: `/lab/biomodel-sets/${$segment(biomodelSetId, "biomodel_set_id")}/columns/`, query: input }), options],
) as never;

/** List programs: `programs.list` of a client, as a function. */
export const programsList: $ListFunction<[input?: ProgramsListInput, options?: WithOrganizationListOptions], Program, ProgramList, $Session> = /* @__PURE__ */ $list(
  {
    id: "programs.list",
    method: "GET",
    pagination: {
      style: "link",
      items: "/results",
      next: "/next",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      limit: 100,
      end: "no-next",
    },
  },
  (input, options) => [() => ({ path: "/programs/", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a program: `programs.get` of a client, as a function. */
export const programsGet: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Program> = /* @__PURE__ */ $operation(
  { id: "programs.get", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/`, query: input }), options],
) as never;

/** List the assets of a program: `programs.assets.list` of a client, as a function. */
export const programsAssetsList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<ProgramAsset[]> = /* @__PURE__ */ $operation(
  { id: "programs.assets.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/assets/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List the analysis spaces of a program: `programs.analysisSpaces.list` of a client, as a function. */
export const programsAnalysisSpacesList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<AnalysisSpace[]> = /* @__PURE__ */ $operation(
  { id: "programs.analysisSpaces.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/analysis-spaces/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** Get the framework of a program: `programs.framework.get` of a client, as a function. */
export const programsFrameworkGet: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<Framework> = /* @__PURE__ */ $operation(
  { id: "programs.framework.get", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/`, query: input }), options],
) as never;

/** Get the summary of a framework: `programs.framework.summary.get` of a client, as a function. */
export const programsFrameworkSummaryGet: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<FrameworkSummary> = /* @__PURE__ */ $operation(
  { id: "programs.framework.summary.get", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/summary/`, query: input }), options],
) as never;

/** List the versions of a framework: `programs.framework.versions.list` of a client, as a function. */
export const programsFrameworkVersionsList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<FrameworkVersion[]> = /* @__PURE__ */ $operation(
  { id: "programs.framework.versions.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/versions/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List the coverage gaps of a framework: `programs.framework.coverageGaps.list` of a client, as a function. */
export const programsFrameworkCoverageGapsList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<CoverageGap[]> = /* @__PURE__ */ $operation(
  { id: "programs.framework.coverageGaps.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/coverage-gaps/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List the next steps of a framework: `programs.framework.nextSteps.list` of a client, as a function. */
export const programsFrameworkNextStepsList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<NextStep[]> = /* @__PURE__ */ $operation(
  { id: "programs.framework.nextSteps.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/next-steps/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List the evidence sources of a framework: `programs.framework.evidenceSources.list` of a client, as a function. */
export const programsFrameworkEvidenceSourcesList: (session: $Session, programId: string, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<EvidenceSource[]> = /* @__PURE__ */ $operation(
  { id: "programs.framework.evidenceSources.list", method: "GET" },
  (programId, input, options) => [() => ({ path: `/programs/${$segment(programId, "program_id")}/framework/evidence-sources/`, query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List program types: `programs.programTypes.list` of a client, as a function. */
export const programsProgramTypesList: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<ProgramType[]> = /* @__PURE__ */ $operation(
  { id: "programs.programTypes.list", method: "GET" },
  (input, options) => [() => ({ path: "/programs/program-types/", query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List framework templates: `programs.frameworkTemplates.list` of a client, as a function. */
export const programsFrameworkTemplatesList: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<FrameworkTemplate[]> = /* @__PURE__ */ $operation(
  { id: "programs.frameworkTemplates.list", method: "GET" },
  (input, options) => [() => ({ path: "/programs/framework-templates/", query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** List program labels: `programs.labels.list` of a client, as a function. */
export const programsLabelsList: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<ProgramLabel[]> = /* @__PURE__ */ $operation(
  { id: "programs.labels.list", method: "GET" },
  (input, options) => [() => ({ path: "/programs/labels/", query: input }), options], /* @__PURE__ */ $unwrap("/items", "/results", ""),
) as never;

/** Count programs: `programs.stats.get` of a client, as a function. */
export const programsStatsGet: (session: $Session, input?: Record<string, never>, options?: WithOrganizationOptions) => ApiPromise<ProgramStats> = /* @__PURE__ */ $operation(
  { id: "programs.stats.get", method: "GET" },
  (input, options) => [() => ({ path: "/programs/stats/", query: input }), options],
) as never;
