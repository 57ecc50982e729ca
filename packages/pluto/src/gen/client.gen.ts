// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import type { ApiPromise, CallOptions, Client, ClientOptions, Credential, PagePromise } from "@specwright/runtime";
import { PagePlan, newClient, noBody, pagedBy, plainBody } from "@specwright/runtime/parts";
import { factsFor, optionsFor } from "./core.gen.js";
import { budget, layers, logs, progress, redirects, tokens, transport } from "./features.gen.js";
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
  BiomodelColumn,
  BiomodelSet,
  BiomodelSetInput,
  CoverageGap,
  Display,
  DisplayUpdate,
  EvidenceSource,
  Experiment,
  ExperimentList,
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
  Project,
  ProjectExperiment,
  ProjectExperimentList,
  ProjectList,
  QcReport,
  SearchHit,
  SearchHitList,
  SignedUrl,
  Table,
  TableRow,
  UploadDescription,
  UploadSession,
  UploadSessionInput,
  Workflow,
  WorkflowCopyInput,
  WorkflowMessage,
  operations,
  paths,
} from "./schema.gen.js";
import { TABLE } from "./table.gen.js";

export type {
  ActivityEvent,
  ActivityEventList,
  Analysis,
  AnalysisInput,
  AnalysisSpace,
  AnalysisType,
  AnalysisUpdate,
  Annotation,
  AnnotationCluster,
  AnnotationSet,
  Biomarker,
  BiomarkerFields,
  BiomarkerList,
  BiomarkerSet,
  BiomarkerSetFields,
  BiomarkerSetInput,
  BiomarkerSetList,
  BiomodelColumn,
  BiomodelSet,
  BiomodelSetInput,
  CoverageGap,
  Display,
  DisplayUpdate,
  ErrorSchema,
  EvidenceSource,
  Experiment,
  ExperimentList,
  ExternalPlotInput,
  File,
  FileBucket,
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
  PipelineStatus,
  Plot,
  PlotAnalysis,
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
  Project,
  ProjectExperiment,
  ProjectExperimentList,
  ProjectList,
  QcReport,
  SearchHit,
  SearchHitList,
  ShareLevel,
  SignedUrl,
  Table,
  TableCell,
  TableRow,
  UploadDescription,
  UploadSession,
  UploadSessionInput,
  UploadedFile,
  UploadedFileWrite,
  User,
  Workflow,
  WorkflowCopyInput,
  WorkflowMessage,
} from "./schema.gen.js";

/** The resources of Pluto Bio API. */
export interface PlutoResources {
  /** Organizations: the workspaces that users, teams and projects belong to. */
  readonly organizations: OrganizationsResource;
  /** Projects: collections of experiments. */
  readonly projects: ProjectsResource;
  /** Experiments: data sets with their sample and assay tables, files, plots, analyses, annotations and single-cell workflows. */
  readonly experiments: ExperimentsResource;
  /** Full-text search over experiments and projects. */
  readonly search: SearchResource;
  /** Biomarker sets: curated collections of molecules, such as genes, proteins or metabolites. */
  readonly biomarkerSets: BiomarkerSetsResource;
  /** Biomodel sets: reference data sets with user-defined columns, such as cell lines, patients or cohorts. */
  readonly biomodelSets: BiomodelSetsResource;
  /** Programs: the top-level containers of work in translational research, each with a framework of dimensions, next steps, coverage gaps and evidence sources. */
  readonly programs: ProgramsResource;
}

/** A client of Pluto Bio API. */
export interface PlutoClient extends Client<PlutoResources, paths> {}

/** Options of `createPluto`. */
export interface PlutoOptions extends Known<ClientOptions> {
  /**
   * The word `Token`, a space, and an API token of 40 letters and digits. Users make and delete tokens on the Account page of the web app; no expiry is known, deletion ends access at once. Other sign-in (cookies of the web app, single sign-on) is for browsers.
   *
   * Create one with "+ API token" on your Account page, https://pluto.bio/account.
   *
   * Absent: the environment variable `PLUTO_API_TOKEN`.
   */
  readonly token?: Credential | undefined;
  /**
   * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
   *
   * Absent: the environment variable `PLUTO_ORGANIZATION`.
   */
  readonly organization?: string | undefined;
  /**
   * Which of the provider's environments to call:
   *
   * - `production`: `https://api.pluto.bio`
   * - `staging`: `https://staging-api.pluto.bio`
   * - `development`: `https://dev-api.pluto.bio`
   */
  readonly environment?: "production" | "staging" | "development" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api", string>> | undefined;
}

/** Makes a client of Pluto Bio API. */
export function createPluto(options: PlutoOptions = {}): PlutoClient {
  return newClient<PlutoResources, paths>(
    factsFor(options),
    optionsFor(options),
    [transport, progress, logs, redirects, layers, tokens, budget],
    TABLE,
    { body: plainBody, as: noBody, paged: pagedBy(PagePlan) },
    ["organization"],
  );
}

