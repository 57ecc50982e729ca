// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import type { ApiPromise, CallOptions, Client, ClientOptions, Credential } from "@specwright/runtime";
import { anyBody, newClient, readingFiles, styled } from "@specwright/runtime/parts";
import { factsFor, optionsFor } from "./core.gen.js";
import { budget, layers, logs, progress, redirects, tokens, transport } from "./features.gen.js";
import type {
  AnalysisId,
  AnalysisState,
  Attachment,
  AttachmentChanges,
  AttachmentId,
  AutogatingAnalysis,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  Bubble,
  ChosenUser,
  CitrusAnalysis,
  CitrusAnalysisWithSettings,
  CitrusOptions,
  Compensation,
  CompensationId,
  CompensationMatrix,
  CopiedSpadeAnalysis,
  Credentials,
  DownloadUrl,
  Experiment,
  ExperimentChanges,
  ExperimentId,
  FcsFile,
  FcsFileId,
  FcsUpload,
  FileUpload,
  FlowsomAnalysis,
  FlowsomAnalysisWithSettings,
  FlowsomOptions,
  Gate,
  NewExperiment,
  OptSneAnalysis,
  OptSneAnalysisWithSettings,
  OptSneOptions,
  Panel,
  PeacoQcAnalysis,
  PeacoQcAnalysisWithSettings,
  PeacoQcOptions,
  Population,
  RenamedAnalysis,
  Scale,
  ScaleChanges,
  SelectiveClone,
  SignedInUser,
  SpadeAnalysis,
  SpadeAnalysisWithSettings,
  SpadeOptions,
  StartedAnalysis,
  StatisticsRow,
  TsneCudaAnalysis,
  TsneCudaAnalysisWithSettings,
  TsneCudaOptions,
  UmapAnalysis,
  UmapAnalysisWithSettings,
  UmapOptions,
  Unknown,
  UploadStatus,
  UploadToken,
  User,
  UserId,
  VisneAnalysis,
  VisneAnalysisWithSettings,
  VisneOptions,
  ZipRequest,
  operations,
  paths,
} from "./schema.gen.js";
import { TABLE } from "./table.gen.js";

export type {
  Analysis,
  AnalysisId,
  AnalysisName,
  AnalysisState,
  AnalysisStatus,
  Attachment,
  AttachmentChanges,
  AttachmentId,
  AutogatingAnalysis,
  AutogatingEnvelope,
  AutogatingInferenceOptions,
  AutogatingList,
  AutogatingTrainingOptions,
  Bubble,
  BubblesEnvelope,
  BubblesEnvelopeWrite,
  ByChannel,
  Channel,
  ChannelId,
  ChosenUser,
  CitrusAnalysis,
  CitrusAnalysisWithSettings,
  CitrusEnvelope,
  CitrusOptions,
  CitrusSettings,
  Compensation,
  CompensationChoice,
  CompensationId,
  CompensationMatrix,
  CopiedSpadeAnalysis,
  CreatedExperiment,
  Credentials,
  DownloadUrl,
  ErrorBody,
  EventSamplingMethod,
  Experiment,
  ExperimentChanges,
  ExperimentEnvelope,
  ExperimentId,
  FcsFile,
  FcsFileId,
  FcsFileList,
  FcsUpload,
  FileGrouping,
  FileUpload,
  FlowsomAnalysis,
  FlowsomAnalysisWithSettings,
  FlowsomEnvelope,
  FlowsomOptions,
  FlowsomSettings,
  Gate,
  GateDefinition,
  GateId,
  GatePlace,
  GateScale,
  GateSetId,
  NewExperiment,
  OptSneAnalysis,
  OptSneAnalysisWithSettings,
  OptSneEnvelope,
  OptSneOptions,
  OptSneSettings,
  Panel,
  PeacoQcAnalysis,
  PeacoQcAnalysisWithSettings,
  PeacoQcEnvelope,
  PeacoQcOptions,
  PeacoQcSettings,
  Point,
  Population,
  PopulationDefinition,
  ReductionOptions,
  ReductionResult,
  RenamedAnalysis,
  SampleTagTable,
  Scale,
  ScaleChanges,
  SeenEventSamplingMethod,
  SeenScaleType,
  SelectiveClone,
  SignedInUser,
  SpadeAnalysis,
  SpadeAnalysisWithSettings,
  SpadeEnvelope,
  SpadeOptions,
  SpadeSettings,
  StartedAnalysis,
  StatisticsErrorBody,
  StatisticsRow,
  TsneCudaAnalysis,
  TsneCudaAnalysisWithSettings,
  TsneCudaEnvelope,
  TsneCudaOptions,
  TsneCudaSettings,
  UmapAnalysis,
  UmapAnalysisWithSettings,
  UmapEnvelope,
  UmapOptions,
  UmapSettings,
  UniqueHash,
  Unknown,
  UploadStatus,
  UploadStatusItem,
  UploadToken,
  User,
  UserId,
  VisneAnalysis,
  VisneAnalysisWithSettings,
  VisneEnvelope,
  VisneFile,
  VisneOptions,
  VisnePopulation,
  VisneSettings,
  ZipRequest,
} from "./schema.gen.js";

/** The resources of Cytobank API. */
export interface CytobankResources {
  /** Signing in: user name and password for a token of eight hours. */
  readonly authentication: AuthenticationResource;
  /** Experiments, the unit that holds files, panels, gates, scales and analyses. */
  readonly experiments: ExperimentsResource;
  /** Sharing: the users with full access to an experiment. */
  readonly fullAccessUsers: FullAccessUsersResource;
  /** FCS files of an experiment, one for each measured sample, and their metadata. */
  readonly fcsFiles: FcsFilesResource;
  /** The file service: temporary credentials for uploads, signed addresses for downloads. */
  readonly transfers: TransfersResource;
  /** Other files attached to an experiment. */
  readonly attachments: AttachmentsResource;
  /** Panels of an experiment: which channel stands for which marker in which files. Read-only. */
  readonly panels: PanelsResource;
  /** Gates of an experiment, shapes drawn on plots; and Gating-ML up and down. */
  readonly gates: GatesResource;
  /** Populations (gate sets) of an experiment, what gates leave of the events. Read-only. */
  readonly populations: PopulationsResource;
  /** Compensation matrices of an experiment, against the spillover between dyes. */
  readonly compensations: CompensationsResource;
  /** Sample tags (annotations) of an experiment as a table, up and down. */
  readonly sampleTags: SampleTagsResource;
  /** Scales of the channels of an experiment: linear, log or arcsinh. */
  readonly scales: ScalesResource;
  /** Event counts and channel statistics of populations. */
  readonly statistics: StatisticsResource;
  /** Users of the server, for administrators and oneself. */
  readonly users: UsersResource;
  /** viSNE analyses: maps of the events in two dimensions (tSNE). */
  readonly visne: VisneResource;
  /** SPADE analyses, their bubbles and result files. */
  readonly spade: SpadeResource;
  /** CITRUS analyses: by which clusters groups of files differ. */
  readonly citrus: CitrusResource;
  /** FlowSOM analyses: clusters by a self-organising map. */
  readonly flowsom: FlowsomResource;
  /** tSNE-CUDA analyses: tSNE on graphics processors. */
  readonly tsneCuda: TsneCudaResource;
  /** opt-SNE analyses: tSNE that finds its own end. */
  readonly optSne: OptSneResource;
  /** UMAP analyses: maps of the events in two dimensions. */
  readonly umap: UmapResource;
  /** PeacoQC analyses: quality control of FCS files. */
  readonly peacoQc: PeacoQcResource;
  /** Automatic gating: training of a model, and inference with it. */
  readonly autogating: AutogatingResource;
}

/** A client of Cytobank API. */
export interface CytobankClient extends Client<CytobankResources, paths> {}

/** Options of `createCytobank`. */
export interface CytobankOptions extends Known<ClientOptions> {
  /**
   * A JSON Web Token after the word `Bearer`. It lives eight hours unless an Enterprise server is set otherwise, and can't be refreshed: sign in again. It comes from `authentication.login`, or from the web page under Account Settings, API Token. Users who sign in through SAML or another single sign-on can only use the latter.
   *
   * Give a user name and password, or a token made in Cytobank under Account Settings > API Token > Generate API Token. Users of single sign-on (SAML) have no password that works here and need a token.
   */
  readonly token?: Credential | undefined;
  /**
   * The part of the server's name before the domain. `premium`, `community` and `demo` have been seen; each Enterprise customer has its own.
   *
   * Default: `premium`.
   */
  readonly subdomain?: string | undefined;
  /**
   * The domain of the server; Chinese servers have their own.
   *
   * Default: `cytobank.org`.
   */
  readonly domain?: "cytobank.org" | "cytobank.cn" | undefined;
  /**
   * Which of the provider's environments to call:
   *
   * - `production`: `https://{subdomain}.{domain}/cytobank/api/v1`
   */
  readonly environment?: "production" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api" | "files", string>> | undefined;
}

/** Makes a client of Cytobank API. */
export function createCytobank(options: CytobankOptions = {}): CytobankClient {
  return newClient<CytobankResources, paths>(
    factsFor(options),
    optionsFor(options),
    [transport, progress, logs, redirects, layers, tokens, budget],
    TABLE,
    { body: anyBody, as: readingFiles, styled },
    ["subdomain", "domain"],
  );
}

/** Signing in: user name and password for a token of eight hours. */
export interface AuthenticationResource {
  /**
   * Hands out a token for a user name (or e-mail address) and password.
   *
   * `POST /authenticate`
   *
   * Evidence: documented (endpoint-reference).
   *
   * @param input User name and password.
   * @see `npx @specwright/docs cytobank authentication.login`
   */
  login(input: Credentials, options?: AuthenticationLoginOptions): ApiPromise<SignedInUser>;
}

/** Experiments, the unit that holds files, panels, gates, scales and analyses. */
export interface ExperimentsResource {
  /**
   * All experiments in the caller's inbox, public ones included, in one answer. An experiment is the unit that holds files, panels, gates, scales and analyses. There is no paging, sorting or filtering.
   *
   * `GET /experiments`
   *
   * Evidence: vendor-client (r-client). Quirks: `slow`.
   *
   * @see `npx @specwright/docs cytobank experiments.list`
   */
  list(input?: Record<string, never>, options?: CytobankCallOptions): ApiPromise<Experiment[]>;

  /**
   * Makes an empty experiment with a name and a purpose, to which files can be uploaded.
   *
   * `POST /experiments`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param input What the new experiment is to be called, and for.
   * @see `npx @specwright/docs cytobank experiments.create`
   */
  create(input: NewExperiment, options?: CytobankCallOptions): ApiPromise<Experiment>;

  /**
   * One experiment. Its `version` and `gateVersion` are needed for statistics and for applying gates.
   *
   * `GET /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank experiments.get`
   */
  get(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Changes the fields that are sent and leaves the others. Setting `deleted` moves the experiment to the trash, from where a person can take it back.
   *
   * `PUT /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input Fields of an experiment to change. What is left out stays.
   * @see `npx @specwright/docs cytobank experiments.update`
   */
  update(
    experimentId: ExperimentId,
    input: ExperimentChanges,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Marks the experiment as deleted. Nothing is lost; `experiments.delete` is what can't be undone.
   *
   * `PUT /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input Fields of an experiment to change. What is left out stays.
   * @see `npx @specwright/docs cytobank experiments.trash`
   */
  trash(
    experimentId: ExperimentId,
    input?: ExperimentsTrashInput,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Deletes the experiment with all its analyses. It can't be undone; `experiments.trash` can.
   *
   * `DELETE /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank experiments.delete`
   */
  delete(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Makes a full copy of the experiment with its files, gates and settings, owned by the caller. This is how one works on what is shared or public.
   *
   * `POST /experiments/{experimentId}/clone`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank experiments.clone`
   */
  clone(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Makes a copy of the experiment with some of its files and parts, as the flags of the body say.
   *
   * `POST /experiments/{experimentId}/selective_clone`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input The clone to be. Send every flag, as the R client does with false for what its user does not ask for; what the server does without one has not been recorded. The R client never copies gates without compensations, nor annotations without panels.
   * @see `npx @specwright/docs cytobank experiments.selectiveClone`
   */
  selectiveClone(
    experimentId: ExperimentId,
    input: SelectiveClone,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;
}

/** Sharing: the users with full access to an experiment. */
export interface FullAccessUsersResource {
  /**
   * The users who may do everything with the experiment, such as gate it and run analyses, beside its primary researcher.
   *
   * `GET /experiments/{experimentId}/full_access_users`
   *
   * Evidence: vendor-client (r-client). Quirks: `snake-case-list-in-an-experiment`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank fullAccessUsers.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<User[]>;

  /**
   * Lets one more user do everything with the experiment, named by id, e-mail address or user name.
   *
   * `POST /experiments/{experimentId}/add_full_access_user`
   *
   * Evidence: vendor-client (r-client). Quirks: `nothing-done-is-204`.
   *
   * @param experimentId The experiment that it is about.
   * @param input A user, named by exactly one of id, e-mail address and user name.
   * @see `npx @specwright/docs cytobank fullAccessUsers.add`
   */
  add(
    experimentId: ExperimentId,
    input: ChosenUser,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown | undefined>;

  /**
   * Takes full access to the experiment from one user, named by id, e-mail address or user name.
   *
   * `POST /experiments/{experimentId}/remove_full_access_user`
   *
   * Evidence: vendor-client (r-client). Quirks: `nothing-done-is-204`.
   *
   * @param experimentId The experiment that it is about.
   * @param input A user, named by exactly one of id, e-mail address and user name.
   * @see `npx @specwright/docs cytobank fullAccessUsers.remove`
   */
  remove(
    experimentId: ExperimentId,
    input: ChosenUser,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown | undefined>;
}

/** FCS files of an experiment, one for each measured sample, and their metadata. */
export interface FcsFilesResource {
  /**
   * All FCS files of the experiment with their metadata. FCS is the format in which cytometers write the events of one sample. No operation deletes, renames or re-categorises a file or reads its events.
   *
   * `GET /experiments/{experimentId}/fcs_files`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank fcsFiles.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile[]>;

  /**
   * What is known of one FCS file. The file itself comes from `transfers.getDownloadUrl`.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param fcsFileId The FCS file that it is about.
   * @see `npx @specwright/docs cytobank fcsFiles.get`
   */
  get(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile>;

  /**
   * The spillover matrix that the FCS file itself holds. Its name ends in ` - spill string`. In statistics and analyses it is compensation -2.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}/compensation`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param fcsFileId The FCS file that it is about.
   * @see `npx @specwright/docs cytobank fcsFiles.getCompensation`
   */
  getCompensation(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CompensationMatrix>;

  /**
   * The FCS file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}/download`
   *
   * Evidence: vendor-client (r-client-1-4). Quirks: `json-error-instead-of-file`, `longer-than-the-clients-timeout`.
   *
   * @param experimentId The experiment that it is about.
   * @param fcsFileId The FCS file that it is about.
   * @see `npx @specwright/docs cytobank fcsFiles.download`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  download(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Some or all FCS files of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/fcs_files/download_zip`
   *
   * Evidence: vendor-client (r-client-1-4). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @param input Query parameters: `fcs_file_ids`.
   * @see `npx @specwright/docs cytobank fcsFiles.downloadZip`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  downloadZip(
    experimentId: ExperimentId,
    input?: FcsFilesDownloadZipInput,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Adds one FCS file, or a delimited file that the server turns into one (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/fcs_files/upload`
   *
   * Evidence: vendor-client (r-client-1-4).
   *
   * @param experimentId The experiment that it is about.
   * @param input The file, and how to read it if it is a delimited one.
   * @see `npx @specwright/docs cytobank fcsFiles.upload`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  upload(
    experimentId: ExperimentId,
    input: FcsUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile[]>;

  /**
   * Adds all FCS files of a zip, or delimited files to be turned into such (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/fcs_files/upload_zip`
   *
   * Evidence: vendor-client (r-client-1-4). Quirks: `reported-broken`.
   *
   * @param experimentId The experiment that it is about.
   * @param input The zip, and how to read its files if they are delimited ones.
   * @see `npx @specwright/docs cytobank fcsFiles.uploadZip`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  uploadZip(
    experimentId: ExperimentId,
    input: FcsUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile[]>;
}

/** The file service: temporary credentials for uploads, signed addresses for downloads. */
export interface TransfersResource {
  /**
   * Temporary S3 credentials to put files into the upload bucket.
   *
   * `GET /upload/token`
   *
   * Evidence: vendor-client (r-client). Quirks: `user-id-or-name`, `attachment-flag-forgotten`.
   *
   * @param input Query parameters: `userId`, `experimentId`.
   * @see `npx @specwright/docs cytobank transfers.getUploadToken`
   */
  getUploadToken(
    input: TransfersGetUploadTokenInput,
    options?: CytobankCallOptions,
  ): ApiPromise<UploadToken>;

  /**
   * The files put into the upload bucket for the experiment and how far Cytobank has taken them in.
   *
   * `GET /experiments/{experimentId}/upload_status`
   *
   * Evidence: vendor-client (r-client). Quirks: `pascal-case`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank transfers.getUploadStatus`
   */
  getUploadStatus(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UploadStatus>;

  /**
   * A signed address from which an FCS file or an attachment can be fetched with a plain GET, without the token. Serves results of analyses too, which are attachments.
   *
   * `GET /download/url`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param input Query parameters: `experimentId`, `hashKey`, `fileName`, `fileType`.
   * @see `npx @specwright/docs cytobank transfers.getDownloadUrl`
   */
  getDownloadUrl(
    input: TransfersGetDownloadUrlInput,
    options?: CytobankCallOptions,
  ): ApiPromise<DownloadUrl>;

  /**
   * Asks for a zip of FCS files or attachments.
   *
   * `POST /download/zip`
   *
   * Evidence: vendor-client (r-client). Quirks: `result-by-mail`.
   *
   * @param input The files, and a name for the zip.
   * @see `npx @specwright/docs cytobank transfers.requestZip`
   */
  requestZip(input: ZipRequest, options?: CytobankCallOptions): ApiPromise<void>;
}

/** Other files attached to an experiment. */
export interface AttachmentsResource {
  /**
   * The attachments of the experiment, files of any kind that are kept with it.
   *
   * `GET /experiments/{experimentId}/attachments`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank attachments.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment[]>;

  /**
   * What is known of one attachment. The file itself comes from `transfers.getDownloadUrl`.
   *
   * `GET /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param attachmentId The attachment that it is about.
   * @see `npx @specwright/docs cytobank attachments.get`
   */
  get(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment>;

  /**
   * Puts another description to an attachment; the file stays.
   *
   * `PUT /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `plural-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param attachmentId The attachment that it is about.
   * @param input What to change about an attachment.
   * @see `npx @specwright/docs cytobank attachments.update`
   */
  update(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input: AttachmentChanges,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Deletes an attachment for good. Attachments have no trash, as experiments do.
   *
   * `DELETE /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param attachmentId The attachment that it is about.
   * @see `npx @specwright/docs cytobank attachments.delete`
   */
  delete(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * The file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/attachments/{attachmentId}/download`
   *
   * Evidence: vendor-client (r-client-1-4). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @param attachmentId The attachment that it is about.
   * @see `npx @specwright/docs cytobank attachments.download`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  download(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * All attachments of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/attachments/download_zip`
   *
   * Evidence: vendor-client (r-client-1-4). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank attachments.downloadZip`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  downloadZip(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Adds an attachment. Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/attachments/upload`
   *
   * Evidence: vendor-client (r-client-1-4).
   *
   * @param experimentId The experiment that it is about.
   * @param input The file.
   * @see `npx @specwright/docs cytobank attachments.upload`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  upload(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment>;
}

/** Panels of an experiment: which channel stands for which marker in which files. Read-only. */
export interface PanelsResource {
  /**
   * All panels of the experiment with their channels. A panel is the set of channels that some files share, with the marker that each stands for. This is where channel ids come from.
   *
   * `GET /experiments/{experimentId}/panels`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank panels.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Panel[]>;

  /**
   * One panel with its channels and the files that have it.
   *
   * `GET /experiments/{experimentId}/panels/{panelId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `wrapper-unclear`.
   *
   * @param experimentId The experiment that it is about.
   * @param panelId The panel that it is about.
   * @see `npx @specwright/docs cytobank panels.get`
   */
  get(
    experimentId: ExperimentId,
    panelId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Panel>;
}

/** Gates of an experiment, shapes drawn on plots; and Gating-ML up and down. */
export interface GatesResource {
  /**
   * The scratch gates of the experiment.
   *
   * `GET /experiments/{experimentId}/gates`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank gates.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Gate[]>;

  /**
   * One scratch gate with its shape.
   *
   * `GET /experiments/{experimentId}/gates/{gateId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param gateId The gate. Whether its `id` or its `gateId` is meant has not been recorded; the `id` is taken here.
   * @see `npx @specwright/docs cytobank gates.get`
   */
  get(
    experimentId: ExperimentId,
    gateId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Gate>;

  /**
   * Turns the scratch gates into the next version of applied gates, which statistics, illustrations and analyses use.
   *
   * `POST /experiments/{experimentId}/apply_gates`
   *
   * Evidence: vendor-client (r-client). Quirks: `success-is-an-equal-version`.
   *
   * @param experimentId The experiment that it is about.
   * @param gateVersion The experiment's present `gateVersion` plus one.
   * @see `npx @specwright/docs cytobank gates.apply`
   */
  apply(
    experimentId: ExperimentId,
    gateVersion: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<GatesApplyResult>;

  /**
   * The gates and populations of the experiment as a Gating-ML 2.0 file, named like `CytExp_90210_Gates_v5.xml`.
   *
   * `GET /experiments/{experimentId}/download_gatingml`
   *
   * Evidence: vendor-client (r-client). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank gates.downloadGatingMl`
   */
  downloadGatingMl(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<string>;

  /**
   * Writes scratch gates and populations from a Gating-ML 2.0 file (an XML form for gates that other programs read too). Apply them afterwards, so that statistics and analyses see them.
   *
   * `POST /experiments/{experimentId}/upload_gatingml`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input The Gating-ML file.
   * @see `npx @specwright/docs cytobank gates.uploadGatingMl`
   */
  uploadGatingMl(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** Populations (gate sets) of an experiment, what gates leave of the events. Read-only. */
export interface PopulationsResource {
  /**
   * All populations of the experiment but Ungated. A population, also called a gate set, is what is left of the events inside one gate after another. Populations can be changed through Gating-ML only.
   *
   * `GET /experiments/{experimentId}/populations`
   *
   * Evidence: vendor-client (r-client). Quirks: `ungated-not-listed`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank populations.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Population[]>;

  /**
   * One population with the gates that make it.
   *
   * `GET /experiments/{experimentId}/populations/{populationId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param populationId The population, presumably by its `id` and not its `gateSetId`.
   * @see `npx @specwright/docs cytobank populations.get`
   */
  get(
    experimentId: ExperimentId,
    populationId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Population>;
}

/** Compensation matrices of an experiment, against the spillover between dyes. */
export interface CompensationsResource {
  /**
   * The compensations that are kept with the experiment, with their matrices.
   *
   * `GET /experiments/{experimentId}/compensations`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank compensations.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Compensation[]>;

  /**
   * One compensation with its matrix.
   *
   * `GET /experiments/{experimentId}/compensations/{compensationId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param compensationId The compensation that it is about.
   * @see `npx @specwright/docs cytobank compensations.get`
   */
  get(
    experimentId: ExperimentId,
    compensationId: CompensationId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Compensation>;

  /**
   * Adds a compensation to the experiment from a CSV file.
   *
   * `POST /experiments/{experimentId}/upload_compensation_matrix`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input The CSV file. Its first row and first column hold the short names of the channels in the same order; a long name may follow after two colons (`PE-A::CD33`). The values are decimals, 1 being 100 %; scientific notation with E is allowed (`1.19E-03`).
   * @see `npx @specwright/docs cytobank compensations.upload`
   */
  upload(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** Sample tags (annotations) of an experiment as a table, up and down. */
export interface SampleTagsResource {
  /**
   * The sample tags of all files as a table, one row for each FCS file, tab-separated, named like `experiment_90210_annotations.tsv`.
   *
   * `GET /experiments/{experimentId}/download_sample_tags`
   *
   * Evidence: vendor-client (r-client). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank sampleTags.download`
   */
  download(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<string>;

  /**
   * Sets the sample tags of the files that a tab-separated table names, such as the download gives.
   *
   * `POST /experiments/{experimentId}/upload_sample_tags`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param input The table, with the header row of the download.
   * @see `npx @specwright/docs cytobank sampleTags.upload`
   */
  upload(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** Scales of the channels of an experiment: linear, log or arcsinh. */
export interface ScalesResource {
  /**
   * The scales of all channels of the experiment, one each. A scale says how the values of a channel are spread on plots and for analyses.
   *
   * `GET /experiments/{experimentId}/scales`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank scales.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale[]>;

  /**
   * The scale of one channel, by the id of the scale (not of the channel).
   *
   * `GET /experiments/{experimentId}/scales/{scaleId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param scaleId The scale that it is about.
   * @see `npx @specwright/docs cytobank scales.get`
   */
  get(
    experimentId: ExperimentId,
    scaleId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale>;

  /**
   * Changes type, cofactor or range of a scale; what is left out stays. Plots and analyses that are made afterwards use it.
   *
   * `PUT /experiments/{experimentId}/scales/{scaleId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param scaleId The scale that it is about.
   * @param input A scale to be changed.
   * @see `npx @specwright/docs cytobank scales.update`
   */
  update(
    experimentId: ExperimentId,
    scaleId: number,
    input: ScaleChanges,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale>;
}

/** Event counts and channel statistics of populations. */
export interface StatisticsResource {
  /**
   * Event counts and, where channels are named, channel statistics: one row for each pair of file and population.
   *
   * `GET /statistics`
   *
   * Evidence: vendor-client (r-client). Quirks: `bare-array`, `msg-instead-of-errors`, `outdated-version`, `long-addresses`, `longer-than-the-clients-timeout`.
   *
   * @param input Query parameters: `experimentId`, `gateVersion`, `experimentVersion`, `compensationId`, `fcsFileIds`, `channelIds`, `gateSetIds`.
   * @see `npx @specwright/docs cytobank statistics.list`
   */
  list(input: StatisticsListInput, options?: CytobankCallOptions): ApiPromise<StatisticsRow[]>;
}

/** Users of the server, for administrators and oneself. */
export interface UsersResource {
  /**
   * Everybody who has an account on the server. For server administrators only.
   *
   * `GET /users`
   *
   * Evidence: vendor-client (r-client). Quirks: `cheap-token-check`.
   *
   * @see `npx @specwright/docs cytobank users.list`
   */
  list(input?: Record<string, never>, options?: CytobankCallOptions): ApiPromise<User[]>;

  /**
   * One user. Administrators may read all, others only themselves.
   *
   * `GET /users/{userId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param userId The user that it is about.
   * @see `npx @specwright/docs cytobank users.get`
   */
  get(
    userId: UserId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<User>;
}

/** viSNE analyses: maps of the events in two dimensions (tSNE). */
export interface VisneResource {
  /**
   * The viSNE analyses of the experiment. Settings come with `visne.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank visne.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis[]>;

  /**
   * Makes a new viSNE analysis under a name, with the settings that the server starts from. Next, set it up with `visne.update` and start it with `visne.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank visne.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysisWithSettings>;

  /**
   * One viSNE analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @see `npx @specwright/docs cytobank visne.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysisWithSettings>;

  /**
   * Sets the settings of a viSNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @param input Settings of viSNE as a request writes them. Send all of them.
   * @see `npx @specwright/docs cytobank visne.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: VisneOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysisWithSettings>;

  /**
   * Takes a viSNE analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @see `npx @specwright/docs cytobank visne.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Gives a viSNE analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank visne.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new viSNE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @see `npx @specwright/docs cytobank visne.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysisWithSettings>;

  /**
   * Starts a viSNE analysis and answers at once. Watch `visne.status`, then read `visne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @see `npx @specwright/docs cytobank visne.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneRunResult>;

  /**
   * The state of a viSNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The viSNE analysis that it is about.
   * @see `npx @specwright/docs cytobank visne.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** SPADE analyses, their bubbles and result files. */
export interface SpadeResource {
  /**
   * The SPADE analyses of the experiment. Settings come with `spade.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank spade.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis[]>;

  /**
   * Makes a new SPADE analysis under a name, with the settings that the server starts from. Next, set it up with `spade.update` and start it with `spade.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank spade.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysisWithSettings>;

  /**
   * One SPADE analysis with its settings. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysisWithSettings>;

  /**
   * Sets the settings of a SPADE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param input Settings of SPADE as a request writes them. Send all of them.
   * @see `npx @specwright/docs cytobank spade.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: SpadeOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysisWithSettings>;

  /**
   * Takes a SPADE analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Gives a SPADE analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client). Quirks: `wrapper-unclear`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank spade.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new SPADE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysisWithSettings>;

  /**
   * Starts a SPADE analysis and answers at once.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeRunResult>;

  /**
   * The state of a SPADE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;

  /**
   * Makes a new SPADE analysis with the same settings and results, so that other bubbles can be set on it.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_results`
   *
   * Evidence: third-party (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.copyResults`
   */
  copyResults(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CopiedSpadeAnalysis>;

  /**
   * Download results of a SPADE analysis
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/download`
   *
   * Evidence: vendor-client (r-client). Quirks: `json-error-instead-of-file`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param input Query parameters: `item`.
   * @see `npx @specwright/docs cytobank spade.download`
   */
  download(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: SpadeDownloadInput,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * The bubbles of the tree. A bubble is a named set of nodes that somebody takes for one cell type.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/show_bubbles`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @see `npx @specwright/docs cytobank spade.listBubbles`
   */
  listBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Replaces the bubbles of the tree, the named sets of nodes that stand for cell types.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/set_bubbles`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param input All bubbles of the analysis.
   * @see `npx @specwright/docs cytobank spade.setBubbles`
   */
  setBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: Bubble[],
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Adds bubbles to those that are there. Replaced by `spade.setBubbles`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/add_bubbles`
   *
   * Evidence: vendor-client (r-client-1-0).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param input All bubbles of the analysis.
   * @see `npx @specwright/docs cytobank spade.addBubbles`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  addBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: Bubble[],
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Makes a new experiment out of the events that fall into the named bubbles.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/export_bubbles_to_new_experiment`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The SPADE analysis that it is about.
   * @param input Names of the bubbles, as `spade.listBubbles` gives them. One name may stand by itself, as the R client writes it.
   * @see `npx @specwright/docs cytobank spade.exportBubbles`
   */
  exportBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: string[] | string,
    options?: CytobankCallOptions,
  ): ApiPromise<{ [key: string]: Unknown }>;
}

/** CITRUS analyses: by which clusters groups of files differ. */
export interface CitrusResource {
  /**
   * The CITRUS analyses of the experiment. Settings come with `citrus.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank citrus.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis[]>;

  /**
   * Makes a new CITRUS analysis under a name, with the settings that the server starts from. Next, set it up with `citrus.update` and start it with `citrus.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank citrus.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysisWithSettings>;

  /**
   * One CITRUS analysis with its settings. The result is the attachment `settings.attachmentId` of the source experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @see `npx @specwright/docs cytobank citrus.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysisWithSettings>;

  /**
   * Sets the settings of a CITRUS analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @param settings Settings of CITRUS as a request writes them; the name stands beside them. Send all of them.
   * @param input The name and the settings.
   * @see `npx @specwright/docs cytobank citrus.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: CitrusOptions,
    input?: CitrusUpdateInput,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysisWithSettings>;

  /**
   * Takes a CITRUS analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @see `npx @specwright/docs cytobank citrus.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Gives a CITRUS analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank citrus.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new CITRUS analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @see `npx @specwright/docs cytobank citrus.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysisWithSettings>;

  /**
   * Starts a CITRUS analysis and answers at once. Watch `citrus.status`, then read `citrus.get`; runs can take hours. The result is the attachment `settings.attachmentId` of the source experiment.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @see `npx @specwright/docs cytobank citrus.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusRunResult>;

  /**
   * The state of a CITRUS analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The CITRUS analysis that it is about.
   * @see `npx @specwright/docs cytobank citrus.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** FlowSOM analyses: clusters by a self-organising map. */
export interface FlowsomResource {
  /**
   * The FlowSOM analyses of the experiment. Settings come with `flowsom.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank flowsom.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis[]>;

  /**
   * Makes a new FlowSOM analysis under a name, with the settings that the server starts from. Next, set it up with `flowsom.update` and start it with `flowsom.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank flowsom.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysisWithSettings>;

  /**
   * One FlowSOM analysis with its settings. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @see `npx @specwright/docs cytobank flowsom.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysisWithSettings>;

  /**
   * Sets the settings of a FlowSOM analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `misspelt-in-the-r-client`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @param input Settings of FlowSOM as a request writes them. The name is not among them; rename the analysis instead. Send all of them.
   * @see `npx @specwright/docs cytobank flowsom.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: FlowsomOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysisWithSettings>;

  /**
   * Takes a FlowSOM analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @see `npx @specwright/docs cytobank flowsom.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Gives a FlowSOM analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank flowsom.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new FlowSOM analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @see `npx @specwright/docs cytobank flowsom.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysisWithSettings>;

  /**
   * Starts a FlowSOM analysis and answers at once.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @see `npx @specwright/docs cytobank flowsom.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomRunResult>;

  /**
   * The state of a FlowSOM analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The FlowSOM analysis that it is about.
   * @see `npx @specwright/docs cytobank flowsom.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** tSNE-CUDA analyses: tSNE on graphics processors. */
export interface TsneCudaResource {
  /**
   * The tSNE-CUDA analyses of the experiment. Settings come with `tsneCuda.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis[]>;

  /**
   * Makes a new tSNE-CUDA analysis under a name, with the settings that the server starts from. Next, set it up with `tsneCuda.update` and start it with `tsneCuda.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank tsneCuda.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysisWithSettings>;

  /**
   * One tSNE-CUDA analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysisWithSettings>;

  /**
   * Takes a tSNE-CUDA analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Sets the settings of a tSNE-CUDA analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/tsne-cuda/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`, `lower-case-path-for-update`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @param input Settings of tSNE-CUDA as a request writes them. Send all of them.
   * @see `npx @specwright/docs cytobank tsneCuda.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: TsneCudaOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysisWithSettings>;

  /**
   * Gives a tSNE-CUDA analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank tsneCuda.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new tSNE-CUDA analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysisWithSettings>;

  /**
   * Starts a tSNE-CUDA analysis and answers at once. Watch `tsneCuda.status`, then read `tsneCuda.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<{ [key: string]: StartedAnalysis }>;

  /**
   * The state of a tSNE-CUDA analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The tSNE-CUDA analysis that it is about.
   * @see `npx @specwright/docs cytobank tsneCuda.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** opt-SNE analyses: tSNE that finds its own end. */
export interface OptSneResource {
  /**
   * The opt-SNE analyses of the experiment. Settings come with `optSne.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank optSne.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis[]>;

  /**
   * Makes a new opt-SNE analysis under a name, with the settings that the server starts from. Next, set it up with `optSne.update` and start it with `optSne.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank optSne.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysisWithSettings>;

  /**
   * One opt-SNE analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @see `npx @specwright/docs cytobank optSne.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysisWithSettings>;

  /**
   * Takes an opt-SNE analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @see `npx @specwright/docs cytobank optSne.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Sets the settings of an opt-SNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/opt-sne/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`, `lower-case-path-for-update`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @param input Settings of opt-SNE as a request writes them. Send all of them.
   * @see `npx @specwright/docs cytobank optSne.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: OptSneOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysisWithSettings>;

  /**
   * Gives an opt-SNE analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank optSne.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new opt-SNE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @see `npx @specwright/docs cytobank optSne.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysisWithSettings>;

  /**
   * Starts an opt-SNE analysis and answers at once. Watch `optSne.status`, then read `optSne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @see `npx @specwright/docs cytobank optSne.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<{ [key: string]: StartedAnalysis }>;

  /**
   * The state of an opt-SNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The opt-SNE analysis that it is about.
   * @see `npx @specwright/docs cytobank optSne.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** UMAP analyses: maps of the events in two dimensions. */
export interface UmapResource {
  /**
   * The UMAP analyses of the experiment. Settings come with `umap.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank umap.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis[]>;

  /**
   * Makes a new UMAP analysis under a name, with the settings that the server starts from. Next, set it up with `umap.update` and start it with `umap.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank umap.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysisWithSettings>;

  /**
   * One UMAP analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @see `npx @specwright/docs cytobank umap.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysisWithSettings>;

  /**
   * Takes a UMAP analysis off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @see `npx @specwright/docs cytobank umap.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Sets the settings of a UMAP analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/umap/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`, `lower-case-path-for-update`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @param input Settings of UMAP as a request writes them. Send all of them.
   * @see `npx @specwright/docs cytobank umap.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: UmapOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysisWithSettings>;

  /**
   * Gives a UMAP analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank umap.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new UMAP analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @see `npx @specwright/docs cytobank umap.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysisWithSettings>;

  /**
   * Starts a UMAP analysis and answers at once. Watch `umap.status`, then read `umap.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @see `npx @specwright/docs cytobank umap.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<{ [key: string]: StartedAnalysis }>;

  /**
   * The state of a UMAP analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The UMAP analysis that it is about.
   * @see `npx @specwright/docs cytobank umap.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** PeacoQC analyses: quality control of FCS files. */
export interface PeacoQcResource {
  /**
   * The PeacoQC analyses of the experiment. Settings come with `peacoQc.get`, one analysis at a time.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank peacoQc.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis[]>;

  /**
   * Makes a new PeacoQC analysis under a name, with the settings that the server starts from. Next, set it up with `peacoQc.update` and start it with `peacoQc.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank peacoQc.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysisWithSettings>;

  /**
   * One PeacoQC analysis with its settings. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @see `npx @specwright/docs cytobank peacoQc.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysisWithSettings>;

  /**
   * Sets the settings of a PeacoQC analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @param input Settings of PeacoQC as a request writes them. The name is not among them; rename the analysis instead. Send all of them.
   * @see `npx @specwright/docs cytobank peacoQc.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: PeacoQcOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysisWithSettings>;

  /**
   * Gives a PeacoQC analysis another name and leaves its settings alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank peacoQc.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Makes a new PeacoQC analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @see `npx @specwright/docs cytobank peacoQc.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysisWithSettings>;

  /**
   * Starts a PeacoQC analysis and answers at once.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @see `npx @specwright/docs cytobank peacoQc.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcRunResult>;

  /**
   * The state of a PeacoQC analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The PeacoQC analysis that it is about.
   * @see `npx @specwright/docs cytobank peacoQc.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** Automatic gating: training of a model, and inference with it. */
export interface AutogatingResource {
  /**
   * One training or inference with its options. This path has no type in it; whether it serves analyses of other types is not known.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @see `npx @specwright/docs cytobank autogating.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Takes a training or an inference off its experiment. No operation brings it back.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @see `npx @specwright/docs cytobank autogating.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Gives a training or an inference another name and leaves its options alone.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank autogating.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Makes a new training or inference with the same options, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @see `npx @specwright/docs cytobank autogating.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Starts it and answers at once. Watch `autogating.status`. An inference leaves a child experiment behind, a training only with `createBlindTestExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @see `npx @specwright/docs cytobank autogating.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<{ [key: string]: StartedAnalysis }>;

  /**
   * The state of a training or an inference. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training or inference that it is about.
   * @see `npx @specwright/docs cytobank autogating.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;

  /** `autogating.training` */
  readonly training: AutogatingTrainingResource;

  /** `autogating.inference` */
  readonly inference: AutogatingInferenceResource;
}

/** `autogating.training` */
export interface AutogatingTrainingResource {
  /**
   * The trainings of the experiment. A training makes a model out of files that were gated by hand, which inferences then use.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/auto_gate_train`
   *
   * Evidence: vendor-client (r-client). Quirks: `list-or-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank autogating.training.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis[]>;

  /**
   * Makes a new training of a model on gated files. Set its options, run it, then use its id as `trainedModelAnalysisId` of an inference.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/auto_gate_train`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank autogating.training.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Sets what the model of a training learns from, and how. Send all options, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/auto_gate_train/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The training that it is about.
   * @param input What a model is trained on, and how. Send all of them.
   * @see `npx @specwright/docs cytobank autogating.training.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: AutogatingTrainingOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;
}

/** `autogating.inference` */
export interface AutogatingInferenceResource {
  /**
   * The inferences of the experiment. An inference gates files with the model of a training.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/auto_gate_inference`
   *
   * Evidence: vendor-client (r-client). Quirks: `list-or-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @see `npx @specwright/docs cytobank autogating.inference.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis[]>;

  /**
   * Makes a new inference, which gates files with the model of a training. Set its options, then run it.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/auto_gate_inference`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param name Name under which the web page lists the analysis, free text.
   * @see `npx @specwright/docs cytobank autogating.inference.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Sets which files an inference gates, and with which model. Send all options, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/auto_gate_inference/{analysisId}`
   *
   * Evidence: vendor-client (r-client). Quirks: `unknown-wrapper`.
   *
   * @param experimentId The experiment that it is about.
   * @param analysisId The inference that it is about.
   * @param input Which files are gated with which model. Send all of them.
   * @see `npx @specwright/docs cytobank autogating.inference.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: AutogatingInferenceOptions,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;
}

/** Options of a call. */
export interface CytobankCallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface CytobankListOptions extends Omit<CallOptions, "query" | "headers"> {}

/** Call options of `authentication.login`. */
export interface AuthenticationLoginOptions extends CytobankCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Body of `experiments.trash`, less what its arguments say. */
export interface ExperimentsTrashInput extends Without<ExperimentChanges, "deleted"> {}

/** Query parameters of `fcsFiles.downloadZip`. */
export interface FcsFilesDownloadZipInput extends NonNullable<operations["fcsFiles.downloadZip"]["parameters"]["query"]> {}

/** Query parameters of `transfers.getUploadToken`. */
export interface TransfersGetUploadTokenInput extends Without<NonNullable<operations["transfers.getUploadToken"]["parameters"]["query"]>, "acs"> {}

/** Query parameters of `transfers.getDownloadUrl`. */
export interface TransfersGetDownloadUrlInput extends NonNullable<operations["transfers.getDownloadUrl"]["parameters"]["query"]> {}

/** The answer of `gates.apply`. */
export interface GatesApplyResult extends Same<operations["gates.apply"]["responses"][200]["content"]["application/json"]> {}

/** Query parameters of `statistics.list`. */
export interface StatisticsListInput extends NonNullable<operations["statistics.list"]["parameters"]["query"]> {}

/** The answer of `visne.run`. */
export interface VisneRunResult extends Same<operations["visne.run"]["responses"][200]["content"]["application/json"]> {}

/** The answer of `spade.run`. */
export interface SpadeRunResult extends Same<operations["spade.run"]["responses"][200]["content"]["application/json"]> {}

/** Query parameters of `spade.download`. */
export interface SpadeDownloadInput extends NonNullable<operations["spade.download"]["parameters"]["query"]> {}

/** Body of `citrus.update`, less what its arguments say. */
export interface CitrusUpdateInput extends Without<NonNullable<operations["citrus.update"]["requestBody"]>["content"]["application/json"], "options"> {}

/** The answer of `citrus.run`. */
export interface CitrusRunResult extends Same<operations["citrus.run"]["responses"][200]["content"]["application/json"]> {}

/** The answer of `flowsom.run`. */
export interface FlowsomRunResult extends Same<operations["flowsom.run"]["responses"][200]["content"]["application/json"]> {}

/** The answer of `peacoQc.run`. */
export interface PeacoQcRunResult extends Same<operations["peacoQc.run"]["responses"][200]["content"]["application/json"]> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };

/** A type as it is; an interface can extend what it names. */
type Same<T> = T;

/** An object without some properties; unlike `Omit` it keeps the others of an open object. */
type Without<T, K extends PropertyKey> = T extends unknown
  ? { [P in keyof T as P extends K ? never : P]: T[P] }
  : never;
