// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import { createClient, type ApiPromise, type CallOptions, type Client, type ClientOptions, type Credential } from "@specwright/runtime";
import { OPERATIONS, PROVIDER } from "./operations.gen.js";
import type {
  AnalysisId,
  AnalysisState,
  Attachment,
  AttachmentId,
  AutogatingAnalysis,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  Bubble,
  BubblesEnvelopeWrite,
  ChosenUser,
  CitrusAnalysis,
  CitrusOptions,
  Compensation,
  CompensationId,
  CompensationMatrix,
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
  FlowsomOptions,
  Gate,
  NewExperiment,
  OptSneAnalysis,
  OptSneOptions,
  Panel,
  PeacoQcAnalysis,
  PeacoQcOptions,
  Population,
  RenamedAnalysis,
  Scale,
  ScaleChanges,
  SelectiveClone,
  SignedInUser,
  SpadeAnalysis,
  SpadeOptions,
  StatisticsRow,
  TsneCudaAnalysis,
  TsneCudaOptions,
  UmapAnalysis,
  UmapOptions,
  Unknown,
  UploadStatus,
  UploadToken,
  User,
  UserId,
  VisneAnalysis,
  VisneOptions,
  ZipRequest,
  operations,
  paths,
} from "./schema.gen.js";

export type {
  Analysis,
  AnalysisId,
  AnalysisName,
  AnalysisState,
  AnalysisStatus,
  Attachment,
  AttachmentId,
  AutogatingAnalysis,
  AutogatingEnvelope,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  Bubble,
  BubblesEnvelope,
  BubblesEnvelopeWrite,
  ByChannel,
  Channel,
  ChannelId,
  ChosenUser,
  CitrusAnalysis,
  CitrusEnvelope,
  CitrusOptions,
  CitrusParameters,
  CitrusSettings,
  Compensation,
  CompensationChoice,
  CompensationId,
  CompensationMatrix,
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
  FlowsomEnvelope,
  FlowsomOptions,
  FlowsomParameters,
  FlowsomSettings,
  Gate,
  GateDefinition,
  GateId,
  GateScale,
  GateSetId,
  NewExperiment,
  OptSneAnalysis,
  OptSneEnvelope,
  OptSneOptions,
  OptSneParameters,
  OptSneSettings,
  Panel,
  PeacoQcAnalysis,
  PeacoQcEnvelope,
  PeacoQcOptions,
  PeacoQcParameters,
  PeacoQcSettings,
  Point,
  Population,
  PopulationDefinition,
  ReductionOptions,
  ReductionResult,
  ReductionSettings,
  RenamedAnalysis,
  SampleTagTable,
  SampledEvents,
  Scale,
  ScaleChanges,
  SeenEventSamplingMethod,
  SeenScaleType,
  SelectiveClone,
  SignedInUser,
  SpadeAnalysis,
  SpadeEnvelope,
  SpadeOptions,
  SpadeParameters,
  SpadeSettings,
  StatisticsErrorBody,
  StatisticsRow,
  TsneCudaAnalysis,
  TsneCudaEnvelope,
  TsneCudaOptions,
  TsneCudaParameters,
  TsneCudaSettings,
  UmapAnalysis,
  UmapEnvelope,
  UmapOptions,
  UmapParameters,
  UmapSettings,
  UniqueHash,
  Unknown,
  UploadStatus,
  UploadStatusItem,
  UploadToken,
  User,
  UserId,
  VisneAnalysis,
  VisneEnvelope,
  VisneOptions,
  VisneParameters,
  VisneSettings,
  ZipRequest,
} from "./schema.gen.js";

/** The resources of Cytobank API. */
export interface CytobankResources {
  /** Signing in: user name and password for a token of eight hours. */
  readonly authentication: AuthenticationResource;
  /** Experiments, the unit that holds files, gates and analyses. */
  readonly experiments: ExperimentsResource;
  /** Sharing: the users with full access to an experiment. */
  readonly fullAccessUsers: FullAccessUsersResource;
  /** FCS files of an experiment and their metadata. */
  readonly fcsFiles: FcsFilesResource;
  /** The file service: temporary credentials for uploads, signed addresses for downloads. */
  readonly transfers: TransfersResource;
  /** Other files attached to an experiment. */
  readonly attachments: AttachmentsResource;
  /** Panels of an experiment and their channels. Read-only. */
  readonly panels: PanelsResource;
  /** Gates of an experiment, and Gating-ML up and down. */
  readonly gates: GatesResource;
  /** Populations (gate sets) of an experiment. Read-only. */
  readonly populations: PopulationsResource;
  /** Compensation matrices of an experiment. */
  readonly compensations: CompensationsResource;
  /** Sample tags (annotations) of an experiment as a table, up and down. */
  readonly sampleTags: SampleTagsResource;
  /** Scales of the channels of an experiment. */
  readonly scales: ScalesResource;
  /** Event counts and channel statistics of populations. */
  readonly statistics: StatisticsResource;
  /** Users of the server. */
  readonly users: UsersResource;
  /** viSNE analyses. */
  readonly visne: VisneResource;
  /** SPADE analyses, their bubbles and result files. */
  readonly spade: SpadeResource;
  /** CITRUS analyses. */
  readonly citrus: CitrusResource;
  /** FlowSOM analyses. */
  readonly flowsom: FlowsomResource;
  /** tSNE-CUDA analyses. */
  readonly tsneCuda: TsneCudaResource;
  /** opt-SNE analyses. */
  readonly optSne: OptSneResource;
  /** UMAP analyses. */
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
  readonly subdomain?: string | undefined;
  readonly domain?: string | undefined;
  /** Which of the provider's environments to call. */
  readonly environment?: "production" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api" | "files", string>> | undefined;
}

/** Makes a client of Cytobank API. */
export function createCytobank(options: CytobankOptions = {}): CytobankClient {
  return createClient<CytobankResources, paths>(PROVIDER, OPERATIONS, { ...options });
}