/** Organizations: the workspaces that users, teams and projects belong to. */
export interface OrganizationsResource {
  /**
   * The organizations that the user of this token is in, all in one array. The `uuid` of one is what the `Organization` header takes.
   *
   * `GET /user/organizations/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto organizations.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Organization[]>;
}

/** Projects: collections of experiments. */
export interface ProjectsResource {
  /**
   * The projects that the user of this token may see, archived ones or not: order and filters are not documented.
   *
   * `GET /lab/projects/` — paged by offset, 1000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto projects.list`
   */
  list(
    input?: ProjectsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Project, ProjectList>;

  /**
   * One project, by Pluto ID or UUID: what it is called, whose it is and how many experiments it has. For the experiments themselves, list them.
   *
   * `GET /lab/projects/{project_id}/`
   *
   * Evidence: documented (help-article).
   *
   * @param projectId The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`.
   * @see `npx @specwright/docs pluto projects.get`
   */
  get(
    projectId: string,
    input?: ProjectsGetInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Project>;

  /** `projects.experiments` */
  readonly experiments: ProjectsExperimentsResource;
}

/** `projects.experiments` */
export interface ProjectsExperimentsResource {
  /**
   * The experiments in one project; none for an empty one.
   *
   * `GET /lab/projects/{project_id}/experiments/` — paged by offset, 1000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param projectId The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto projects.experiments.list`
   */
  list(
    projectId: string,
    input?: ProjectsExperimentsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<ProjectExperiment, ProjectExperimentList>;
}

/** Experiments: data sets with their sample and assay tables, files, plots, analyses, annotations and single-cell workflows. */
export interface ExperimentsResource {
  /**
   * The experiments that the user of this token may see. Order and filters are not documented.
   *
   * `GET /lab/experiments/` — paged by offset, 1000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto experiments.list`
   */
  list(
    input?: ExperimentsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Experiment, ExperimentList>;

  /**
   * One experiment, by Pluto ID or UUID: what was measured in which organism, how far it is, whose it is. Its tables, files, plots and analyses have lists of their own.
   *
   * `GET /lab/experiments/{experiment_id}/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.get`
   */
  get(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Experiment>;

  /** `experiments.history` */
  readonly history: ExperimentsHistoryResource;

  /** `experiments.sampleData` */
  readonly sampleData: ExperimentsSampleDataResource;

  /** `experiments.assayData` */
  readonly assayData: ExperimentsAssayDataResource;

  /** `experiments.files` */
  readonly files: ExperimentsFilesResource;

  /** `experiments.uploadSessions` */
  readonly uploadSessions: ExperimentsUploadSessionsResource;

  /** `experiments.qcReport` */
  readonly qcReport: ExperimentsQcReportResource;

  /** `experiments.pipelines` */
  readonly pipelines: ExperimentsPipelinesResource;

  /** `experiments.pipelineRuns` */
  readonly pipelineRuns: ExperimentsPipelineRunsResource;

  /** `experiments.plots` */
  readonly plots: ExperimentsPlotsResource;

  /** `experiments.externalPlots` */
  readonly externalPlots: ExperimentsExternalPlotsResource;

  /** `experiments.analyses` */
  readonly analyses: ExperimentsAnalysesResource;

  /** `experiments.annotationSets` */
  readonly annotationSets: ExperimentsAnnotationSetsResource;

  /** `experiments.workflows` */
  readonly workflows: ExperimentsWorkflowsResource;
}

/** `experiments.history` */
export interface ExperimentsHistoryResource {
  /**
   * The activity in an experiment: what was done to it. Pages have 100 events, which the server fixes; only the cursor can be chosen.
   *
   * `GET /lab/experiments/{experiment_id}/history/` — paged by cursor: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `cursor`.
   * @see `npx @specwright/docs pluto experiments.history.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsHistoryListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<ActivityEvent, ActivityEventList>;
}

/** `experiments.sampleData` */
export interface ExperimentsSampleDataResource {
  /**
   * The sample table: one row for each sample.
   *
   * `GET /lab/experiments/{experiment_id}/sample-data/` — paged by offset, 10000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (help-article). Quirks: `row-order-between-pages`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto experiments.sampleData.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsSampleDataListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;

  /**
   * A link to the whole sample table as one CSV file. Recipes read its column names in lower case (`sample_id`) where the JSON form capitalises them, so expect both.
   *
   * `GET /lab/experiments/{experiment_id}/sample-data/download/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `filename`.
   * @see `npx @specwright/docs pluto experiments.sampleData.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    input?: ExperimentsSampleDataDownloadUrlInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;
}

/** `experiments.assayData` */
export interface ExperimentsAssayDataResource {
  /**
   * The assay table: what was measured, one row for each target.
   *
   * `GET /lab/experiments/{experiment_id}/assay-data/` — paged by offset, 10000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (help-article). Quirks: `row-order-between-pages`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto experiments.assayData.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsAssayDataListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;

  /**
   * A link to the whole assay table as one CSV file. Recipes read its first column name in lower case (`gene_symbol`, `peak_id`) where the JSON form capitalises it, so expect both.
   *
   * `GET /lab/experiments/{experiment_id}/assay-data/download/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `filename`.
   * @see `npx @specwright/docs pluto experiments.assayData.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    input?: ExperimentsAssayDataDownloadUrlInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;
}

/** `experiments.files` */
export interface ExperimentsFilesResource {
  /**
   * The files of an experiment, grouped by kind; with `data_type` only those of that kind.
   *
   * `GET /lab/experiments/{experiment_id}/files/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `three-envelopes`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `data_type`.
   * @see `npx @specwright/docs pluto experiments.files.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsFilesListInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<FileBuckets>;

  /**
   * A link to the bytes of one file.
   *
   * `GET /lab/experiments/{experiment_id}/files/{file_id}/download/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param fileId UUID of the file, from the list of files.
   * @param input Query parameters: `filename`.
   * @see `npx @specwright/docs pluto experiments.files.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    fileId: string,
    input?: ExperimentsFilesDownloadUrlInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;
}

/** `experiments.uploadSessions` */
export interface ExperimentsUploadSessionsResource {
  /**
   * Registers a file and opens a resumable upload to a storage host.
   *
   * `POST /lab/experiments/{experiment_id}/upload-sessions/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The file that will be sent.
   * @see `npx @specwright/docs pluto experiments.uploadSessions.create`
   */
  create(
    experimentId: string,
    input: UploadSessionInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<UploadSession>;

  /**
   * Tells the platform that all bytes have arrived. Always do so after an upload: the web app and the Python client do, though files of the R client, which does not, can be used too.
   *
   * `POST /lab/experiments/{experiment_id}/upload-sessions/{upload_session_id}/complete/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param uploadSessionId UUID of the upload session, as its creation answered.
   * @param input What was uploaded: the body the session was started with.
   * @see `npx @specwright/docs pluto experiments.uploadSessions.complete`
   */
  complete(
    experimentId: string,
    uploadSessionId: string,
    input: UploadDescription,
    options?: WithOrganizationOptions,
  ): ApiPromise<{ [key: string]: unknown }>;
}

/** `experiments.qcReport` */
export interface ExperimentsQcReportResource {
  /**
   * The record of the quality-control report that a pipeline made of the raw data. The Python client hands it on unread; the report itself is the HTML file behind `qcReport.downloadUrl`.
   *
   * `GET /lab/experiments/{experiment_id}/qc-report/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.qcReport.get`
   */
  get(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<QcReport>;

  /**
   * A link to the quality-control report, an HTML file.
   *
   * `GET /lab/experiments/{experiment_id}/qc-report/download/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.qcReport.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;
}

/** `experiments.pipelines` */
export interface ExperimentsPipelinesResource {
  /**
   * The automated pipelines that are available for an experiment.
   *
   * `GET /lab/experiments/{experiment_id}/pipelines/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.pipelines.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Pipeline[]>;
}

/** `experiments.pipelineRuns` */
export interface ExperimentsPipelineRunsResource {
  /**
   * The runs of pipelines that the experiment has behind it.
   *
   * `GET /lab/experiments/{experiment_id}/pipeline-runs/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.pipelineRuns.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<PipelineRun[]>;
}

/** `experiments.plots` */
export interface ExperimentsPlotsResource {
  /**
   * The plots of an experiment: each an analysis and the way it is drawn.
   *
   * `GET /lab/experiments/{experiment_id}/plots/` — paged by offset, 1000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (help-article).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto experiments.plots.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsPlotsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Plot, PlotList>;

  /**
   * Creates an empty plot with a display, to be filled with an analysis and a file afterwards. Superseded by external plots, which take all at once.
   *
   * `POST /lab/experiments/{experiment_id}/plots/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot to make.
   * @see `npx @specwright/docs pluto experiments.plots.create`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  create(
    experimentId: string,
    input: PlotInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * One plot, with its analysis and display. `display.display_type` tells what its data look like.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, which the Methods dialog of a plot in the web app shows.
   * @see `npx @specwright/docs pluto experiments.plots.get`
   */
  get(
    experimentId: string,
    plotId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Gives an empty plot its analysis and display. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, such as one that was created empty.
   * @param input What shall change in the plot.
   * @see `npx @specwright/docs pluto experiments.plots.update`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  update(
    experimentId: string,
    plotId: string,
    input: PlotUpdate,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * A link to the result table behind a plot as one CSV file, by row whatever the display. The names of its columns are as in the JSON form (`Gene_Symbol`), unlike those of sample and assay data.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/download/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, which the Methods dialog of a plot in the web app shows.
   * @param input Query parameters: `filename`.
   * @see `npx @specwright/docs pluto experiments.plots.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    plotId: string,
    input?: ExperimentsPlotsDownloadUrlInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<PlotDownload>;

  /**
   * Makes a plot show an analysis with a display. Superseded by external plots.
   *
   * `POST /lab/experiments/{experiment_id}/plots/{plot_id}/link-analysis/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, such as one that was created empty.
   * @param input The analysis and the display.
   * @see `npx @specwright/docs pluto experiments.plots.linkAnalysis`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  linkAnalysis(
    experimentId: string,
    plotId: string,
    input: PlotLinkInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<PlotLink>;

  /**
   * How the web app creates plots, as a comment in the R client tells. No source shows what the answer holds. Prefer external plots.
   *
   * `POST /lab/experiments/{experiment_id}/v2/plots/`
   *
   * Evidence: inferred (r-client-branch).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot to make.
   * @see `npx @specwright/docs pluto experiments.plots.createV2`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  createV2(
    experimentId: string,
    input: PlotV2Input,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /** `experiments.plots.data` */
  readonly data: ExperimentsPlotsDataResource;

  /** `experiments.plots.displays` */
  readonly displays: ExperimentsPlotsDisplaysResource;
}

/** `experiments.plots.data` */
export interface ExperimentsPlotsDataResource {
  /**
   * The result table behind a plot.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/data/` — paged by offset, 100000 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (help-article). Quirks: `rows-or-columns`, `row-order-between-pages`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, which the Methods dialog of a plot in the web app shows.
   * @param input Query parameters: `limit`, `offset`.
   * @see `npx @specwright/docs pluto experiments.plots.data.list`
   */
  list(
    experimentId: string,
    plotId: string,
    input?: ExperimentsPlotsDataListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, PlotData>;
}

/** `experiments.plots.displays` */
export interface ExperimentsPlotsDisplaysResource {
  /**
   * The displays of a plot: the ways it can be drawn, archived ones marked.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/displays/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, which the Methods dialog of a plot in the web app shows.
   * @see `npx @specwright/docs pluto experiments.plots.displays.list`
   */
  list(
    experimentId: string,
    plotId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Display[]>;

  /**
   * Gives a display its file, analysis and methods. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/plots/{plot_id}/displays/{display_id}/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, such as one that was created empty.
   * @param displayId UUID of the display, from the plot or from the list of its displays.
   * @param input What shall change in the display.
   * @see `npx @specwright/docs pluto experiments.plots.displays.update`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  update(
    experimentId: string,
    plotId: string,
    displayId: string,
    input: DisplayUpdate,
    options?: WithOrganizationOptions,
  ): ApiPromise<Display>;
}

/** `experiments.externalPlots` */
export interface ExperimentsExternalPlotsResource {
  /**
   * Creates a plot from files that were uploaded before, each with an upload session of its own: what to show (HTML or an image), the results (CSV), and the script that made them.
   *
   * `POST /lab/experiments/{experiment_id}/external/plots/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot. The R client always sends `name` and `origin`; whether the server needs them is not documented.
   * @see `npx @specwright/docs pluto experiments.externalPlots.create`
   */
  create(
    experimentId: string,
    input: ExternalPlotInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Changes an external plot. Send only what changes; the clients always send `origin`. A file that is given replaces the one of its kind.
   *
   * `PUT /lab/experiments/{experiment_id}/external/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of a plot that was made outside the platform, from its creation or from the list of plots.
   * @param input What shall change in the plot.
   * @see `npx @specwright/docs pluto experiments.externalPlots.update`
   */
  update(
    experimentId: string,
    plotId: string,
    input: ExternalPlotInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;
}

/** `experiments.analyses` */
export interface ExperimentsAnalysesResource {
  /**
   * The analyses of an experiment, all in one array, whatever their state.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`.
   * @see `npx @specwright/docs pluto experiments.analyses.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsAnalysesListInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis[]>;

  /**
   * Creates an analysis that was made outside the platform, from uploaded results. Superseded by external plots.
   *
   * `POST /lab/experiments/{experiment_id}/analyses/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The analysis to make.
   * @see `npx @specwright/docs pluto experiments.analyses.create`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  create(
    experimentId: string,
    input: AnalysisInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * One analysis. Its `pipeline_status` tells when it is done.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `status-stays-null`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
   * @see `npx @specwright/docs pluto experiments.analyses.get`
   */
  get(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * Changes the name, methods or results of an analysis that was made outside the platform. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/analyses/{analysis_id}/`
   *
   * Evidence: vendor-client (r-client-2021).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of an analysis that was made outside the platform.
   * @param input What shall change in the analysis.
   * @see `npx @specwright/docs pluto experiments.analyses.update`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  update(
    experimentId: string,
    analysisId: string,
    input: AnalysisUpdate,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * A link to a spreadsheet with the results of an analysis. Which kind of file it is, no source says.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/spreadsheet-analysis-signed-url/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
   * @see `npx @specwright/docs pluto experiments.analyses.spreadsheetUrl`
   */
  spreadsheetUrl(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;

  /**
   * A link to an image of an analysis. Which kind of file it is, no source says.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/image-analysis-signed-url/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
   * @see `npx @specwright/docs pluto experiments.analyses.imageUrl`
   */
  imageUrl(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;

  /** `experiments.analyses.summary` */
  readonly summary: ExperimentsAnalysesSummaryResource;

  /** `experiments.analyses.stats` */
  readonly stats: ExperimentsAnalysesStatsResource;
}

/** `experiments.analyses.summary` */
export interface ExperimentsAnalysesSummaryResource {
  /**
   * The result table of an analysis: for differential expression one row for each gene, with the columns that the data of its plot have.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/summary/` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02). Quirks: `row-order-between-pages`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
   * @param input Query parameters: `limit`, `offset`, `search`, `sort_by`.
   * @see `npx @specwright/docs pluto experiments.analyses.summary.list`
   */
  list(
    experimentId: string,
    analysisId: string,
    input?: ExperimentsAnalysesSummaryListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;
}

/** `experiments.analyses.stats` */
export interface ExperimentsAnalysesStatsResource {
  /**
   * Figures about an analysis as a whole. The R client hands them on unread and calls them typically a list, its word for any JSON: no source shows their form.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/stats/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
   * @see `npx @specwright/docs pluto experiments.analyses.stats.get`
   */
  get(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<{ [key: string]: unknown } | unknown[]>;
}

/** `experiments.annotationSets` */
export interface ExperimentsAnnotationSetsResource {
  /**
   * The annotation sets of a single-cell experiment: what its clusters of cells are called, in one array.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/`
   *
   * Evidence: vendor-client (r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.annotationSets.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<AnnotationSet[]>;

  /**
   * One annotation set, with its clusters.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param annotationSetId UUID of the annotation set, from their list.
   * @see `npx @specwright/docs pluto experiments.annotationSets.get`
   */
  get(
    experimentId: string,
    annotationSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<AnnotationSet>;

  /** `experiments.annotationSets.annotations` */
  readonly annotations: ExperimentsAnnotationSetsAnnotationsResource;
}

/** `experiments.annotationSets.annotations` */
export interface ExperimentsAnnotationSetsAnnotationsResource {
  /**
   * The annotations of one set: one for each cluster of cells.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/annotations/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param annotationSetId UUID of the annotation set, from their list.
   * @see `npx @specwright/docs pluto experiments.annotationSets.annotations.list`
   */
  list(
    experimentId: string,
    annotationSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Annotation[]>;
}

/** `experiments.workflows` */
export interface ExperimentsWorkflowsResource {
  /**
   * The workflows of a single-cell experiment, in one array. A workflow is a run of single-cell preprocessing: it ends with preprocesses, of which one is selected and accepted.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `npx @specwright/docs pluto experiments.workflows.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow[]>;

  /**
   * One workflow. Its `status` tells when it is done.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/{workflow_id}/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow, from their list.
   * @see `npx @specwright/docs pluto experiments.workflows.get`
   */
  get(
    experimentId: string,
    workflowId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow>;

  /**
   * Promotes the preprocess that was chosen in a completed workflow: the workflow becomes `accepted`, and the experiment goes on with its result.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/accept/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow, from their list.
   * @param input Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too.
   * @see `npx @specwright/docs pluto experiments.workflows.accept`
   */
  accept(
    experimentId: string,
    workflowId: string,
    input?: Nothing,
    options?: WithOrganizationOptions,
  ): ApiPromise<WorkflowMessage>;

  /**
   * Puts a workflow away without deleting it for good.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/archive/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow, from their list.
   * @param input Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too.
   * @see `npx @specwright/docs pluto experiments.workflows.archive`
   */
  archive(
    experimentId: string,
    workflowId: string,
    input?: Nothing,
    options?: WithOrganizationOptions,
  ): ApiPromise<WorkflowMessage>;

  /**
   * Makes a new workflow from this one, with another name or other fields where some are sent. The copy answers like any workflow.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/copy/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow, from their list.
   * @param input What the copy shall differ in. Without fields the R client sends `[]`.
   * @see `npx @specwright/docs pluto experiments.workflows.copy`
   */
  copy(
    experimentId: string,
    workflowId: string,
    input?: WorkflowCopyInput | never[],
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow>;

  /** `experiments.workflows.preprocesses` */
  readonly preprocesses: ExperimentsWorkflowsPreprocessesResource;
}

/** `experiments.workflows.preprocesses` */
export interface ExperimentsWorkflowsPreprocessesResource {
  /**
   * The preprocesses of a workflow, in one array. Accepting the workflow promotes the one of them that is selected.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/{workflow_id}/preprocesses/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `jwt-only-before-server-change`.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow, from their list.
   * @see `npx @specwright/docs pluto experiments.workflows.preprocesses.list`
   */
  list(
    experimentId: string,
    workflowId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Preprocess[]>;
}

/** Full-text search over experiments and projects. */
export interface SearchResource {
  /**
   * Full-text search over experiments, or over projects: among those shared with the user, or among those that are public. The R client asks for pages of 24, or of 100 when it collects them all.
   *
   * `GET /lab/search/` — paged by offset, 24 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input Query parameters: `query`, `type`, `access`, `limit`, `offset`.
   * @see `npx @specwright/docs pluto search.list`
   */
  list(
    input: SearchListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<SearchHit, SearchHitList>;
}

/** Biomarker sets: curated collections of molecules, such as genes, proteins or metabolites. */
export interface BiomarkerSetsResource {
  /**
   * The biomarker sets that the user of this token may see. A biomarker set is a curated collection of molecules: genes, proteins, metabolites.
   *
   * `GET /lab/biomarker-sets/` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `npx @specwright/docs pluto biomarkerSets.list`
   */
  list(
    input?: BiomarkerSetsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<BiomarkerSet, BiomarkerSetList>;

  /**
   * Creates a biomarker set without biomarkers; add them afterwards, one by one.
   *
   * `POST /lab/biomarker-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input The biomarker set to make.
   * @see `npx @specwright/docs pluto biomarkerSets.create`
   */
  create(input: BiomarkerSetInput, options?: WithOrganizationOptions): ApiPromise<BiomarkerSet>;

  /**
   * One biomarker set: its name and kind. Its biomarkers have a list of their own.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @see `npx @specwright/docs pluto biomarkerSets.get`
   */
  get(
    biomarkerSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomarkerSet>;

  /**
   * Changes the fields of a biomarker set that are sent.
   *
   * `PATCH /lab/biomarker-sets/{biomarker_set_id}/`
   *
   * Evidence: inferred (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input What shall change in the biomarker set.
   * @see `npx @specwright/docs pluto biomarkerSets.update`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  update(
    biomarkerSetId: string,
    input: BiomarkerSetFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomarkerSet>;

  /**
   * Puts a biomarker set away. How to bring it back, no source shows.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/archive/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too.
   * @see `npx @specwright/docs pluto biomarkerSets.archive`
   */
  archive(
    biomarkerSetId: string,
    input?: Nothing,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * Makes a new biomarker set from this one. No source shows what can be sent and what comes back.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/copy/`
   *
   * Evidence: inferred (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input What the copy shall differ in. No source shows its fields; an empty array says nothing, as the R client sends it with other actions.
   * @see `npx @specwright/docs pluto biomarkerSets.copy`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  copy(
    biomarkerSetId: string,
    input?: { [key: string]: unknown } | never[],
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * Adds many biomarkers at once from a CSV file. How the file is sent, no source shows: the bare text is written down here, a multipart form is as likely.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/upload-csv/`
   *
   * Evidence: inferred (r-client-02). Quirks: `body-encoding-unknown`.
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input The CSV file. No source shows its columns; those of the example are the fields of a biomarker.
   * @see `npx @specwright/docs pluto biomarkerSets.uploadCsv`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  uploadCsv(
    biomarkerSetId: string,
    input: string,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * A link to the biomarkers of a set as one CSV file.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/download/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @see `npx @specwright/docs pluto biomarkerSets.downloadUrl`
   */
  downloadUrl(
    biomarkerSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;

  /** `biomarkerSets.biomarkers` */
  readonly biomarkers: BiomarkerSetsBiomarkersResource;
}

/** `biomarkerSets.biomarkers` */
export interface BiomarkerSetsBiomarkersResource {
  /**
   * The biomarkers of one set: the single molecules in it.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/biomarkers/` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `npx @specwright/docs pluto biomarkerSets.biomarkers.list`
   */
  list(
    biomarkerSetId: string,
    input?: BiomarkerSetsBiomarkersListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Biomarker, BiomarkerList>;

  /**
   * Adds one molecule to a biomarker set.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/biomarkers/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param input The biomarker to add.
   * @see `npx @specwright/docs pluto biomarkerSets.biomarkers.create`
   */
  create(
    biomarkerSetId: string,
    input: BiomarkerFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;

  /**
   * One biomarker of a set: its name and which molecule it is.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param biomarkerId UUID of the biomarker within its set.
   * @see `npx @specwright/docs pluto biomarkerSets.biomarkers.get`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  get(
    biomarkerSetId: string,
    biomarkerId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;

  /**
   * Removes one biomarker from its set; the set stays.
   *
   * `DELETE /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param biomarkerId UUID of the biomarker within its set.
   * @see `npx @specwright/docs pluto biomarkerSets.biomarkers.delete`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  delete(
    biomarkerSetId: string,
    biomarkerId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<void>;

  /**
   * Changes the fields of a biomarker that are sent.
   *
   * `PATCH /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set, from their list.
   * @param biomarkerId UUID of the biomarker within its set.
   * @param input What shall change in the biomarker.
   * @see `npx @specwright/docs pluto biomarkerSets.biomarkers.update`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  update(
    biomarkerSetId: string,
    biomarkerId: string,
    input: BiomarkerFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;
}

/** Biomodel sets: reference data sets with user-defined columns, such as cell lines, patients or cohorts. */
export interface BiomodelSetsResource {
  /**
   * The biomodel sets that the user of this token may see, all in one array. A biomodel set is a reference data set with columns of its own: cell lines, patients, cohorts.
   *
   * `GET /lab/biomodel-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto biomodelSets.list`
   */
  list(input?: Record<string, never>, options?: WithOrganizationOptions): ApiPromise<BiomodelSet[]>;

  /**
   * Creates a biomodel set with the columns that its schema definition names, and without rows.
   *
   * `POST /lab/biomodel-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input The biomodel set to make.
   * @see `npx @specwright/docs pluto biomodelSets.create`
   */
  create(input: BiomodelSetInput, options?: WithOrganizationOptions): ApiPromise<BiomodelSet>;

  /**
   * One biomodel set: its name and which columns it has.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set, from their list.
   * @see `npx @specwright/docs pluto biomodelSets.get`
   */
  get(
    biomodelSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomodelSet>;

  /**
   * Puts a biomodel set away. Although a GET, it changes the set: never prefetch, cache or repeat it.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/archive/`
   *
   * Evidence: vendor-client (r-client-02). Quirks: `get-changes-state`.
   *
   * @param biomodelSetId UUID of the biomodel set, from their list.
   * @see `npx @specwright/docs pluto biomodelSets.archive`
   */
  archive(
    biomodelSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /** `biomodelSets.biomodels` */
  readonly biomodels: BiomodelSetsBiomodelsResource;

  /** `biomodelSets.columns` */
  readonly columns: BiomodelSetsColumnsResource;
}

/** `biomodelSets.biomodels` */
export interface BiomodelSetsBiomodelsResource {
  /**
   * The biomodels of one set, as a table: one row for each cell line, patient or cohort, with the columns that the set defines.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/biomodels/` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02). Quirks: `row-order-between-pages`.
   *
   * @param biomodelSetId UUID of the biomodel set, from their list.
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `npx @specwright/docs pluto biomodelSets.biomodels.list`
   */
  list(
    biomodelSetId: string,
    input?: BiomodelSetsBiomodelsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;
}

/** `biomodelSets.columns` */
export interface BiomodelSetsColumnsResource {
  /**
   * The definitions of the columns of one biomodel set. The R client hands them on unread.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/columns/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set, from their list.
   * @see `npx @specwright/docs pluto biomodelSets.columns.list`
   */
  list(
    biomodelSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomodelColumn[] | { [key: string]: unknown }>;
}

/** Programs: the top-level containers of work in translational research, each with a framework of dimensions, next steps, coverage gaps and evidence sources. */
export interface ProgramsResource {
  /**
   * The programs that the user of this token may see.
   *
   * `GET /programs/` — paged by link, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `npx @specwright/docs pluto programs.list`
   */
  list(
    input?: ProgramsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Program, ProgramList>;

  /**
   * One program. Its framework, assets and analysis spaces have addresses of their own.
   *
   * `GET /programs/{program_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.get`
   */
  get(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Program>;

  /** `programs.assets` */
  readonly assets: ProgramsAssetsResource;

  /** `programs.analysisSpaces` */
  readonly analysisSpaces: ProgramsAnalysisSpacesResource;

  /** `programs.framework` */
  readonly framework: ProgramsFrameworkResource;

  /** `programs.programTypes` */
  readonly programTypes: ProgramsProgramTypesResource;

  /** `programs.frameworkTemplates` */
  readonly frameworkTemplates: ProgramsFrameworkTemplatesResource;

  /** `programs.labels` */
  readonly labels: ProgramsLabelsResource;

  /** `programs.stats` */
  readonly stats: ProgramsStatsResource;
}

/** `programs.assets` */
export interface ProgramsAssetsResource {
  /**
   * What is attached to a program as its assets.
   *
   * `GET /programs/{program_id}/assets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.assets.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<ProgramAsset[]>;
}

/** `programs.analysisSpaces` */
export interface ProgramsAnalysisSpacesResource {
  /**
   * The analysis spaces of a program: where analyses for it are done. A program has none, one or several.
   *
   * `GET /programs/{program_id}/analysis-spaces/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.analysisSpaces.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<AnalysisSpace[]>;
}

/** `programs.framework` */
export interface ProgramsFrameworkResource {
  /**
   * The framework of a program as it is now. A framework is made of dimensions and tells the next steps, the coverage gaps and the evidence sources of its program; each of these has an address of its own.
   *
   * `GET /programs/{program_id}/framework/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.get`
   */
  get(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Framework>;

  /** `programs.framework.summary` */
  readonly summary: ProgramsFrameworkSummaryResource;

  /** `programs.framework.versions` */
  readonly versions: ProgramsFrameworkVersionsResource;

  /** `programs.framework.coverageGaps` */
  readonly coverageGaps: ProgramsFrameworkCoverageGapsResource;

  /** `programs.framework.nextSteps` */
  readonly nextSteps: ProgramsFrameworkNextStepsResource;

  /** `programs.framework.evidenceSources` */
  readonly evidenceSources: ProgramsFrameworkEvidenceSourcesResource;
}

/** `programs.framework.summary` */
export interface ProgramsFrameworkSummaryResource {
  /**
   * The framework of a program in short, by dimension.
   *
   * `GET /programs/{program_id}/framework/summary/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.summary.get`
   */
  get(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<FrameworkSummary>;
}

/** `programs.framework.versions` */
export interface ProgramsFrameworkVersionsResource {
  /**
   * The history of the framework of a program: one entry for each version.
   *
   * `GET /programs/{program_id}/framework/versions/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.versions.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<FrameworkVersion[]>;
}

/** `programs.framework.coverageGaps` */
export interface ProgramsFrameworkCoverageGapsResource {
  /**
   * Where the framework of a program is not yet covered by evidence.
   *
   * `GET /programs/{program_id}/framework/coverage-gaps/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.coverageGaps.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<CoverageGap[]>;
}

/** `programs.framework.nextSteps` */
export interface ProgramsFrameworkNextStepsResource {
  /**
   * What is recommended to do next in a program, by its framework.
   *
   * `GET /programs/{program_id}/framework/next-steps/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.nextSteps.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<NextStep[]>;
}

/** `programs.framework.evidenceSources` */
export interface ProgramsFrameworkEvidenceSourcesResource {
  /**
   * The sources of evidence that are linked to the framework of a program.
   *
   * `GET /programs/{program_id}/framework/evidence-sources/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program, from their list.
   * @see `npx @specwright/docs pluto programs.framework.evidenceSources.list`
   */
  list(
    programId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<EvidenceSource[]>;
}

/** `programs.programTypes` */
export interface ProgramsProgramTypesResource {
  /**
   * The program types that the organization has defined. A type has a name, a look and the ordered stages that its programs go through, such as preclinical, phase I, phase II.
   *
   * `GET /programs/program-types/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto programs.programTypes.list`
   */
  list(input?: Record<string, never>, options?: WithOrganizationOptions): ApiPromise<ProgramType[]>;
}

/** `programs.frameworkTemplates` */
export interface ProgramsFrameworkTemplatesResource {
  /**
   * The templates that the framework of a program can start from.
   *
   * `GET /programs/framework-templates/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto programs.frameworkTemplates.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<FrameworkTemplate[]>;
}

/** `programs.labels` */
export interface ProgramsLabelsResource {
  /**
   * The labels that programs can bear: tags, grouped into categories.
   *
   * `GET /programs/labels/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto programs.labels.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<ProgramLabel[]>;
}

/** `programs.stats` */
export interface ProgramsStatsResource {
  /**
   * How many programs the workspace has, and how many of them are active.
   *
   * `GET /programs/stats/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `npx @specwright/docs pluto programs.stats.get`
   */
  get(input?: Record<string, never>, options?: WithOrganizationOptions): ApiPromise<ProgramStats>;
}

/** Options of a call. */
export interface PlutoCallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface PlutoListOptions extends Omit<CallOptions, "query" | "headers"> {}

/** Call options with `Organization` in the headers. */
export interface WithOrganizationOptions extends PlutoCallOptions {
  /** Headers of this call. */
  headers?: {
    /**
     * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
     *
     * Absent: the client's option `organization`.
     */
    Organization?: string | undefined;
  } | undefined;
}

/** Query parameters of `projects.list`. */
export interface ProjectsListInput extends NonNullable<operations["projects.list"]["parameters"]["query"]> {}

/** Call options with `Organization` in the headers. */
export interface WithOrganizationListOptions extends PlutoListOptions {
  /** Headers of this call. */
  headers?: {
    /**
     * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
     *
     * Absent: the client's option `organization`.
     */
    Organization?: string | undefined;
  } | undefined;
}

/** Query parameters of `projects.get`. */
export interface ProjectsGetInput extends NonNullable<operations["projects.get"]["parameters"]["query"]> {}

/** Query parameters of `projects.experiments.list`. */
export interface ProjectsExperimentsListInput extends NonNullable<operations["projects.experiments.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.list`. */
export interface ExperimentsListInput extends NonNullable<operations["experiments.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.history.list`. */
export interface ExperimentsHistoryListInput extends NonNullable<operations["experiments.history.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.sampleData.list`. */
export interface ExperimentsSampleDataListInput extends NonNullable<operations["experiments.sampleData.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.sampleData.downloadUrl`. */
export interface ExperimentsSampleDataDownloadUrlInput extends NonNullable<operations["experiments.sampleData.downloadUrl"]["parameters"]["query"]> {}

/** Query parameters of `experiments.assayData.list`. */
export interface ExperimentsAssayDataListInput extends NonNullable<operations["experiments.assayData.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.assayData.downloadUrl`. */
export interface ExperimentsAssayDataDownloadUrlInput extends NonNullable<operations["experiments.assayData.downloadUrl"]["parameters"]["query"]> {}

/** Query parameters of `experiments.files.list`. */
export interface ExperimentsFilesListInput extends NonNullable<operations["experiments.files.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.files.downloadUrl`. */
export interface ExperimentsFilesDownloadUrlInput extends NonNullable<operations["experiments.files.downloadUrl"]["parameters"]["query"]> {}

/** Query parameters of `experiments.plots.list`. */
export interface ExperimentsPlotsListInput extends NonNullable<operations["experiments.plots.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.plots.downloadUrl`. */
export interface ExperimentsPlotsDownloadUrlInput extends NonNullable<operations["experiments.plots.downloadUrl"]["parameters"]["query"]> {}

/** Query parameters of `experiments.plots.data.list`. */
export interface ExperimentsPlotsDataListInput extends NonNullable<operations["experiments.plots.data.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.analyses.list`. */
export interface ExperimentsAnalysesListInput extends NonNullable<operations["experiments.analyses.list"]["parameters"]["query"]> {}

/** Query parameters of `experiments.analyses.summary.list`. */
export interface ExperimentsAnalysesSummaryListInput extends NonNullable<operations["experiments.analyses.summary.list"]["parameters"]["query"]> {}

/** Query parameters of `search.list`. */
export interface SearchListInput extends NonNullable<operations["search.list"]["parameters"]["query"]> {}

/** Query parameters of `biomarkerSets.list`. */
export interface BiomarkerSetsListInput extends NonNullable<operations["biomarkerSets.list"]["parameters"]["query"]> {}

/** Query parameters of `biomarkerSets.biomarkers.list`. */
export interface BiomarkerSetsBiomarkersListInput extends NonNullable<operations["biomarkerSets.biomarkers.list"]["parameters"]["query"]> {}

/** Query parameters of `biomodelSets.biomodels.list`. */
export interface BiomodelSetsBiomodelsListInput extends NonNullable<operations["biomodelSets.biomodels.list"]["parameters"]["query"]> {}

/** Query parameters of `programs.list`. */
export interface ProgramsListInput extends NonNullable<operations["programs.list"]["parameters"]["query"]> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };
