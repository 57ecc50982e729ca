// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import { createClient, type ApiPromise, type CallOptions, type Client, type ClientOptions, type Credential, type PagePromise } from "@specwright/runtime";
import { OPERATIONS, PROVIDER } from "./operations.gen.js";
import type {
  ActivityEvent,
  ActivityEventList,
  Analysis,
  AnalysisInput,
  AnalysisSpace,
  AnalysisUpdate,
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

export type {
  ActivityEvent,
  ActivityEventList,
  Analysis,
  AnalysisInput,
  AnalysisSpace,
  AnalysisType,
  AnalysisUpdate,
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
  FileWrite,
  Framework,
  FrameworkSummary,
  FrameworkTemplate,
  FrameworkVersion,
  NextStep,
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
  User,
  Workflow,
  WorkflowCopyInput,
  WorkflowMessage,
} from "./schema.gen.js";

/** The resources of Pluto Bio API. */
export interface PlutoResources {
  /** The organizations of the user. */
  readonly organizations: OrganizationsResource;
  /** Projects: collections of experiments. */
  readonly projects: ProjectsResource;
  /** Experiments, their tables, files, plots, analyses, annotations and workflows. */
  readonly experiments: ExperimentsResource;
  /** Search over experiments and projects. */
  readonly search: SearchResource;
  /** Sets of biomarkers. */
  readonly biomarkerSets: BiomarkerSetsResource;
  /** Sets of biomodels. */
  readonly biomodelSets: BiomodelSetsResource;
  /** Programs of translational research. */
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
   * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
   *
   * Absent: the environment variable `PLUTO_ORGANIZATION`.
   */
  readonly organization?: string | undefined;
  /** Which of the provider's environments to call. */
  readonly environment?: "production" | "staging" | "development" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api", string>> | undefined;
}

/** Makes a client of Pluto Bio API. */
export function createPluto(options: PlutoOptions = {}): PlutoClient {
  return createClient<PlutoResources, paths>(PROVIDER, OPERATIONS, { ...options });
}

/** The organizations of the user. */
export interface OrganizationsResource {
  /**
   * List organizations
   *
   * The organizations that the user of this token is in.
   *
   * `GET /user/organizations/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/organizations.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Organization[]>;
}

/** Projects: collections of experiments. */
export interface ProjectsResource {
  /**
   * List projects
   *
   * The projects that the user of this token may see. Order and filters are undocumented.
   *
   * `GET /lab/projects/`
   *
   * Paged by offset, 1000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-01, python-client-012). The Python client reads the first page only.
   *
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/projects.list`
   */
  list(
    input?: ProjectsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Project, ProjectList>;

  /**
   * Get a project
   *
   * One project, by Pluto ID or UUID.
   *
   * `GET /lab/projects/{project_id}/`
   *
   * Evidence: documented (help-article, r-client-01, python-client-012). The help article uses this address, with `limit`, as that of the experiments of a project; whether the answer embeds them is unknown. Use the list of experiments of a project for that.
   *
   * @param projectId The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`.
   * @see `docs/pluto/#operation/projects.get`
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
   * List the experiments of a project
   *
   * The experiments in one project.
   *
   * `GET /lab/projects/{project_id}/experiments/`
   *
   * Paged by offset, 1000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-01). The R client leaves out the final slash. The help article calls the address of the project itself the one of its experiments.
   *
   * @param projectId The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/projects.experiments.list`
   */
  list(
    projectId: string,
    input?: ProjectsExperimentsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Experiment, ExperimentList>;
}

/** Experiments, their tables, files, plots, analyses, annotations and workflows. */
export interface ExperimentsResource {
  /**
   * List experiments
   *
   * The experiments that the user of this token may see. Order and filters are undocumented.
   *
   * `GET /lab/experiments/`
   *
   * Paged by offset, 1000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-01, python-client-012, third-party-script). The Python client reads the first page only. A third party's script calls this to see whether a token is good (401: it is not).
   *
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/experiments.list`
   */
  list(
    input?: ExperimentsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Experiment, ExperimentList>;

  /**
   * Get an experiment
   *
   * One experiment, by Pluto ID or UUID.
   *
   * `GET /lab/experiments/{experiment_id}/`
   *
   * Evidence: vendor-client (r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.get`
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
   * List the history of an experiment
   *
   * What was done to the experiment. Pages have 100 events; only the cursor can be chosen.
   *
   * `GET /lab/experiments/{experiment_id}/history/`
   *
   * Paged by cursor: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `cursor`.
   * @see `docs/pluto/#operation/experiments.history.list`
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
   * List sample data
   *
   * One row for each sample. The first column is the sample id (the JSON may capitalise headers, as in `Sample_ID`); the others are annotations that users define. Experiments made from FASTQ files have `r1_fastq` and `r2_fastq` columns.
   *
   * `GET /lab/experiments/{experiment_id}/sample-data/`
   *
   * Paged by offset, 10000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (help-article, r-client-02, r-client-01, r-client-2021, python-client-012, python-client-2023, help-upload). The Python sample of the help article reads sample data from the address of assay data by mistake. A client of 2023 takes 100 rows to be the default page. The FASTQ columns are told by the page on data upload.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/experiments.sampleData.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsSampleDataListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;

  /**
   * Get a download link for sample data
   *
   * A link to the whole sample table as CSV. Its column names are in lower case where the JSON form capitalises them.
   *
   * `GET /lab/experiments/{experiment_id}/sample-data/download/`
   *
   * Evidence: vendor-client (r-client-01, python-client-012, r-recipes). The R client sends `filename`, the Python client does not. The case of the CSV headers is inferred from recipes that read it.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `filename`.
   * @see `docs/pluto/#operation/experiments.sampleData.downloadUrl`
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
   * List assay data
   *
   * One row for each target. The first column names it: a gene symbol, a gene id, or a peak id (then a gene symbol column follows). Columns named exactly like the sample ids hold numbers, not always whole ones; further columns, such as a probe id, may stand among them. Names of targets may repeat.
   *
   * `GET /lab/experiments/{experiment_id}/assay-data/`
   *
   * Paged by offset, 10000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (help-article, r-client-02, r-client-01, r-client-2021, python-client-012, python-client-2023, r-recipes, help-upload). 10000 is the batch of the clients, not a known cap: a test reads 10003 rows with one call. A client of 2023 takes 1000 rows to be the default page.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/experiments.assayData.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsAssayDataListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<TableRow, Table>;

  /**
   * Get a download link for assay data
   *
   * A link to the whole assay table as CSV.
   *
   * `GET /lab/experiments/{experiment_id}/assay-data/download/`
   *
   * Evidence: vendor-client (r-client-01, python-client-012). Code of the Python client that is never reached reads a `count` beside the link.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `filename`.
   * @see `docs/pluto/#operation/experiments.assayData.downloadUrl`
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
   * List files
   *
   * The files of an experiment, grouped by kind; with `data_type` only those of that kind. Of the Seurat objects, the one named `seurat_06_refine_object.rds` is the final one, any other is raw. BAM files have their BAI index beside them.
   *
   * `GET /lab/experiments/{experiment_id}/files/`
   *
   * Evidence: vendor-client (r-client-02, r-client-01, python-client-012). The R client also takes an object with `items`, or an array. The Python client sends `data_type` as a body, which seems to be ignored: use the query.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `data_type`.
   * @see `docs/pluto/#operation/experiments.files.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsFilesListInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<FileBuckets>;

  /**
   * Get a download link for a file
   *
   * A link to the file itself.
   *
   * `GET /lab/experiments/{experiment_id}/files/{file_id}/download/`
   *
   * Evidence: vendor-client (r-client-02, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param fileId UUID of the file.
   * @param input Query parameters: `filename`.
   * @see `docs/pluto/#operation/experiments.files.downloadUrl`
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
   * Start an upload
   *
   * Registers a file and opens a resumable upload to a storage host. Then, on the `session_url` and
   * without the headers of this API:
   *
   * 1. `PUT` with `Content-Range: bytes *\/*` and no body asks how much has arrived. The answer is 308 with
   *    `Range: bytes=0-N` (N+1 bytes are there) or without it (none are); it is not a redirect.
   * 2. `PUT` the remaining bytes with `Content-Range: bytes {start}-{last}/{size}`. The answer is 200 or
   *    201. An empty file is `bytes *\/0`.
   * 3. Complete the session.
   *
   * `POST /lab/experiments/{experiment_id}/upload-sessions/`
   *
   * Evidence: vendor-client (r-client-01, python-client-013, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The file to come.
   * @see `docs/pluto/#operation/experiments.uploadSessions.create`
   */
  create(
    experimentId: string,
    input: UploadSessionInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<UploadSession>;

  /**
   * Complete an upload
   *
   * Tells the platform that all bytes have arrived. Always do so after an upload.
   *
   * `POST /lab/experiments/{experiment_id}/upload-sessions/{upload_session_id}/complete/`
   *
   * Evidence: vendor-client (python-client-012, r-client-branch). The Python client and the web app call it. The R client never does, and its uploads work.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param uploadSessionId UUID of the upload session.
   * @param input What was uploaded: the body the session was started with.
   * @see `docs/pluto/#operation/experiments.uploadSessions.complete`
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
   * Get the QC report of an experiment
   *
   * The record of the quality report that a pipeline made.
   *
   * `GET /lab/experiments/{experiment_id}/qc-report/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.qcReport.get`
   */
  get(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<QcReport>;

  /**
   * Get a download link for the QC report
   *
   * A link to the quality report as an HTML file.
   *
   * `GET /lab/experiments/{experiment_id}/qc-report/download/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.qcReport.downloadUrl`
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
   * List pipelines
   *
   * The pipelines of an experiment.
   *
   * `GET /lab/experiments/{experiment_id}/pipelines/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.pipelines.list`
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
   * List pipeline runs
   *
   * The runs of the pipelines of an experiment.
   *
   * `GET /lab/experiments/{experiment_id}/pipeline-runs/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.pipelineRuns.list`
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
   * List plots
   *
   * The plots of an experiment.
   *
   * `GET /lab/experiments/{experiment_id}/plots/`
   *
   * Paged by offset, 1000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (help-article, r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/experiments.plots.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsPlotsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Plot, PlotList>;

  /**
   * Create a plot
   *
   * Creates an empty plot and a display, to be filled with an analysis afterwards. Superseded by external plots.
   *
   * `POST /lab/experiments/{experiment_id}/plots/`
   *
   * Evidence: vendor-client (r-client-2021, r-client-branch, python-client-2023, python-client-012). The clients take 200 and 201; 201 is the usual one.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot.
   * @see `docs/pluto/#operation/experiments.plots.create`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  create(
    experimentId: string,
    input: PlotInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Get a plot
   *
   * One plot.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @see `docs/pluto/#operation/experiments.plots.get`
   */
  get(
    experimentId: string,
    plotId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Update a plot
   *
   * Gives a plot its analysis and display. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-2021, r-client-branch, python-client-2023).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param input What changes.
   * @see `docs/pluto/#operation/experiments.plots.update`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  update(
    experimentId: string,
    plotId: string,
    input: PlotUpdate,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Get a download link for the data of a plot
   *
   * A link to the result table behind a plot as CSV, by row whatever the display.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/download/`
   *
   * Evidence: vendor-client (r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param input Query parameters: `filename`.
   * @see `docs/pluto/#operation/experiments.plots.downloadUrl`
   */
  downloadUrl(
    experimentId: string,
    plotId: string,
    input?: ExperimentsPlotsDownloadUrlInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<PlotDownload>;

  /**
   * Link an analysis to a plot
   *
   * Makes a plot show an analysis with a display. Superseded by external plots.
   *
   * `POST /lab/experiments/{experiment_id}/plots/{plot_id}/link-analysis/`
   *
   * Evidence: vendor-client (r-client-2021, r-client-branch, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param input The analysis and the display.
   * @see `docs/pluto/#operation/experiments.plots.linkAnalysis`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  linkAnalysis(
    experimentId: string,
    plotId: string,
    input: PlotLinkInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<PlotLink>;

  /**
   * Create a plot (v2)
   *
   * How the web app creates plots, as a comment in the R client tells. What the answer holds is unknown. Prefer external plots.
   *
   * `POST /lab/experiments/{experiment_id}/v2/plots/`
   *
   * Evidence: inferred (r-client-branch). Only named in a comment about the web app; no client calls it.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot.
   * @see `docs/pluto/#operation/experiments.plots.createV2`
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
   * List the data of a plot
   *
   * The result table behind a plot. Columns depend on the analysis: `Sample_ID`, `PC1` to `PC5`, `group_id`, `group_name` for principal components; `Gene_Symbol` (or a peak id first), `Average_Expression`, `Log2_Fold_Change`, `P_Value`, `Adj_P_Value` for differential analyses, where a p-value may be null or exactly 0.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/data/`
   *
   * Paged by offset, 100000 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `rows-or-columns`: The items are rows, or columns where the display is `volcano_plot_v2`: seen by whether the first item is an array.
   *
   * Evidence: documented (help-article, r-client-01, r-client-2021, python-client-2023, r-recipes). The help article never defines the variable it reads results from. Older editions use the id of an analysis. Unused code of a Python client expects a link here. 100000 is the limit of the R client; a client of 2023 takes 100 rows to be the default page.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param input Query parameters: `limit`, `offset`.
   * @see `docs/pluto/#operation/experiments.plots.data.list`
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
   * List the displays of a plot
   *
   * The displays of a plot.
   *
   * `GET /lab/experiments/{experiment_id}/plots/{plot_id}/displays/`
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @see `docs/pluto/#operation/experiments.plots.displays.list`
   */
  list(
    experimentId: string,
    plotId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Display[]>;

  /**
   * Update a display
   *
   * Gives a display its file, analysis and methods. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/plots/{plot_id}/displays/{display_id}/`
   *
   * Evidence: vendor-client (r-client-2021, r-client-branch, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param displayId UUID of the display.
   * @param input What changes.
   * @see `docs/pluto/#operation/experiments.plots.displays.update`
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
   * Create an external plot
   *
   * Creates a plot from files that were uploaded before, each with an upload session of its own: what to show, the results, and the script.
   *
   * `POST /lab/experiments/{experiment_id}/external/plots/`
   *
   * Evidence: vendor-client (r-client-01, python-client-013). Both clients take 200 and 201.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The plot. All fields are optional as far as is known.
   * @see `docs/pluto/#operation/experiments.externalPlots.create`
   */
  create(
    experimentId: string,
    input: ExternalPlotInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Plot>;

  /**
   * Update an external plot
   *
   * Changes an external plot. Send only what changes; the clients always send `origin`.
   *
   * `PUT /lab/experiments/{experiment_id}/external/plots/{plot_id}/`
   *
   * Evidence: vendor-client (r-client-01, python-client-013). A client of 2025 (0.1.12) sends `analysis_id` here; later ones do not.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param plotId UUID of the plot, as the Methods dialog of a plot in the web app shows it.
   * @param input What changes.
   * @see `docs/pluto/#operation/experiments.externalPlots.update`
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
   * List analyses
   *
   * The analyses of an experiment, all in one array.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/`
   *
   * Evidence: vendor-client (r-client-02). R clients before 0.2.0 took the plots for the analyses, which 0.2.0 calls a mistake.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input Query parameters: `limit`.
   * @see `docs/pluto/#operation/experiments.analyses.list`
   */
  list(
    experimentId: string,
    input?: ExperimentsAnalysesListInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis[]>;

  /**
   * Create an analysis
   *
   * Creates an analysis from uploaded results. Superseded by external plots.
   *
   * `POST /lab/experiments/{experiment_id}/analyses/`
   *
   * Evidence: vendor-client (r-client-2021, r-client-branch, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param input The analysis.
   * @see `docs/pluto/#operation/experiments.analyses.create`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  create(
    experimentId: string,
    input: AnalysisInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * Get an analysis
   *
   * One analysis. Its `pipeline_status` tells when it is done.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/`
   *
   * Evidence: vendor-client (r-client-02, python-client-012). The R client looks every 5 seconds, for an hour at the most.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @see `docs/pluto/#operation/experiments.analyses.get`
   */
  get(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * Update an analysis
   *
   * Changes the name, methods or results of an analysis that was made outside the platform. Superseded by external plots.
   *
   * `PUT /lab/experiments/{experiment_id}/analyses/{analysis_id}/`
   *
   * Evidence: vendor-client (r-client-2021, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @param input What changes.
   * @see `docs/pluto/#operation/experiments.analyses.update`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  update(
    experimentId: string,
    analysisId: string,
    input: AnalysisUpdate,
    options?: WithOrganizationOptions,
  ): ApiPromise<Analysis>;

  /**
   * Get a link to the spreadsheet of an analysis
   *
   * A link to the spreadsheet of an analysis. The kind of file is undocumented.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/spreadsheet-analysis-signed-url/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @see `docs/pluto/#operation/experiments.analyses.spreadsheetUrl`
   */
  spreadsheetUrl(
    experimentId: string,
    analysisId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<SignedUrl>;

  /**
   * Get a link to the image of an analysis
   *
   * A link to the image of an analysis. The kind of file is undocumented.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/image-analysis-signed-url/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @see `docs/pluto/#operation/experiments.analyses.imageUrl`
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
   * List the summary of an analysis
   *
   * The result table of an analysis; for differential expression the genes.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/summary/`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @param input Query parameters: `limit`, `offset`, `search`, `sort_by`.
   * @see `docs/pluto/#operation/experiments.analyses.summary.list`
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
   * Get the statistics of an analysis
   *
   * Figures about an analysis. Their form depends on the analysis and is unknown.
   *
   * `GET /lab/experiments/{experiment_id}/analyses/{analysis_id}/stats/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param analysisId UUID of the analysis.
   * @see `docs/pluto/#operation/experiments.analyses.stats.get`
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
   * List annotation sets
   *
   * The annotation sets of a single-cell experiment.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/`
   *
   * Evidence: vendor-client (r-client-01, r-client-02). R client 0.1.0 leaves out the final slash.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.annotationSets.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<AnnotationSet[]>;

  /**
   * Get an annotation set
   *
   * One annotation set.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param annotationSetId UUID of the annotation set.
   * @see `docs/pluto/#operation/experiments.annotationSets.get`
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
   * List the annotations of a set
   *
   * The clusters of one annotation set.
   *
   * `GET /lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/annotations/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param annotationSetId UUID of the annotation set.
   * @see `docs/pluto/#operation/experiments.annotationSets.annotations.list`
   */
  list(
    experimentId: string,
    annotationSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<AnnotationCluster[]>;
}

/** `experiments.workflows` */
export interface ExperimentsWorkflowsResource {
  /**
   * List workflows
   *
   * The workflows of an experiment.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @see `docs/pluto/#operation/experiments.workflows.list`
   */
  list(
    experimentId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow[]>;

  /**
   * Get a workflow
   *
   * One workflow. Its `status` tells when it is done.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/{workflow_id}/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them. It looks every 10 seconds, for 3 hours at the most.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow.
   * @see `docs/pluto/#operation/experiments.workflows.get`
   */
  get(
    experimentId: string,
    workflowId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow>;

  /**
   * Accept a workflow
   *
   * Accepts the result of a workflow.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/accept/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow.
   * @param input Empty. The R client sends an empty list, which may be `{}` or `[]` on the wire.
   * @see `docs/pluto/#operation/experiments.workflows.accept`
   */
  accept(
    experimentId: string,
    workflowId: string,
    input?: { [key: string]: unknown },
    options?: WithOrganizationOptions,
  ): ApiPromise<WorkflowMessage>;

  /**
   * Archive a workflow
   *
   * Archives a workflow.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/archive/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow.
   * @see `docs/pluto/#operation/experiments.workflows.archive`
   */
  archive(
    experimentId: string,
    workflowId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<WorkflowMessage>;

  /**
   * Copy a workflow
   *
   * Makes a new workflow from this one.
   *
   * `POST /lab/experiments/{experiment_id}/workflows/{workflow_id}/copy/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow.
   * @param input How to copy.
   * @see `docs/pluto/#operation/experiments.workflows.copy`
   */
  copy(
    experimentId: string,
    workflowId: string,
    input?: WorkflowCopyInput,
    options?: WithOrganizationOptions,
  ): ApiPromise<Workflow>;

  /** `experiments.workflows.preprocesses` */
  readonly preprocesses: ExperimentsWorkflowsPreprocessesResource;
}

/** `experiments.workflows.preprocesses` */
export interface ExperimentsWorkflowsPreprocessesResource {
  /**
   * List the preprocesses of a workflow
   *
   * The preprocessing steps of a workflow.
   *
   * `GET /lab/experiments/{experiment_id}/workflows/{workflow_id}/preprocesses/`
   *
   * Quirk `jwt-only-before-server-change`: The server took only the web app's own sign-in here, until a change that lets API tokens in. Where that is not deployed, the answer is 401.
   *
   * Evidence: vendor-client (r-client-02). The news of the R client 0.2.0 call workflows closed to API tokens and leave them out; a later file of the same version has them.
   *
   * @param experimentId The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
   * @param workflowId UUID of the workflow.
   * @see `docs/pluto/#operation/experiments.workflows.preprocesses.list`
   */
  list(
    experimentId: string,
    workflowId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Preprocess[]>;
}

/** Search over experiments and projects. */
export interface SearchResource {
  /**
   * Search experiments or projects
   *
   * Experiments or projects that match a text, among those shared with the user or those that are public. The R client asks for pages of 24, or of 100 when it collects them all.
   *
   * `GET /lab/search/`
   *
   * Paged by offset, 24 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02). The R client always sends `type` and `access`; what the server does without them is unknown.
   *
   * @param input Query parameters: `query`, `type`, `access`, `limit`, `offset`.
   * @see `docs/pluto/#operation/search.list`
   */
  list(
    input: SearchListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<SearchHit, SearchHitList>;
}

/** Sets of biomarkers. */
export interface BiomarkerSetsResource {
  /**
   * List biomarker sets
   *
   * The biomarker sets that the user of this token may see.
   *
   * `GET /lab/biomarker-sets/`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `docs/pluto/#operation/biomarkerSets.list`
   */
  list(
    input?: BiomarkerSetsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<BiomarkerSet, BiomarkerSetList>;

  /**
   * Create a biomarker set
   *
   * Creates an empty set.
   *
   * `POST /lab/biomarker-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input The set.
   * @see `docs/pluto/#operation/biomarkerSets.create`
   */
  create(input: BiomarkerSetInput, options?: WithOrganizationOptions): ApiPromise<BiomarkerSet>;

  /**
   * Get a biomarker set
   *
   * One biomarker set.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @see `docs/pluto/#operation/biomarkerSets.get`
   */
  get(
    biomarkerSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomarkerSet>;

  /**
   * Update a biomarker set
   *
   * Changes the fields that are sent.
   *
   * `PATCH /lab/biomarker-sets/{biomarker_set_id}/`
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param input What changes.
   * @see `docs/pluto/#operation/biomarkerSets.update`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  update(
    biomarkerSetId: string,
    input: BiomarkerSetFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomarkerSet>;

  /**
   * Archive a biomarker set
   *
   * Archives a set.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/archive/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @see `docs/pluto/#operation/biomarkerSets.archive`
   */
  archive(
    biomarkerSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * Copy a biomarker set
   *
   * Makes a new set from this one. What can be sent and what comes back is unknown.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/copy/`
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param input Unknown.
   * @see `docs/pluto/#operation/biomarkerSets.copy`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  copy(
    biomarkerSetId: string,
    input?: { [key: string]: unknown },
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * Add biomarkers from CSV
   *
   * Adds many biomarkers at once from a CSV file. How the file is sent is unknown: the bare text is written down here, a multipart form is as likely.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/upload-csv/`
   *
   * Quirk `body-encoding-unknown`: Whether the file is the body itself or a part of a form is unknown.
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param input The CSV file. Its columns are unknown; those of the example are the fields of a biomarker.
   * @see `docs/pluto/#operation/biomarkerSets.uploadCsv`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  uploadCsv(
    biomarkerSetId: string,
    input: string,
    options?: WithOrganizationOptions,
  ): ApiPromise<unknown>;

  /**
   * Get a download link for a biomarker set
   *
   * A link to the biomarkers of a set as CSV.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/download/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @see `docs/pluto/#operation/biomarkerSets.downloadUrl`
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
   * List the biomarkers of a set
   *
   * The biomarkers of one set.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/biomarkers/`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `docs/pluto/#operation/biomarkerSets.biomarkers.list`
   */
  list(
    biomarkerSetId: string,
    input?: BiomarkerSetsBiomarkersListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Biomarker, BiomarkerList>;

  /**
   * Add a biomarker to a set
   *
   * Adds one biomarker.
   *
   * `POST /lab/biomarker-sets/{biomarker_set_id}/biomarkers/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param input The biomarker.
   * @see `docs/pluto/#operation/biomarkerSets.biomarkers.create`
   */
  create(
    biomarkerSetId: string,
    input: BiomarkerFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;

  /**
   * Get a biomarker
   *
   * One biomarker of a set.
   *
   * `GET /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param biomarkerId UUID of the biomarker.
   * @see `docs/pluto/#operation/biomarkerSets.biomarkers.get`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  get(
    biomarkerSetId: string,
    biomarkerId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;

  /**
   * Delete a biomarker
   *
   * Removes one biomarker from a set.
   *
   * `DELETE /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it. That 204 comes is a guess from the framework; the R client takes empty answers.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param biomarkerId UUID of the biomarker.
   * @see `docs/pluto/#operation/biomarkerSets.biomarkers.delete`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  delete(
    biomarkerSetId: string,
    biomarkerId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<void>;

  /**
   * Update a biomarker
   *
   * Changes the fields that are sent.
   *
   * `PATCH /lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/`
   *
   * Evidence: inferred (r-client-02). Only named in a comment; no client calls it.
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param biomarkerId UUID of the biomarker.
   * @param input What changes.
   * @see `docs/pluto/#operation/biomarkerSets.biomarkers.update`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  update(
    biomarkerSetId: string,
    biomarkerId: string,
    input: BiomarkerFields,
    options?: WithOrganizationOptions,
  ): ApiPromise<Biomarker>;
}

/** Sets of biomodels. */
export interface BiomodelSetsResource {
  /**
   * List biomodel sets
   *
   * The biomodel sets that the user of this token may see, all in one array.
   *
   * `GET /lab/biomodel-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/biomodelSets.list`
   */
  list(input?: Record<string, never>, options?: WithOrganizationOptions): ApiPromise<BiomodelSet[]>;

  /**
   * Create a biomodel set
   *
   * Creates an empty set.
   *
   * `POST /lab/biomodel-sets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input The set.
   * @see `docs/pluto/#operation/biomodelSets.create`
   */
  create(input: BiomodelSetInput, options?: WithOrganizationOptions): ApiPromise<BiomodelSet>;

  /**
   * Get a biomodel set
   *
   * One biomodel set.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set.
   * @see `docs/pluto/#operation/biomodelSets.get`
   */
  get(
    biomodelSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomodelSet>;

  /**
   * Archive a biomodel set
   *
   * Archives a set. Although a GET, it changes the set: never prefetch, cache or repeat it.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/archive/`
   *
   * Quirk `get-changes-state`: Archiving is a GET here, where biomarker sets have a POST for it.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set.
   * @see `docs/pluto/#operation/biomodelSets.archive`
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
   * List the biomodels of a set
   *
   * The biomodels of one set, as a table. Its columns are those that the set defines.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/biomodels/`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set.
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `docs/pluto/#operation/biomodelSets.biomodels.list`
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
   * List the columns of a biomodel set
   *
   * The definitions of the columns of one set.
   *
   * `GET /lab/biomodel-sets/{biomodel_set_id}/columns/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomodelSetId UUID of the biomodel set.
   * @see `docs/pluto/#operation/biomodelSets.columns.list`
   */
  list(
    biomodelSetId: string,
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<BiomodelColumn[]>;
}

/** Programs of translational research. */
export interface ProgramsResource {
  /**
   * List programs
   *
   * The programs that the user of this token may see. The envelope is the web framework's own: `next` is the whole address of the next page, so the list is paged by it, and `offset` and `limit` choose where to begin.
   *
   * `GET /programs/`
   *
   * Paged by link, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param input Query parameters: `limit`, `offset`, `search`.
   * @see `docs/pluto/#operation/programs.list`
   */
  list(
    input?: ProgramsListInput,
    options?: WithOrganizationListOptions,
  ): PagePromise<Program, ProgramList>;

  /**
   * Get a program
   *
   * One program.
   *
   * `GET /programs/{program_id}/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.get`
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
   * List the assets of a program
   *
   * The assets of a program.
   *
   * `GET /programs/{program_id}/assets/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.assets.list`
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
   * List the analysis spaces of a program
   *
   * The analysis spaces of a program.
   *
   * `GET /programs/{program_id}/analysis-spaces/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.analysisSpaces.list`
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
   * Get the framework of a program
   *
   * The framework of a program.
   *
   * `GET /programs/{program_id}/framework/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.get`
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
   * Get the summary of a framework
   *
   * The framework of a program in short, by dimension.
   *
   * `GET /programs/{program_id}/framework/summary/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.summary.get`
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
   * List the versions of a framework
   *
   * The versions of the framework of a program.
   *
   * `GET /programs/{program_id}/framework/versions/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.versions.list`
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
   * List the coverage gaps of a framework
   *
   * Where the framework of a program lacks evidence.
   *
   * `GET /programs/{program_id}/framework/coverage-gaps/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.coverageGaps.list`
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
   * List the next steps of a framework
   *
   * The next steps in the framework of a program.
   *
   * `GET /programs/{program_id}/framework/next-steps/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.nextSteps.list`
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
   * List the evidence sources of a framework
   *
   * The evidence sources in the framework of a program.
   *
   * `GET /programs/{program_id}/framework/evidence-sources/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param programId UUID of the program.
   * @see `docs/pluto/#operation/programs.framework.evidenceSources.list`
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
   * List program types
   *
   * The types a program may have.
   *
   * `GET /programs/program-types/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/programs.programTypes.list`
   */
  list(input?: Record<string, never>, options?: WithOrganizationOptions): ApiPromise<ProgramType[]>;
}

/** `programs.frameworkTemplates` */
export interface ProgramsFrameworkTemplatesResource {
  /**
   * List framework templates
   *
   * The templates a framework may start from.
   *
   * `GET /programs/framework-templates/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/programs.frameworkTemplates.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<FrameworkTemplate[]>;
}

/** `programs.labels` */
export interface ProgramsLabelsResource {
  /**
   * List program labels
   *
   * The labels of programs.
   *
   * `GET /programs/labels/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/programs.labels.list`
   */
  list(
    input?: Record<string, never>,
    options?: WithOrganizationOptions,
  ): ApiPromise<ProgramLabel[]>;
}

/** `programs.stats` */
export interface ProgramsStatsResource {
  /**
   * Get numbers of programs
   *
   * How many programs there are, and how many are active.
   *
   * `GET /programs/stats/`
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @see `docs/pluto/#operation/programs.stats.get`
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
     * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
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
     * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
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