/** Signing in: user name and password for a token of eight hours. */
export interface AuthenticationResource {
  /**
   * Sign in
   *
   * Hands out a token for a user name (or e-mail address) and password. The client does this by itself where it is given a user name and password. Tokens can't be refreshed or, since about 2020, revoked: the former operations for that are removed.
   *
   * `POST /authenticate`
   *
   * Evidence: documented (endpoint-reference, r-client, r-news). Address and field names from the provider's overview; the answer from the R client and three others.
   *
   * @param input User name and password.
   * @see `docs/cytobank/#operation/authentication.login`
   */
  login(input: Credentials, options?: AuthenticationLoginOptions): ApiPromise<SignedInUser>;
}

/** Experiments, the unit that holds files, gates and analyses. */
export interface ExperimentsResource {
  /**
   * List experiments
   *
   * All experiments in the caller's inbox, public ones included, in one answer. There is no paging, sorting or filtering.
   *
   * `GET /experiments`
   *
   * Quirk `slow`: Slow where a user sees many experiments. One app allows six minutes, far more than the R client's half a minute.
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, uploader-client).
   *
   * @see `docs/cytobank/#operation/experiments.list`
   */
  list(input?: Record<string, never>, options?: CytobankCallOptions): ApiPromise<Experiment[]>;

  /**
   * Create an experiment
   *
   * Makes an empty experiment.
   *
   * `POST /experiments`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client). The R client insists on name and purpose. Whether the server does is not known.
   *
   * @param experiment An experiment to be.
   * @see `docs/cytobank/#operation/experiments.create`
   */
  create(
    experiment: NewExperiment,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Get an experiment
   *
   * One experiment. Its `version` and `gateVersion` are needed for statistics and for applying gates.
   *
   * `GET /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/experiments.get`
   */
  get(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Update an experiment
   *
   * Changes the fields that are sent and leaves the others. Setting `deleted` moves the experiment to the trash, from where a person can take it back.
   *
   * `PUT /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client). experiments.update and experiments.trash
   *
   * @param experimentId Id of the experiment.
   * @param experiment Fields of an experiment to change.
   * @see `docs/cytobank/#operation/experiments.update`
   */
  update(
    experimentId: ExperimentId,
    experiment: ExperimentChanges,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Move an experiment to the trash
   *
   * Marks the experiment as deleted. Nothing is lost; `experiments.delete` is what can't be undone.
   *
   * `PUT /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client). experiments.update and experiments.trash
   *
   * @param experimentId Id of the experiment.
   * @param input The fields to change, wrapped.
   * @see `docs/cytobank/#operation/experiments.update`
   */
  trash(
    experimentId: ExperimentId,
    input?: ExperimentsTrashInput,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Delete an experiment for good
   *
   * Deletes the experiment with all its analyses. It can't be undone; `experiments.trash` can.
   *
   * `DELETE /experiments/{experimentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/experiments.delete`
   */
  delete(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Clone an experiment
   *
   * Makes a full copy of the experiment, owned by the caller.
   *
   * `POST /experiments/{experimentId}/clone`
   *
   * Evidence: vendor-client (r-client). That the wrapper is `experiment` follows from how the R client takes the only member.
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/experiments.clone`
   */
  clone(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;

  /**
   * Clone parts of an experiment
   *
   * Makes a copy of the experiment with the files and parts that the body names.
   *
   * `POST /experiments/{experimentId}/selective_clone`
   *
   * Evidence: vendor-client (r-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param experiment The clone to be. A part is left behind where its flag is absent or false. The R client never copies gates without compensations, nor annotations without panels.
   * @see `docs/cytobank/#operation/experiments.selectiveClone`
   */
  selectiveClone(
    experimentId: ExperimentId,
    experiment: SelectiveClone,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Experiment>;
}

/** Sharing: the users with full access to an experiment. */
export interface FullAccessUsersResource {
  /**
   * List the users with full access
   *
   * The users who have full access to the experiment.
   *
   * `GET /experiments/{experimentId}/full_access_users`
   *
   * Quirk `snake-case-list-in-an-experiment`: The list stands inside `experiment` and is written `full_access_users`, unlike all other lists.
   *
   * Evidence: vendor-client (r-client, bodenmiller-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/fullAccessUsers.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<User[]>;

  /**
   * Give a user full access
   *
   * Gives one user full access to the experiment.
   *
   * `POST /experiments/{experimentId}/add_full_access_user`
   *
   * Quirk `nothing-done-is-204`: An empty 204 means that nothing was done, as the user is the primary researcher already.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param user A user, named by exactly one of id, e-mail address and user name.
   * @see `docs/cytobank/#operation/fullAccessUsers.add`
   */
  add(
    experimentId: ExperimentId,
    user: ChosenUser,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown | undefined>;

  /**
   * Take full access from a user
   *
   * Takes full access to the experiment from one user.
   *
   * `POST /experiments/{experimentId}/remove_full_access_user`
   *
   * Quirk `nothing-done-is-204`: An empty 204 means that nothing was done, as the user had no full access.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param user A user, named by exactly one of id, e-mail address and user name.
   * @see `docs/cytobank/#operation/fullAccessUsers.remove`
   */
  remove(
    experimentId: ExperimentId,
    user: ChosenUser,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown | undefined>;
}

/** FCS files of an experiment and their metadata. */
export interface FcsFilesResource {
  /**
   * List FCS files
   *
   * All FCS files of the experiment with their metadata. No operation deletes, renames or re-categorises a file or reads its events.
   *
   * `GET /experiments/{experimentId}/fcs_files`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, uploader-client, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/fcsFiles.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile[]>;

  /**
   * Get an FCS file
   *
   * Metadata of one FCS file. The file itself comes from `transfers.getDownloadUrl`.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param fcsFileId Id of the FCS file.
   * @see `docs/cytobank/#operation/fcsFiles.get`
   */
  get(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile>;

  /**
   * Get the compensation inside a file
   *
   * The spillover matrix that the FCS file itself holds. Its name ends in ` - spill string`. In statistics and analyses it is compensation -2.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}/compensation`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param fcsFileId Id of the FCS file.
   * @see `docs/cytobank/#operation/fcsFiles.getCompensation`
   */
  getCompensation(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CompensationMatrix>;

  /**
   * Download an FCS file the former way
   *
   * The FCS file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/fcs_files/{fcsFileId}/download`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file. Look at status and content type before writing anything to disk.
   *
   * Quirk `longer-than-the-clients-timeout`: A package of the vendor allows five minutes for a file, more than the R client's minute.
   *
   * Evidence: vendor-client (r-client-1-4, bodenmiller-client, matlab-client, bridge-client, r-news). Left out of the R client since 2.0, which names a change of the back end as the reason.
   *
   * @param experimentId Id of the experiment.
   * @param fcsFileId Id of the FCS file.
   * @see `docs/cytobank/#operation/fcsFiles.download`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  download(
    experimentId: ExperimentId,
    fcsFileId: FcsFileId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Download FCS files as a zip the former way
   *
   * Some or all FCS files of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/fcs_files/download_zip`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file. Look at status and content type before writing anything to disk.
   *
   * Evidence: vendor-client (r-client-1-4, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param input Query parameters: `fcs_file_ids`.
   * @see `docs/cytobank/#operation/fcsFiles.downloadZip`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  downloadZip(
    experimentId: ExperimentId,
    input?: FcsFilesDownloadZipInput,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Upload an FCS file the former way
   *
   * Adds one FCS file, or a delimited file that the server turns into one (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/fcs_files/upload`
   *
   * Evidence: vendor-client (r-client-1-4, r-client-1-1, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param input The file, and how to read it if it is a delimited one.
   * @see `docs/cytobank/#operation/fcsFiles.upload`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  upload(
    experimentId: ExperimentId,
    input: FcsUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<FcsFile[]>;

  /**
   * Upload a zip of FCS files the former way
   *
   * Adds all FCS files of a zip, or delimited files to be turned into such (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/fcs_files/upload_zip`
   *
   * Quirk `reported-broken`: The authors of a Python client found it broken in 2019 and told the provider.
   *
   * Evidence: vendor-client (r-client-1-4, r-client-1-1, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param input The zip, and how to read its files if they are delimited ones.
   * @see `docs/cytobank/#operation/fcsFiles.uploadZip`
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
   * Get temporary credentials for an upload
   *
   * Temporary S3 credentials to put files into the upload bucket. The upload itself is not an operation of Cytobank but a signed
   * `PutObject` (AWS Signature Version 4) to region `awsRegion` and bucket `uploadBucketName`, with the key
   * `experiments/{experimentId}/{file name, percent-encoded}` and these object metadata:
   *
   * | upload | metadata |
   * |---|---|
   * | FCS file, or zip of such | `x-amz-meta-tid: {a UUID}` |
   * | attachment | the same and `x-amz-meta-attachment: true` |
   * | delimited file (DROP) | the same as FCS and `x-amz-meta-drop: true`, `x-amz-meta-startrow`, `x-amz-meta-startcol` |
   *
   * One client sends no metadata at all for FCS files and that works. The R client refuses empty files, extensions other than
   * `.fcs` and `.zip` for FCS files, and names with any of ``! @ # $ % ^ & * { } < > / \ ? [ ] ( )``. Cytobank takes the file in
   * some time later: see `transfers.getUploadStatus`.
   *
   * `GET /upload/token`
   *
   * Quirk `user-id-or-name`: The R client sends the user's numeric id, a Python client the user's name. One of them may be ignored.
   *
   * Evidence: vendor-client (r-client, uploader-client, r-news).
   *
   * @param input Query parameters: `userId`, `experimentId`.
   * @see `docs/cytobank/#operation/transfers.getUploadToken`
   */
  getUploadToken(
    input: TransfersGetUploadTokenInput,
    options?: CytobankCallOptions,
  ): ApiPromise<UploadToken>;

  /**
   * See how uploads are getting on
   *
   * The files put into the upload bucket for the experiment and how far Cytobank has taken them in. Looks like the plain result of a database query.
   *
   * `GET /experiments/{experimentId}/upload_status`
   *
   * Quirk `pascal-case`: Members begin with a capital letter, unlike anywhere else.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/transfers.getUploadStatus`
   */
  getUploadStatus(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UploadStatus>;

  /**
   * Get the address of a file
   *
   * A signed address from which an FCS file or an attachment can be fetched with a plain GET, without the token. Serves results of analyses too, which are attachments.
   *
   * `GET /download/url`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param input Query parameters: `experimentId`, `hashKey`, `fileName`, `fileType`.
   * @see `docs/cytobank/#operation/transfers.getDownloadUrl`
   */
  getDownloadUrl(
    input: TransfersGetDownloadUrlInput,
    options?: CytobankCallOptions,
  ): ApiPromise<DownloadUrl>;

  /**
   * Have a zip of files sent by e-mail
   *
   * Asks for a zip of FCS files or attachments. Cytobank makes it later and mails the link to the user; nothing can be polled. A program without a mailbox asks `transfers.getDownloadUrl` for each file instead.
   *
   * `POST /download/zip`
   *
   * Quirk `result-by-mail`: The answer carries nothing; the link goes to the user's e-mail address.
   *
   * Quirk `user-id-or-name`: The R client sends the user's numeric id, a Python client the user's name. One of them may be ignored.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param input The files, and a name for the zip.
   * @see `docs/cytobank/#operation/transfers.requestZip`
   */
  requestZip(input: ZipRequest, options?: CytobankCallOptions): ApiPromise<void>;
}

/** Other files attached to an experiment. */
export interface AttachmentsResource {
  /**
   * List attachments
   *
   * All attachments of the experiment. Results of CITRUS, FlowSOM and PeacoQC are among them.
   *
   * `GET /experiments/{experimentId}/attachments`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/attachments.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment[]>;

  /**
   * Get an attachment
   *
   * One attachment. The file itself comes from `transfers.getDownloadUrl`.
   *
   * `GET /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param attachmentId Id of the attachment.
   * @see `docs/cytobank/#operation/attachments.get`
   */
  get(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment>;

  /**
   * Describe an attachment
   *
   * Changes the description of an attachment.
   *
   * `PUT /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Quirk `plural-wrapper`: The wrapper of the one attachment is plural.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param attachmentId Id of the attachment.
   * @param attachment What to change.
   * @see `docs/cytobank/#operation/attachments.update`
   */
  update(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    attachment: NonNullable<NonNullable<NonNullable<operations["attachments.update"]["requestBody"]>["content"]["application/json"]>["attachments"]>,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Delete an attachment
   *
   * Deletes an attachment.
   *
   * `DELETE /experiments/{experimentId}/attachments/{attachmentId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param attachmentId Id of the attachment.
   * @see `docs/cytobank/#operation/attachments.delete`
   */
  delete(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Download an attachment the former way
   *
   * The file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/attachments/{attachmentId}/download`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file. Look at status and content type before writing anything to disk.
   *
   * Evidence: vendor-client (r-client-1-4, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param attachmentId Id of the attachment.
   * @see `docs/cytobank/#operation/attachments.download`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  download(
    experimentId: ExperimentId,
    attachmentId: AttachmentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Download all attachments as a zip the former way
   *
   * All attachments of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
   *
   * `GET /experiments/{experimentId}/attachments/download_zip`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file. Look at status and content type before writing anything to disk.
   *
   * Evidence: vendor-client (r-client-1-4, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/attachments.downloadZip`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  downloadZip(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Upload an attachment the former way
   *
   * Adds an attachment. Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/attachments/upload`
   *
   * Evidence: vendor-client (r-client-1-4, bodenmiller-client, r-news).
   *
   * @param experimentId Id of the experiment.
   * @param input The file.
   * @see `docs/cytobank/#operation/attachments.upload`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  upload(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Attachment>;
}

/** Panels of an experiment and their channels. Read-only. */
export interface PanelsResource {
  /**
   * List panels
   *
   * All panels of the experiment with their channels. This is where channel ids come from.
   *
   * `GET /experiments/{experimentId}/panels`
   *
   * Evidence: vendor-client (r-client, cached-responses).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/panels.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Panel[]>;

  /**
   * Get a panel
   *
   * One panel with its channels, with or without a wrapper.
   *
   * `GET /experiments/{experimentId}/panels/{panelId}`
   *
   * Quirk `wrapper-unclear`: The R client reads the bare panel, though every other operation of this kind wraps its answer. Either there is no wrapper here or that client is broken, so expect both. `panels.list` is certain.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param panelId Id of the panel.
   * @see `docs/cytobank/#operation/panels.get`
   */
  get(
    experimentId: ExperimentId,
    panelId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<operations["panels.get"]["responses"][200]["content"]["application/json"]>;
}

/** Gates of an experiment, and Gating-ML up and down. */
export interface GatesResource {
  /**
   * List gates
   *
   * All scratch gates of the experiment (version -1). Gates can be changed through Gating-ML only.
   *
   * `GET /experiments/{experimentId}/gates`
   *
   * Evidence: vendor-client (r-client, gates-helper, cached-responses).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/gates.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Gate[]>;

  /**
   * Get a gate
   *
   * One scratch gate.
   *
   * `GET /experiments/{experimentId}/gates/{gateId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param gateId The gate, by its `id` or its `gateId`; which of them is not known.
   * @see `docs/cytobank/#operation/gates.get`
   */
  get(
    experimentId: ExperimentId,
    gateId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Gate>;

  /**
   * Apply the scratch gates
   *
   * Turns the scratch gates into the next version of applied gates, which statistics, illustrations and analyses use. Read the experiment's `gateVersion`, send one more, and compare it with the answer. Do so after each upload of Gating-ML.
   *
   * `POST /experiments/{experimentId}/apply_gates`
   *
   * Quirk `success-is-an-equal-version`: It succeeded only where `gatingSaveVersion` equals the version that was sent.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 1.4.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param gateVersion The experiment's present `gateVersion` plus one.
   * @see `docs/cytobank/#operation/gates.apply`
   */
  apply(
    experimentId: ExperimentId,
    gateVersion: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<GatesApplyResult>;

  /**
   * Download Gating-ML
   *
   * The gates and populations of the experiment as a Gating-ML 2.0 file, named like `CytExp_90210_Gates_v5.xml`.
   *
   * `GET /experiments/{experimentId}/download_gatingml`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file.
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, gating-ml-files).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/gates.downloadGatingMl`
   */
  downloadGatingMl(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<string>;

  /**
   * Upload Gating-ML
   *
   * Writes scratch gates and populations from a Gating-ML 2.0 file. Apply them afterwards, so that statistics and analyses see them.
   *
   * `POST /experiments/{experimentId}/upload_gatingml`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client).
   *
   * @param experimentId Id of the experiment.
   * @param input The Gating-ML file.
   * @see `docs/cytobank/#operation/gates.uploadGatingMl`
   */
  uploadGatingMl(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** Populations (gate sets) of an experiment. Read-only. */
export interface PopulationsResource {
  /**
   * List populations
   *
   * All populations (gate sets) of the experiment but Ungated, which has gate set id 0. Populations can be changed through Gating-ML only.
   *
   * `GET /experiments/{experimentId}/populations`
   *
   * Quirk `ungated-not-listed`: The Ungated population (`gateSetId` 0) is never in the list.
   *
   * Evidence: vendor-client (r-client, cached-responses).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/populations.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Population[]>;

  /**
   * Get a population
   *
   * One population.
   *
   * `GET /experiments/{experimentId}/populations/{populationId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param populationId The population, presumably by its `id` and not its `gateSetId`.
   * @see `docs/cytobank/#operation/populations.get`
   */
  get(
    experimentId: ExperimentId,
    populationId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Population>;
}

/** Compensation matrices of an experiment. */
export interface CompensationsResource {
  /**
   * List compensations
   *
   * All compensations of the experiment with their matrices. Those inside files are not among them.
   *
   * `GET /experiments/{experimentId}/compensations`
   *
   * Evidence: vendor-client (r-client, cached-responses).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/compensations.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Compensation[]>;

  /**
   * Get a compensation
   *
   * One compensation with its matrix.
   *
   * `GET /experiments/{experimentId}/compensations/{compensationId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param compensationId Id of the compensation.
   * @see `docs/cytobank/#operation/compensations.get`
   */
  get(
    experimentId: ExperimentId,
    compensationId: CompensationId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Compensation>;

  /**
   * Upload a compensation matrix
   *
   * Adds a compensation from a CSV file.
   *
   * `POST /experiments/{experimentId}/upload_compensation_matrix`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param input The CSV file. Its first row and first column hold the short names of the channels in the same order (`short::long` is allowed); the values are decimals, 1 being 100 %.
   * @see `docs/cytobank/#operation/compensations.upload`
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
   * Download sample tags
   *
   * The sample tags (annotations) of all files as a table, one row for each FCS file, tab-separated, named like `experiment_90210_annotations.tsv`. There is no form of it in JSON.
   *
   * `GET /experiments/{experimentId}/download_sample_tags`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file.
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, shiny-app).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/sampleTags.download`
   */
  download(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<string>;

  /**
   * Upload sample tags
   *
   * Sets the sample tags (annotations) from a tab-separated table such as the download gives.
   *
   * `POST /experiments/{experimentId}/upload_sample_tags`
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param input The table.
   * @see `docs/cytobank/#operation/sampleTags.upload`
   */
  upload(
    experimentId: ExperimentId,
    input: FileUpload,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** Scales of the channels of an experiment. */
export interface ScalesResource {
  /**
   * List scales
   *
   * The scales of all channels of the experiment.
   *
   * `GET /experiments/{experimentId}/scales`
   *
   * Evidence: vendor-client (r-client, cached-responses).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/scales.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale[]>;

  /**
   * Get a scale
   *
   * The scale of one channel.
   *
   * `GET /experiments/{experimentId}/scales/{scaleId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param scaleId Id of the scale.
   * @see `docs/cytobank/#operation/scales.get`
   */
  get(
    experimentId: ExperimentId,
    scaleId: number,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale>;

  /**
   * Update a scale
   *
   * Changes type, cofactor or range of a scale.
   *
   * `PUT /experiments/{experimentId}/scales/{scaleId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param scaleId Id of the scale.
   * @param scale A scale to be changed.
   * @see `docs/cytobank/#operation/scales.update`
   */
  update(
    experimentId: ExperimentId,
    scaleId: number,
    scale: ScaleChanges,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Scale>;
}

/** Event counts and channel statistics of populations. */
export interface StatisticsResource {
  /**
   * Get statistics of populations
   *
   * Event counts and, where channels are named, channel statistics: one row for each pair of file and population. Read the experiment first, since its current `version` must be sent and its `gateVersion` is the faster choice. Leave out `channelIds` for event counts only, which is faster too.
   *
   * `GET /statistics`
   *
   * Quirk `bare-array`: The answer is an array without a wrapper.
   *
   * Quirk `msg-instead-of-errors`: Errors of this operation carry `msg` and not `errors`, the R client expects so whatever the status, and say little.
   *
   * Quirk `outdated-version`: An `experimentVersion` that is not the current one is an error, so read the experiment right before.
   *
   * Quirk `long-addresses`: All ids go into the address; there is no form of this operation with a body. Split long lists of ids.
   *
   * Quirk `longer-than-the-clients-timeout`: A package on top of the R client allows nearly three hours for a call.
   *
   * Evidence: vendor-client (r-client, r-client-1-0, statistics-addon).
   *
   * @param input Query parameters: `experimentId`, `gateVersion`, `experimentVersion`, `compensationId`, `fcsFileIds`, `channelIds`, `gateSetIds`.
   * @see `docs/cytobank/#operation/statistics.list`
   */
  list(input: StatisticsListInput, options?: CytobankCallOptions): ApiPromise<StatisticsRow[]>;
}

/** Users of the server. */
export interface UsersResource {
  /**
   * List users
   *
   * All users of the server. For server administrators only.
   *
   * `GET /users`
   *
   * Quirk `cheap-token-check`: One client uses this to try a token: the message `Not Authorized To Access Resource` shows that the token is good and the user no administrator.
   *
   * Evidence: vendor-client (r-client, uploader-client).
   *
   * @see `docs/cytobank/#operation/users.list`
   */
  list(input?: Record<string, never>, options?: CytobankCallOptions): ApiPromise<User[]>;

  /**
   * Get a user
   *
   * One user. Administrators may read all, others only themselves.
   *
   * `GET /users/{userId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param userId Id of the user.
   * @see `docs/cytobank/#operation/users.get`
   */
  get(
    userId: UserId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<User>;
}

/** viSNE analyses. */
export interface VisneResource {
  /**
   * List viSNE analyses
   *
   * All viSNE analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/visne.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis[]>;

  /**
   * Create a viSNE analysis
   *
   * Makes a new viSNE analysis. Next, set it up with `visne.update` and start it with `visne.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/visne.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis>;

  /**
   * Get a viSNE analysis
   *
   * One viSNE analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/visne.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis>;

  /**
   * Set up a viSNE analysis
   *
   * Sets the settings of a viSNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them.
   * @see `docs/cytobank/#operation/visne.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: VisneOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis>;

  /**
   * Delete a viSNE analysis
   *
   * Deletes a viSNE analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/visne/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/visne.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Rename a viSNE analysis
   *
   * Gives a viSNE analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/visne.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a viSNE analysis
   *
   * Makes a new viSNE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/visne.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<VisneAnalysis>;

  /**
   * Run a viSNE analysis
   *
   * Starts a viSNE analysis and answers at once. Watch `visne.status`, then read `visne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/visne.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a viSNE analysis
   *
   * The state of a viSNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/visne/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/visne.status`
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
   * List SPADE analyses
   *
   * All SPADE analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/spade.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis[]>;

  /**
   * Create a SPADE analysis
   *
   * Makes a new SPADE analysis. Next, set it up with `spade.update` and start it with `spade.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/spade.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis>;

  /**
   * Get a SPADE analysis
   *
   * One SPADE analysis with its settings. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis>;

  /**
   * Set up a SPADE analysis
   *
   * Sets the settings of a SPADE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them.
   * @see `docs/cytobank/#operation/spade.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: SpadeOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis>;

  /**
   * Delete a SPADE analysis
   *
   * Deletes a SPADE analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/spade/{analysisId}`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Rename a SPADE analysis
   *
   * Gives a SPADE analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/rename`
   *
   * Quirk `wrapper-unclear`: The R client reads the name without a wrapper here and inside one for viSNE. Expect both.
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/spade.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<operations["spade.rename"]["responses"][200]["content"]["application/json"]>;

  /**
   * Copy the settings of a SPADE analysis
   *
   * Makes a new SPADE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<SpadeAnalysis>;

  /**
   * Run a SPADE analysis
   *
   * Starts a SPADE analysis and answers at once. Watch `spade.status`, then read `spade.get`; runs can take hours. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a SPADE analysis
   *
   * The state of a SPADE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client, snippet-script, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;

  /**
   * Copy a SPADE analysis with its results
   *
   * Makes a new SPADE analysis with the same settings and results.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_results`
   *
   * Evidence: third-party (matlab-client). The R client has a function of this name that calls copy_settings by mistake, so that only the MATLAB client shows this path.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.copyResults`
   */
  copyResults(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<NonNullable<operations["spade.copyResults"]["responses"][200]["content"]["application/json"]>["spade"]>;

  /**
   * Download results of a SPADE analysis
   *
   * One result file:
   *
   * | item | file |
   * |---|---|
   * | `full_data` | zip of `clusters.table`, `layout.table` (a line of two numbers for each node), `mst.gml` and clustered and downsampled FCS files |
   * | `statistics_table` | zip of CSV files in the folder `bySample`, with `ID`, `count`, `percenttotal` and medians |
   * | `gml` | the tree as GML text |
   * | `clusters_table`, `global_boundaries_table`, `layout_table` | tables as text |
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/download`
   *
   * Quirk `json-error-instead-of-file`: Where it fails, the answer is JSON with `errors` instead of the file. Look at status and content type before writing anything to disk.
   *
   * Evidence: vendor-client (r-client, bodenmiller-client, matlab-client, bridge-client, shiny-app). Contents of the zips are known from the MATLAB client, the vendor's bridge package and the Shiny app.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param input Query parameters: `item`.
   * @see `docs/cytobank/#operation/spade.download`
   */
  download(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input: SpadeDownloadInput,
    options?: CytobankCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * List the bubbles of a SPADE analysis
   *
   * The named sets of nodes of the tree.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/show_bubbles`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/spade.listBubbles`
   */
  listBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Set the bubbles of a SPADE analysis
   *
   * Sets the named sets of nodes of the tree.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/set_bubbles`
   *
   * Evidence: vendor-client (r-client, matlab-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param bubbles The bubbles.
   * @param input The bubbles, wrapped.
   * @see `docs/cytobank/#operation/spade.setBubbles`
   */
  setBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    bubbles: Bubble[],
    input?: SpadeSetBubblesInput,
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Add bubbles to a SPADE analysis
   *
   * Adds named sets of nodes. Replaced by `spade.setBubbles`; it may no longer be served.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/add_bubbles`
   *
   * Evidence: vendor-client (r-client-1-0). In versions 1.0.0 and 1.0.1 of the R client only.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param bubbles The bubbles.
   * @param input The bubbles, wrapped.
   * @see `docs/cytobank/#operation/spade.addBubbles`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  addBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    bubbles: Bubble[],
    input?: SpadeAddBubblesInput,
    options?: CytobankCallOptions,
  ): ApiPromise<Bubble[]>;

  /**
   * Export bubbles to a new experiment
   *
   * Makes a new experiment from the events of some bubbles.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/spade/{analysisId}/export_bubbles_to_new_experiment`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param bubbles Names of the bubbles. A list even for one.
   * @see `docs/cytobank/#operation/spade.exportBubbles`
   */
  exportBubbles(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    bubbles: string[],
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;
}

/** CITRUS analyses. */
export interface CitrusResource {
  /**
   * List CITRUS analyses
   *
   * All CITRUS analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/citrus.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis[]>;

  /**
   * Create a CITRUS analysis
   *
   * Makes a new CITRUS analysis. Next, set it up with `citrus.update` and start it with `citrus.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/citrus.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis>;

  /**
   * Get a CITRUS analysis
   *
   * One CITRUS analysis with its settings. The result is the attachment `settings.attachmentId` of the source experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/citrus.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis>;

  /**
   * Set up a CITRUS analysis
   *
   * Sets the settings of a CITRUS analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them. The name stands beside them.
   * @param input The name and the settings.
   * @see `docs/cytobank/#operation/citrus.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: CitrusOptions,
    input?: CitrusUpdateInput,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis>;

  /**
   * Delete a CITRUS analysis
   *
   * Deletes a CITRUS analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/citrus.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Rename a CITRUS analysis
   *
   * Gives a CITRUS analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/citrus.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a CITRUS analysis
   *
   * Makes a new CITRUS analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/citrus.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<CitrusAnalysis>;

  /**
   * Run a CITRUS analysis
   *
   * Starts a CITRUS analysis and answers at once. Watch `citrus.status`, then read `citrus.get`; runs can take hours. The result is the attachment `settings.attachmentId` of the source experiment.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/citrus.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a CITRUS analysis
   *
   * The state of a CITRUS analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/citrus.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** FlowSOM analyses. */
export interface FlowsomResource {
  /**
   * List FlowSOM analyses
   *
   * All FlowSOM analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/flowsom.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis[]>;

  /**
   * Create a FlowSOM analysis
   *
   * Makes a new FlowSOM analysis. Next, set it up with `flowsom.update` and start it with `flowsom.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/flowsom.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis>;

  /**
   * Get a FlowSOM analysis
   *
   * One FlowSOM analysis with its settings. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/flowsom.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis>;

  /**
   * Set up a FlowSOM analysis
   *
   * Sets the settings of a FlowSOM analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Quirk `misspelt-in-the-r-client`: The R client sends the names of populations to label under `gateSetNamesToLabe`. This spec sends `gateSetNamesToLabel`, the name in answers.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them. The name is not among them; rename the analysis instead.
   * @see `docs/cytobank/#operation/flowsom.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: FlowsomOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis>;

  /**
   * Delete a FlowSOM analysis
   *
   * Deletes a FlowSOM analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/flowsom.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Rename a FlowSOM analysis
   *
   * Gives a FlowSOM analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/flowsom.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a FlowSOM analysis
   *
   * Makes a new FlowSOM analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/flowsom.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<FlowsomAnalysis>;

  /**
   * Run a FlowSOM analysis
   *
   * Starts a FlowSOM analysis and answers at once. Watch `flowsom.status`, then read `flowsom.get`; runs can take hours. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/flowsom.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a FlowSOM analysis
   *
   * The state of a FlowSOM analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/flowsom.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** tSNE-CUDA analyses. */
export interface TsneCudaResource {
  /**
   * List tSNE-CUDA analyses
   *
   * All tSNE-CUDA analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/tsneCuda.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis[]>;

  /**
   * Create a tSNE-CUDA analysis
   *
   * Makes a new tSNE-CUDA analysis. Next, set it up with `tsneCuda.update` and start it with `tsneCuda.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/tsneCuda.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis>;

  /**
   * Get a tSNE-CUDA analysis
   *
   * One tSNE-CUDA analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/tsneCuda.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis>;

  /**
   * Delete a tSNE-CUDA analysis
   *
   * Deletes a tSNE-CUDA analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/tsneCuda.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Set up a tSNE-CUDA analysis
   *
   * Sets the settings of a tSNE-CUDA analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/tsne-cuda/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Quirk `lower-case-path-for-update`: The R client writes the type in lower case for this operation only. Either case may be accepted everywhere.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them.
   * @see `docs/cytobank/#operation/tsneCuda.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: TsneCudaOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis>;

  /**
   * Rename a tSNE-CUDA analysis
   *
   * Gives a tSNE-CUDA analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/rename`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/tsneCuda.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a tSNE-CUDA analysis
   *
   * Makes a new tSNE-CUDA analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/copy_settings`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/tsneCuda.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<TsneCudaAnalysis>;

  /**
   * Run a tSNE-CUDA analysis
   *
   * Starts a tSNE-CUDA analysis and answers at once. Watch `tsneCuda.status`, then read `tsneCuda.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/run`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/tsneCuda.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a tSNE-CUDA analysis
   *
   * The state of a tSNE-CUDA analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/status`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/tsneCuda.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** opt-SNE analyses. */
export interface OptSneResource {
  /**
   * List opt-SNE analyses
   *
   * All opt-SNE analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/optSne.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis[]>;

  /**
   * Create an opt-SNE analysis
   *
   * Makes a new opt-SNE analysis. Next, set it up with `optSne.update` and start it with `optSne.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/optSne.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis>;

  /**
   * Get an opt-SNE analysis
   *
   * One opt-SNE analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/optSne.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis>;

  /**
   * Delete an opt-SNE analysis
   *
   * Deletes an opt-SNE analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/optSne.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Set up an opt-SNE analysis
   *
   * Sets the settings of an opt-SNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/opt-sne/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Quirk `lower-case-path-for-update`: The R client writes the type in lower case for this operation only. Either case may be accepted everywhere.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them.
   * @see `docs/cytobank/#operation/optSne.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: OptSneOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis>;

  /**
   * Rename an opt-SNE analysis
   *
   * Gives an opt-SNE analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/rename`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/optSne.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of an opt-SNE analysis
   *
   * Makes a new opt-SNE analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/copy_settings`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/optSne.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<OptSneAnalysis>;

  /**
   * Run an opt-SNE analysis
   *
   * Starts an opt-SNE analysis and answers at once. Watch `optSne.status`, then read `optSne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/run`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/optSne.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of an opt-SNE analysis
   *
   * The state of an opt-SNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/status`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/optSne.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AnalysisState>;
}

/** UMAP analyses. */
export interface UmapResource {
  /**
   * List UMAP analyses
   *
   * All UMAP analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/umap.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis[]>;

  /**
   * Create a UMAP analysis
   *
   * Makes a new UMAP analysis. Next, set it up with `umap.update` and start it with `umap.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/umap.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis>;

  /**
   * Get a UMAP analysis
   *
   * One UMAP analysis with its settings. The result is the child experiment `createdExperiment`.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/umap.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis>;

  /**
   * Delete a UMAP analysis
   *
   * Deletes a UMAP analysis.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/umap.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Set up a UMAP analysis
   *
   * Sets the settings of a UMAP analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/umap/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Quirk `lower-case-path-for-update`: The R client writes the type in lower case for this operation only. Either case may be accepted everywhere.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them.
   * @see `docs/cytobank/#operation/umap.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: UmapOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis>;

  /**
   * Rename a UMAP analysis
   *
   * Gives a UMAP analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/rename`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/umap.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a UMAP analysis
   *
   * Makes a new UMAP analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/copy_settings`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/umap.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<UmapAnalysis>;

  /**
   * Run a UMAP analysis
   *
   * Starts a UMAP analysis and answers at once. Watch `umap.status`, then read `umap.get`; runs can take hours. The result is the child experiment `createdExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/run`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/umap.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a UMAP analysis
   *
   * The state of a UMAP analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/status`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/umap.status`
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
   * List PeacoQC analyses
   *
   * All PeacoQC analyses of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/peacoQc.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis[]>;

  /**
   * Create a PeacoQC analysis
   *
   * Makes a new PeacoQC analysis. Next, set it up with `peacoQc.update` and start it with `peacoQc.run`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/peacoQc.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis>;

  /**
   * Get a PeacoQC analysis
   *
   * One PeacoQC analysis with its settings. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/peacoQc.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis>;

  /**
   * Set up a PeacoQC analysis
   *
   * Sets the settings of a PeacoQC analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Settings as a request writes them. The name is not among them; rename the analysis instead.
   * @see `docs/cytobank/#operation/peacoQc.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: PeacoQcOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis>;

  /**
   * Rename a PeacoQC analysis
   *
   * Gives a PeacoQC analysis another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/rename`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/peacoQc.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<RenamedAnalysis>;

  /**
   * Copy the settings of a PeacoQC analysis
   *
   * Makes a new PeacoQC analysis with the same settings, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/copy_settings`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/peacoQc.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<PeacoQcAnalysis>;

  /**
   * Run a PeacoQC analysis
   *
   * Starts a PeacoQC analysis and answers at once. Watch `peacoQc.status`, then read `peacoQc.get`; runs can take hours. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/run`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/peacoQc.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a PeacoQC analysis
   *
   * The state of a PeacoQC analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/status`
   *
   * Evidence: vendor-client (r-client).
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/peacoQc.status`
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
   * Get a training or an inference
   *
   * One training or inference with its options. This path has no type in it; whether it serves analyses of other types is not known.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/autogating.get`
   */
  get(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Delete a training or an inference
   *
   * Deletes a training or an inference.
   *
   * `DELETE /experiments/{experimentId}/advanced_analyses/{analysisId}`
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/autogating.delete`
   */
  delete(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<void>;

  /**
   * Rename a training or an inference
   *
   * Gives a training or an inference another name.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/{analysisId}/rename`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param name Name.
   * @see `docs/cytobank/#operation/autogating.rename`
   */
  rename(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Copy a training or an inference
   *
   * Makes a new training or inference with the same options, not run yet.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/{analysisId}/copy_settings`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/autogating.copySettings`
   */
  copySettings(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Run a training or an inference
   *
   * Starts it and answers at once. Watch `autogating.status`. An inference leaves a child experiment behind, a training only with `createBlindTestExperiment`.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/{analysisId}/run`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/autogating.run`
   */
  run(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<Unknown>;

  /**
   * Get the status of a training or an inference
   *
   * The state of a training or an inference. Look every ten seconds or less often, as a hundred requests a minute are all there is.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/{analysisId}/status`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @see `docs/cytobank/#operation/autogating.status`
   */
  status(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /** `autogating.training` */
  readonly training: AutogatingTrainingResource;

  /** `autogating.inference` */
  readonly inference: AutogatingInferenceResource;
}

/** `autogating.training` */
export interface AutogatingTrainingResource {
  /**
   * List trainings
   *
   * The trainings of automatic gating of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/auto_gate_train`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/autogating.training.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis[]>;

  /**
   * Create a training
   *
   * Makes a new training of a model on gated files. Set its options, run it, then use its id as `trainedModelAnalysisId` of an inference.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/auto_gate_train`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/autogating.training.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Set the options of a training
   *
   * Sets the options of a training. Send all of them.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/auto_gate_train/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings What a model is trained on, and how.
   * @see `docs/cytobank/#operation/autogating.training.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: AutogatingTrainingOptions,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;
}

/** `autogating.inference` */
export interface AutogatingInferenceResource {
  /**
   * List inferences
   *
   * The inferences of automatic gating of the experiment.
   *
   * `GET /experiments/{experimentId}/advanced_analyses/auto_gate_inference`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @see `docs/cytobank/#operation/autogating.inference.list`
   */
  list(
    experimentId: ExperimentId,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis[]>;

  /**
   * Create an inference
   *
   * Makes a new inference, which gates files with a trained model.
   *
   * `POST /experiments/{experimentId}/advanced_analyses/auto_gate_inference`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param name Name.
   * @see `docs/cytobank/#operation/autogating.inference.create`
   */
  create(
    experimentId: ExperimentId,
    name: string,
    input?: Record<string, never>,
    options?: CytobankCallOptions,
  ): ApiPromise<AutogatingAnalysis>;

  /**
   * Set the options of an inference
   *
   * Sets the options of an inference. Send all of them.
   *
   * `PUT /experiments/{experimentId}/advanced_analyses/auto_gate_inference/{analysisId}`
   *
   * Quirk `unknown-wrapper`: The answer is wrapped in one member of which the name is not recorded. Clients take the only member.
   *
   * Evidence: vendor-client (r-client, r-news). Since version 2.1.0 of the R client.
   *
   * @param experimentId Id of the experiment.
   * @param analysisId Id of the analysis.
   * @param settings Which files are gated with which model.
   * @see `docs/cytobank/#operation/autogating.inference.update`
   */
  update(
    experimentId: ExperimentId,
    analysisId: AnalysisId,
    settings: AutogatingInferenceOptions,
    input?: Record<string, never>,
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
export type ExperimentsTrashInput = Without<NonNullable<operations["experiments.update"]["requestBody"]>["content"]["application/json"], "experiment"> & { experiment?: Without<NonNullable<NonNullable<operations["experiments.update"]["requestBody"]>["content"]["application/json"]["experiment"]>, "deleted"> };

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

/** Query parameters of `spade.download`. */
export interface SpadeDownloadInput extends NonNullable<operations["spade.download"]["parameters"]["query"]> {}

/** Body of `spade.setBubbles`, less what its arguments say. */
export type SpadeSetBubblesInput = Without<BubblesEnvelopeWrite, "spade"> & { spade?: Without<NonNullable<BubblesEnvelopeWrite["spade"]>, "bubbles"> };

/** Body of `spade.addBubbles`, less what its arguments say. */
export type SpadeAddBubblesInput = Without<BubblesEnvelopeWrite, "spade"> & { spade?: Without<NonNullable<BubblesEnvelopeWrite["spade"]>, "bubbles"> };

/** Body of `citrus.update`, less what its arguments say. */
export interface CitrusUpdateInput extends Without<NonNullable<operations["citrus.update"]["requestBody"]>["content"]["application/json"], "options"> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };

/** A type as it is; an interface can extend what it names. */
type Same<T> = T;

/** An object without some properties; unlike `Omit` it keeps the others of an open object. */
type Without<T, K extends PropertyKey> = T extends unknown
  ? { [P in keyof T as P extends K ? never : P]: T[P] }
  : never;
