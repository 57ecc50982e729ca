// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import type {
  ApiPromise,
} from "@specwright/runtime";
import {
  anyBody as $anyBody,
  described as $described,
  due as $due,
  formBody as $formBody,
  json as $json,
  needed as $needed,
  noBody as $noBody,
  operationOf as $operation,
  readingFiles as $readingFiles,
  segment as $segment,
  styled as $styled,
  unwrap as $unwrap,
} from "@specwright/runtime/parts";
import type { CytobankSession as $Session } from "./core.gen.js";
import type {
  AnalysisId,
  AnalysisState,
  Attachment,
  AttachmentChanges,
  AttachmentId,
  AuthenticationLoginOptions,
  AutogatingAnalysis,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  Bubble,
  ChosenUser,
  CitrusAnalysis,
  CitrusAnalysisWithSettings,
  CitrusOptions,
  CitrusRunResult,
  CitrusUpdateInput,
  Compensation,
  CompensationId,
  CompensationMatrix,
  CopiedSpadeAnalysis,
  Credentials,
  CytobankCallOptions,
  DownloadUrl,
  Experiment,
  ExperimentChanges,
  ExperimentId,
  ExperimentsTrashInput,
  FcsFile,
  FcsFileId,
  FcsFilesDownloadZipInput,
  FcsUpload,
  FileUpload,
  FlowsomAnalysis,
  FlowsomAnalysisWithSettings,
  FlowsomOptions,
  FlowsomRunResult,
  Gate,
  GatesApplyResult,
  NewExperiment,
  OptSneAnalysis,
  OptSneAnalysisWithSettings,
  OptSneOptions,
  Panel,
  PeacoQcAnalysis,
  PeacoQcAnalysisWithSettings,
  PeacoQcOptions,
  PeacoQcRunResult,
  Population,
  RenamedAnalysis,
  Scale,
  ScaleChanges,
  SelectiveClone,
  SignedInUser,
  SpadeAnalysis,
  SpadeAnalysisWithSettings,
  SpadeDownloadInput,
  SpadeOptions,
  SpadeRunResult,
  StartedAnalysis,
  StatisticsListInput,
  StatisticsRow,
  TransfersGetDownloadUrlInput,
  TransfersGetUploadTokenInput,
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
  VisneRunResult,
  ZipRequest,
} from "./client.gen.js";

/** Sign in: `authentication.login` of a client, as a function. */
export const authenticationLogin: (session: $Session, input: Credentials, options?: AuthenticationLoginOptions) => ApiPromise<SignedInUser> = /* @__PURE__ */ $described(
  "authentication.login",
  {
    method: "POST",
    body: { types: ["application/json", "application/x-www-form-urlencoded"], required: true },
    security: [],
    unwrap: "/user",
    timeout: 30000,
    path: "/authenticate",
  },
  {},
  { body: $formBody },
) as never;

/** List experiments: `experiments.list` of a client, as a function. */
export const experimentsList: (session: $Session, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Experiment[]> = /* @__PURE__ */ $operation(
  { id: "experiments.list", method: "GET", timeout: 360000 },
  (input, options) => [() => ({ path: "/experiments", query: input }), options], /* @__PURE__ */ $unwrap("/experiments"),
) as never;

/** Create an experiment: `experiments.create` of a client, as a function. */
export const experimentsCreate: (session: $Session, input: NewExperiment, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $described(
  "experiments.create",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/experiment",
    timeout: 30000,
    path: "/experiments",
  },
  { input: "body/experiment" },
  {},
) as never;

/** Get an experiment: `experiments.get` of a client, as a function. */
export const experimentsGet: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $operation(
  { id: "experiments.get", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/experiment"),
) as never;

/** Update an experiment: `experiments.update` of a client, as a function. */
export const experimentsUpdate: (session: $Session, experimentId: ExperimentId, input: ExperimentChanges, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $described(
  "experiments.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/experiment",
    timeout: 30000,
    path: "/experiments/{experimentId}",
  },
  { input: "body/experiment" },
  {},
) as never;

/** Move an experiment to the trash: `experiments.trash` of a client, as a function. */
export const experimentsTrash: (session: $Session, experimentId: ExperimentId, input?: ExperimentsTrashInput, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $described(
  "experiments.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/experiment",
    timeout: 30000,
    path: "/experiments/{experimentId}",
  },
  { fixed: { "body/experiment/deleted": true }, input: "body/experiment" },
  {},
) as never;

/** Delete an experiment for good: `experiments.delete` of a client, as a function. */
export const experimentsDelete: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "experiments.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}`, query: input }), options],
) as never;

/** Clone an experiment: `experiments.clone` of a client, as a function. */
export const experimentsClone: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $operation(
  { id: "experiments.clone", method: "POST", timeout: 60000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/clone`, query: input }), options], /* @__PURE__ */ $unwrap("/experiment"),
) as never;

/** Clone parts of an experiment: `experiments.selectiveClone` of a client, as a function. */
export const experimentsSelectiveClone: (session: $Session, experimentId: ExperimentId, input: SelectiveClone, options?: CytobankCallOptions) => ApiPromise<Experiment> = /* @__PURE__ */ $described(
  "experiments.selectiveClone",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/experiment",
    timeout: 60000,
    path: "/experiments/{experimentId}/selective_clone",
  },
  { input: "body/experiment" },
  {},
) as never;

/** List the users with full access: `fullAccessUsers.list` of a client, as a function. */
export const fullAccessUsersList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<User[]> = /* @__PURE__ */ $operation(
  { id: "fullAccessUsers.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/full_access_users`, query: input }), options], /* @__PURE__ */ $unwrap("/experiment/full_access_users"),
) as never;

/** Give a user full access: `fullAccessUsers.add` of a client, as a function. */
export const fullAccessUsersAdd: (session: $Session, experimentId: ExperimentId, input: ChosenUser, options?: CytobankCallOptions) => ApiPromise<Unknown | undefined> = /* @__PURE__ */ $described(
  "fullAccessUsers.add",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    timeout: 30000,
    path: "/experiments/{experimentId}/add_full_access_user",
  },
  { input: "body/experiment" },
  {},
) as never;

/** Take full access from a user: `fullAccessUsers.remove` of a client, as a function. */
export const fullAccessUsersRemove: (session: $Session, experimentId: ExperimentId, input: ChosenUser, options?: CytobankCallOptions) => ApiPromise<Unknown | undefined> = /* @__PURE__ */ $described(
  "fullAccessUsers.remove",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    timeout: 30000,
    path: "/experiments/{experimentId}/remove_full_access_user",
  },
  { input: "body/experiment" },
  {},
) as never;

/** List FCS files: `fcsFiles.list` of a client, as a function. */
export const fcsFilesList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FcsFile[]> = /* @__PURE__ */ $operation(
  { id: "fcsFiles.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/fcs_files`, query: input }), options], /* @__PURE__ */ $unwrap("/fcsFiles"),
) as never;

/** Get an FCS file: `fcsFiles.get` of a client, as a function. */
export const fcsFilesGet: (session: $Session, experimentId: ExperimentId, fcsFileId: FcsFileId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FcsFile> = /* @__PURE__ */ $operation(
  { id: "fcsFiles.get", method: "GET", timeout: 30000 },
  (experimentId, fcsFileId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/fcs_files/${$segment(fcsFileId, "fcsFileId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/fcsFile"),
) as never;

/** Get the compensation inside a file: `fcsFiles.getCompensation` of a client, as a function. */
export const fcsFilesGetCompensation: (session: $Session, experimentId: ExperimentId, fcsFileId: FcsFileId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CompensationMatrix> = /* @__PURE__ */ $operation(
  { id: "fcsFiles.getCompensation", method: "GET", timeout: 30000 },
  (experimentId, fcsFileId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/fcs_files/${$segment(fcsFileId, "fcsFileId")}/compensation`, query: input }), options], /* @__PURE__ */ $unwrap("/compensation"),
) as never;

/** Download an FCS file the former way: `fcsFiles.download` of a client, as a function. */
export const fcsFilesDownload: (session: $Session, experimentId: ExperimentId, fcsFileId: FcsFileId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $operation(
  {
    id: "fcsFiles.download",
    method: "GET",
    accept: ["application/octet-stream"],
    timeout: 60000,
    as: /* @__PURE__ */ $readingFiles(["application/octet-stream"]),
  },
  (experimentId, fcsFileId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/fcs_files/${$segment(fcsFileId, "fcsFileId")}/download`, query: input }), options],
) as never;

/** Download FCS files as a zip the former way: `fcsFiles.downloadZip` of a client, as a function. */
export const fcsFilesDownloadZip: (session: $Session, experimentId: ExperimentId, input?: FcsFilesDownloadZipInput, options?: CytobankCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $described(
  "fcsFiles.downloadZip",
  {
    method: "GET",
    accept: ["application/zip"],
    timeout: 60000,
    params: [{ in: "query", name: "fcs_file_ids", explode: false }],
    path: "/experiments/{experimentId}/fcs_files/download_zip",
  },
  {},
  { as: $readingFiles, styled: $styled },
) as never;

/** Upload an FCS file the former way: `fcsFiles.upload` of a client, as a function. */
export const fcsFilesUpload: (session: $Session, experimentId: ExperimentId, input: FcsUpload, options?: CytobankCallOptions) => ApiPromise<FcsFile[]> = /* @__PURE__ */ $described(
  "fcsFiles.upload",
  {
    method: "POST",
    body: {
      types: ["multipart/form-data"],
      required: true,
      encoding: { "skippedColumns[]": { style: "form", explode: true } },
    },
    unwrap: "/fcsFiles",
    timeout: 60000,
    path: "/experiments/{experimentId}/fcs_files/upload",
  },
  {},
  { body: $anyBody },
) as never;

/** Upload a zip of FCS files the former way: `fcsFiles.uploadZip` of a client, as a function. */
export const fcsFilesUploadZip: (session: $Session, experimentId: ExperimentId, input: FcsUpload, options?: CytobankCallOptions) => ApiPromise<FcsFile[]> = /* @__PURE__ */ $described(
  "fcsFiles.uploadZip",
  {
    method: "POST",
    body: {
      types: ["multipart/form-data"],
      required: true,
      encoding: {
        file: { contentType: "application/zip" },
        "skippedColumns[]": { style: "form", explode: true },
      },
    },
    unwrap: "/fcsFiles",
    timeout: 60000,
    path: "/experiments/{experimentId}/fcs_files/upload_zip",
  },
  {},
  { body: $anyBody },
) as never;

/** Get temporary credentials for an upload: `transfers.getUploadToken` of a client, as a function. */
export const transfersGetUploadToken: (session: $Session, input: TransfersGetUploadTokenInput, options?: CytobankCallOptions) => ApiPromise<UploadToken> = /* @__PURE__ */ $operation(
  { id: "transfers.getUploadToken", method: "GET", server: "files" },
  (input, options) => [() => ({ path: "/upload/token", query: { ...input, acs: false } }), options],
) as never;

/** See how uploads are getting on: `transfers.getUploadStatus` of a client, as a function. */
export const transfersGetUploadStatus: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<UploadStatus> = /* @__PURE__ */ $operation(
  { id: "transfers.getUploadStatus", method: "GET", server: "files" },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/upload_status`, query: input }), options],
) as never;

/** Get the address of a file: `transfers.getDownloadUrl` of a client, as a function. */
export const transfersGetDownloadUrl: (session: $Session, input: TransfersGetDownloadUrlInput, options?: CytobankCallOptions) => ApiPromise<DownloadUrl> = /* @__PURE__ */ $operation(
  { id: "transfers.getDownloadUrl", method: "GET", server: "files" },
  (input, options) => [() => ({ path: "/download/url", query: input }), options],
) as never;

/** Have a zip of files sent by e-mail: `transfers.requestZip` of a client, as a function. */
export const transfersRequestZip: (session: $Session, input: ZipRequest, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "transfers.requestZip", method: "POST", server: "files", accept: [], timeout: 60000, as: /* @__PURE__ */ $noBody([]) },
  (input, options) => [() => ({ path: "/download/zip", body: $json($due(input)) }), options],
) as never;

/** List attachments: `attachments.list` of a client, as a function. */
export const attachmentsList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Attachment[]> = /* @__PURE__ */ $operation(
  { id: "attachments.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/attachments`, query: input }), options], /* @__PURE__ */ $unwrap("/attachments"),
) as never;

/** Get an attachment: `attachments.get` of a client, as a function. */
export const attachmentsGet: (session: $Session, experimentId: ExperimentId, attachmentId: AttachmentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Attachment> = /* @__PURE__ */ $operation(
  { id: "attachments.get", method: "GET", timeout: 30000 },
  (experimentId, attachmentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/attachments/${$segment(attachmentId, "attachmentId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/attachment"),
) as never;

/** Describe an attachment: `attachments.update` of a client, as a function. */
export const attachmentsUpdate: (session: $Session, experimentId: ExperimentId, attachmentId: AttachmentId, input: AttachmentChanges, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $described(
  "attachments.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    accept: [],
    timeout: 30000,
    path: "/experiments/{experimentId}/attachments/{attachmentId}",
  },
  { input: "body/attachments" },
  { as: $noBody },
) as never;

/** Delete an attachment: `attachments.delete` of a client, as a function. */
export const attachmentsDelete: (session: $Session, experimentId: ExperimentId, attachmentId: AttachmentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "attachments.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, attachmentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/attachments/${$segment(attachmentId, "attachmentId")}`, query: input }), options],
) as never;

/** Download an attachment the former way: `attachments.download` of a client, as a function. */
export const attachmentsDownload: (session: $Session, experimentId: ExperimentId, attachmentId: AttachmentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $operation(
  {
    id: "attachments.download",
    method: "GET",
    accept: ["application/octet-stream"],
    timeout: 60000,
    as: /* @__PURE__ */ $readingFiles(["application/octet-stream"]),
  },
  (experimentId, attachmentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/attachments/${$segment(attachmentId, "attachmentId")}/download`, query: input }), options],
) as never;

/** Download all attachments as a zip the former way: `attachments.downloadZip` of a client, as a function. */
export const attachmentsDownloadZip: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $operation(
  { id: "attachments.downloadZip", method: "GET", accept: ["application/zip"], timeout: 60000, as: /* @__PURE__ */ $readingFiles(["application/zip"]) },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/attachments/download_zip`, query: input }), options],
) as never;

/** Upload an attachment the former way: `attachments.upload` of a client, as a function. */
export const attachmentsUpload: (session: $Session, experimentId: ExperimentId, input: FileUpload, options?: CytobankCallOptions) => ApiPromise<Attachment> = /* @__PURE__ */ $described(
  "attachments.upload",
  {
    method: "POST",
    body: { types: ["multipart/form-data"], required: true },
    unwrap: "/attachment",
    timeout: 60000,
    path: "/experiments/{experimentId}/attachments/upload",
  },
  {},
  { body: $anyBody },
) as never;

/** List panels: `panels.list` of a client, as a function. */
export const panelsList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Panel[]> = /* @__PURE__ */ $operation(
  { id: "panels.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/panels`, query: input }), options], /* @__PURE__ */ $unwrap("/panels"),
) as never;

/** Get a panel: `panels.get` of a client, as a function. */
export const panelsGet: (session: $Session, experimentId: ExperimentId, panelId: number, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Panel> = /* @__PURE__ */ $operation(
  { id: "panels.get", method: "GET", timeout: 30000 },
  (experimentId, panelId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/panels/${$segment(panelId, "panelId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/panel", ""),
) as never;

/** List gates: `gates.list` of a client, as a function. */
export const gatesList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Gate[]> = /* @__PURE__ */ $operation(
  { id: "gates.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/gates`, query: input }), options], /* @__PURE__ */ $unwrap("/gates"),
) as never;

/** Get a gate: `gates.get` of a client, as a function. */
export const gatesGet: (session: $Session, experimentId: ExperimentId, gateId: number, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Gate> = /* @__PURE__ */ $operation(
  { id: "gates.get", method: "GET", timeout: 30000 },
  (experimentId, gateId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/gates/${$segment(gateId, "gateId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/gate"),
) as never;

/** Apply the scratch gates: `gates.apply` of a client, as a function. */
export const gatesApply: (session: $Session, experimentId: ExperimentId, gateVersion: number, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<GatesApplyResult> = /* @__PURE__ */ $described(
  "gates.apply",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    timeout: 60000,
    path: "/experiments/{experimentId}/apply_gates",
  },
  { args: ["path/experimentId", "body/experiment/gateVersion"] },
  {},
) as never;

/** Download Gating-ML: `gates.downloadGatingMl` of a client, as a function. */
export const gatesDownloadGatingMl: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<string> = /* @__PURE__ */ $operation(
  { id: "gates.downloadGatingMl", method: "GET", accept: ["application/xml"], timeout: 60000, as: /* @__PURE__ */ $readingFiles(["application/xml"]) },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/download_gatingml`, query: input }), options],
) as never;

/** Upload Gating-ML: `gates.uploadGatingMl` of a client, as a function. */
export const gatesUploadGatingMl: (session: $Session, experimentId: ExperimentId, input: FileUpload, options?: CytobankCallOptions) => ApiPromise<Unknown> = /* @__PURE__ */ $described(
  "gates.uploadGatingMl",
  {
    method: "POST",
    body: { types: ["multipart/form-data"], required: true },
    timeout: 60000,
    path: "/experiments/{experimentId}/upload_gatingml",
  },
  {},
  { body: $anyBody },
) as never;

/** List populations: `populations.list` of a client, as a function. */
export const populationsList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Population[]> = /* @__PURE__ */ $operation(
  { id: "populations.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/populations`, query: input }), options], /* @__PURE__ */ $unwrap("/populations"),
) as never;

/** Get a population: `populations.get` of a client, as a function. */
export const populationsGet: (session: $Session, experimentId: ExperimentId, populationId: number, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Population> = /* @__PURE__ */ $operation(
  { id: "populations.get", method: "GET", timeout: 30000 },
  (experimentId, populationId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/populations/${$segment(populationId, "populationId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/population"),
) as never;

/** List compensations: `compensations.list` of a client, as a function. */
export const compensationsList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Compensation[]> = /* @__PURE__ */ $operation(
  { id: "compensations.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/compensations`, query: input }), options], /* @__PURE__ */ $unwrap("/compensations"),
) as never;

/** Get a compensation: `compensations.get` of a client, as a function. */
export const compensationsGet: (session: $Session, experimentId: ExperimentId, compensationId: CompensationId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Compensation> = /* @__PURE__ */ $operation(
  { id: "compensations.get", method: "GET", timeout: 30000 },
  (experimentId, compensationId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/compensations/${$segment(compensationId, "compensationId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/compensation"),
) as never;

/** Upload a compensation matrix: `compensations.upload` of a client, as a function. */
export const compensationsUpload: (session: $Session, experimentId: ExperimentId, input: FileUpload, options?: CytobankCallOptions) => ApiPromise<Unknown> = /* @__PURE__ */ $described(
  "compensations.upload",
  {
    method: "POST",
    body: { types: ["multipart/form-data"], required: true },
    timeout: 60000,
    path: "/experiments/{experimentId}/upload_compensation_matrix",
  },
  {},
  { body: $anyBody },
) as never;

/** Download sample tags: `sampleTags.download` of a client, as a function. */
export const sampleTagsDownload: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<string> = /* @__PURE__ */ $operation(
  {
    id: "sampleTags.download",
    method: "GET",
    accept: ["text/tab-separated-values"],
    timeout: 30000,
    as: /* @__PURE__ */ $readingFiles(["text/tab-separated-values"]),
  },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/download_sample_tags`, query: input }), options],
) as never;

/** Upload sample tags: `sampleTags.upload` of a client, as a function. */
export const sampleTagsUpload: (session: $Session, experimentId: ExperimentId, input: FileUpload, options?: CytobankCallOptions) => ApiPromise<Unknown> = /* @__PURE__ */ $described(
  "sampleTags.upload",
  {
    method: "POST",
    body: { types: ["multipart/form-data"], required: true },
    timeout: 60000,
    path: "/experiments/{experimentId}/upload_sample_tags",
  },
  {},
  { body: $anyBody },
) as never;

/** List scales: `scales.list` of a client, as a function. */
export const scalesList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Scale[]> = /* @__PURE__ */ $operation(
  { id: "scales.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/scales`, query: input }), options], /* @__PURE__ */ $unwrap("/scales"),
) as never;

/** Get a scale: `scales.get` of a client, as a function. */
export const scalesGet: (session: $Session, experimentId: ExperimentId, scaleId: number, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Scale> = /* @__PURE__ */ $operation(
  { id: "scales.get", method: "GET", timeout: 30000 },
  (experimentId, scaleId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/scales/${$segment(scaleId, "scaleId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/scale"),
) as never;

/** Update a scale: `scales.update` of a client, as a function. */
export const scalesUpdate: (session: $Session, experimentId: ExperimentId, scaleId: number, input: ScaleChanges, options?: CytobankCallOptions) => ApiPromise<Scale> = /* @__PURE__ */ $described(
  "scales.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/scale",
    timeout: 30000,
    path: "/experiments/{experimentId}/scales/{scaleId}",
  },
  { input: "body/scale" },
  {},
) as never;

/** Get statistics of populations: `statistics.list` of a client, as a function. */
export const statisticsList: (session: $Session, input: StatisticsListInput, options?: CytobankCallOptions) => ApiPromise<StatisticsRow[]> = /* @__PURE__ */ $operation(
  { id: "statistics.list", method: "GET", timeout: 600000 },
  (input, options) => [() => ({ path: "/statistics", query: input }), options],
) as never;

/** List users: `users.list` of a client, as a function. */
export const usersList: (session: $Session, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<User[]> = /* @__PURE__ */ $operation(
  { id: "users.list", method: "GET", timeout: 30000 },
  (input, options) => [() => ({ path: "/users", query: input }), options], /* @__PURE__ */ $unwrap("/users"),
) as never;

/** Get a user: `users.get` of a client, as a function. */
export const usersGet: (session: $Session, userId: UserId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<User> = /* @__PURE__ */ $operation(
  { id: "users.get", method: "GET", timeout: 30000 },
  (userId, input, options) => [() => ({ path: `/users/${$segment(userId, "userId")}`, query: input }), options], /* @__PURE__ */ $unwrap("/user"),
) as never;

/** List viSNE analyses: `visne.list` of a client, as a function. */
export const visneList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<VisneAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "visne.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne`, query: input }), options], /* @__PURE__ */ $unwrap("/visne"),
) as never;

/** Create a viSNE analysis: `visne.create` of a client, as a function. */
export const visneCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<VisneAnalysisWithSettings> = /* @__PURE__ */ $described(
  "visne.create",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/visne",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/visne",
  },
  { args: ["path/experimentId", "body/visne/name"] },
  {},
) as never;

/** Get a viSNE analysis: `visne.get` of a client, as a function. */
export const visneGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<VisneAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "visne.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/visne"),
) as never;

/** Set up a viSNE analysis: `visne.update` of a client, as a function. */
export const visneUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: VisneOptions, options?: CytobankCallOptions) => ApiPromise<VisneAnalysisWithSettings> = /* @__PURE__ */ $described(
  "visne.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/visne",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}",
  },
  { input: "body/visne" },
  {},
) as never;

/** Delete a viSNE analysis: `visne.delete` of a client, as a function. */
export const visneDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "visne.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Rename a viSNE analysis: `visne.rename` of a client, as a function. */
export const visneRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $described(
  "visne.rename",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/visne",
    timeout: 30000,
    path: "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/rename",
  },
  { args: ["path/experimentId", "path/analysisId", "body/visne/name"] },
  {},
) as never;

/** Copy the settings of a viSNE analysis: `visne.copySettings` of a client, as a function. */
export const visneCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<VisneAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "visne.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/visne"),
) as never;

/** Run a viSNE analysis: `visne.run` of a client, as a function. */
export const visneRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<VisneRunResult> = /* @__PURE__ */ $operation(
  { id: "visne.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a viSNE analysis: `visne.status` of a client, as a function. */
export const visneStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "visne.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/visne/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/visne"),
) as never;

/** List SPADE analyses: `spade.list` of a client, as a function. */
export const spadeList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<SpadeAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "spade.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade`, query: input }), options], /* @__PURE__ */ $unwrap("/spade"),
) as never;

/** Create a SPADE analysis: `spade.create` of a client, as a function. */
export const spadeCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<SpadeAnalysisWithSettings> = /* @__PURE__ */ $described(
  "spade.create",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/spade",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/spade",
  },
  { args: ["path/experimentId", "body/spade/name"] },
  {},
) as never;

/** Get a SPADE analysis: `spade.get` of a client, as a function. */
export const spadeGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<SpadeAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "spade.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/spade"),
) as never;

/** Set up a SPADE analysis: `spade.update` of a client, as a function. */
export const spadeUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: SpadeOptions, options?: CytobankCallOptions) => ApiPromise<SpadeAnalysisWithSettings> = /* @__PURE__ */ $described(
  "spade.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/spade",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}",
  },
  { input: "body/spade" },
  {},
) as never;

/** Delete a SPADE analysis: `spade.delete` of a client, as a function. */
export const spadeDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "spade.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Rename a SPADE analysis: `spade.rename` of a client, as a function. */
export const spadeRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $described(
  "spade.rename",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: ["/spade", ""],
    timeout: 30000,
    path: "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/rename",
  },
  { args: ["path/experimentId", "path/analysisId", "body/spade/name"] },
  {},
) as never;

/** Copy the settings of a SPADE analysis: `spade.copySettings` of a client, as a function. */
export const spadeCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<SpadeAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "spade.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/spade"),
) as never;

/** Run a SPADE analysis: `spade.run` of a client, as a function. */
export const spadeRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<SpadeRunResult> = /* @__PURE__ */ $operation(
  { id: "spade.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a SPADE analysis: `spade.status` of a client, as a function. */
export const spadeStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "spade.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/spade"),
) as never;

/** Copy a SPADE analysis with its results: `spade.copyResults` of a client, as a function. */
export const spadeCopyResults: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CopiedSpadeAnalysis> = /* @__PURE__ */ $operation(
  { id: "spade.copyResults", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/copy_results`, query: input }), options], /* @__PURE__ */ $unwrap("/spade"),
) as never;

/** Download results of a SPADE analysis: `spade.download` of a client, as a function. */
export const spadeDownload: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: SpadeDownloadInput, options?: CytobankCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $operation(
  { id: "spade.download", method: "GET", accept: ["application/octet-stream"], timeout: 60000, as: /* @__PURE__ */ $readingFiles(["application/octet-stream"]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/download`, query: input }), options],
) as never;

/** List the bubbles of a SPADE analysis: `spade.listBubbles` of a client, as a function. */
export const spadeListBubbles: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<Bubble[]> = /* @__PURE__ */ $operation(
  { id: "spade.listBubbles", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/spade/${$segment(analysisId, "analysisId")}/show_bubbles`, query: input }), options], /* @__PURE__ */ $unwrap("/spade/bubbles"),
) as never;

/** Set the bubbles of a SPADE analysis: `spade.setBubbles` of a client, as a function. */
export const spadeSetBubbles: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: Bubble[], options?: CytobankCallOptions) => ApiPromise<Bubble[]> = /* @__PURE__ */ $described(
  "spade.setBubbles",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/spade/bubbles",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/set_bubbles",
  },
  { input: "body/spade/bubbles" },
  {},
) as never;

/** Add bubbles to a SPADE analysis: `spade.addBubbles` of a client, as a function. */
export const spadeAddBubbles: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: Bubble[], options?: CytobankCallOptions) => ApiPromise<Bubble[]> = /* @__PURE__ */ $described(
  "spade.addBubbles",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    unwrap: "/spade/bubbles",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/add_bubbles",
  },
  { input: "body/spade/bubbles" },
  {},
) as never;

/** Export bubbles to a new experiment: `spade.exportBubbles` of a client, as a function. */
export const spadeExportBubbles: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: string[] | string, options?: CytobankCallOptions) => ApiPromise<{ [key: string]: Unknown }> = /* @__PURE__ */ $described(
  "spade.exportBubbles",
  {
    method: "POST",
    body: { types: ["application/json"], required: true },
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/export_bubbles_to_new_experiment",
  },
  { input: "body/spade/bubbles" },
  {},
) as never;

/** List CITRUS analyses: `citrus.list` of a client, as a function. */
export const citrusList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CitrusAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "citrus.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus`, query: input }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Create a CITRUS analysis: `citrus.create` of a client, as a function. */
export const citrusCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CitrusAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "citrus.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Get a CITRUS analysis: `citrus.get` of a client, as a function. */
export const citrusGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CitrusAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "citrus.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Set up a CITRUS analysis: `citrus.update` of a client, as a function. */
export const citrusUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, settings: CitrusOptions, input?: CitrusUpdateInput, options?: CytobankCallOptions) => ApiPromise<CitrusAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "citrus.update", method: "PUT", timeout: 60000 },
  (experimentId, analysisId, settings, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}`, body: $json({ ...input, options: $needed(settings, "options", true) }) }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Delete a CITRUS analysis: `citrus.delete` of a client, as a function. */
export const citrusDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "citrus.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Rename a CITRUS analysis: `citrus.rename` of a client, as a function. */
export const citrusRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "citrus.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Copy the settings of a CITRUS analysis: `citrus.copySettings` of a client, as a function. */
export const citrusCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CitrusAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "citrus.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** Run a CITRUS analysis: `citrus.run` of a client, as a function. */
export const citrusRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<CitrusRunResult> = /* @__PURE__ */ $operation(
  { id: "citrus.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a CITRUS analysis: `citrus.status` of a client, as a function. */
export const citrusStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "citrus.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/citrus/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/citrus"),
) as never;

/** List FlowSOM analyses: `flowsom.list` of a client, as a function. */
export const flowsomList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FlowsomAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "flowsom.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom`, query: input }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** Create a FlowSOM analysis: `flowsom.create` of a client, as a function. */
export const flowsomCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FlowsomAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "flowsom.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** Get a FlowSOM analysis: `flowsom.get` of a client, as a function. */
export const flowsomGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FlowsomAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "flowsom.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** Set up a FlowSOM analysis: `flowsom.update` of a client, as a function. */
export const flowsomUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: FlowsomOptions, options?: CytobankCallOptions) => ApiPromise<FlowsomAnalysisWithSettings> = /* @__PURE__ */ $described(
  "flowsom.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/flowsom",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Delete a FlowSOM analysis: `flowsom.delete` of a client, as a function. */
export const flowsomDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "flowsom.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Rename a FlowSOM analysis: `flowsom.rename` of a client, as a function. */
export const flowsomRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "flowsom.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** Copy the settings of a FlowSOM analysis: `flowsom.copySettings` of a client, as a function. */
export const flowsomCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FlowsomAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "flowsom.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** Run a FlowSOM analysis: `flowsom.run` of a client, as a function. */
export const flowsomRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<FlowsomRunResult> = /* @__PURE__ */ $operation(
  { id: "flowsom.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a FlowSOM analysis: `flowsom.status` of a client, as a function. */
export const flowsomStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "flowsom.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/flowsom/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/flowsom"),
) as never;

/** List tSNE-CUDA analyses: `tsneCuda.list` of a client, as a function. */
export const tsneCudaList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<TsneCudaAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Create a tSNE-CUDA analysis: `tsneCuda.create` of a client, as a function. */
export const tsneCudaCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<TsneCudaAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Get a tSNE-CUDA analysis: `tsneCuda.get` of a client, as a function. */
export const tsneCudaGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<TsneCudaAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Delete a tSNE-CUDA analysis: `tsneCuda.delete` of a client, as a function. */
export const tsneCudaDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Set up a tSNE-CUDA analysis: `tsneCuda.update` of a client, as a function. */
export const tsneCudaUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: TsneCudaOptions, options?: CytobankCallOptions) => ApiPromise<TsneCudaAnalysisWithSettings> = /* @__PURE__ */ $described(
  "tsneCuda.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/*",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/tsne-cuda/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Rename a tSNE-CUDA analysis: `tsneCuda.rename` of a client, as a function. */
export const tsneCudaRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Copy the settings of a tSNE-CUDA analysis: `tsneCuda.copySettings` of a client, as a function. */
export const tsneCudaCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<TsneCudaAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Run a tSNE-CUDA analysis: `tsneCuda.run` of a client, as a function. */
export const tsneCudaRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<{ [key: string]: StartedAnalysis }> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a tSNE-CUDA analysis: `tsneCuda.status` of a client, as a function. */
export const tsneCudaStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "tsneCuda.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/tSNE-CUDA/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** List opt-SNE analyses: `optSne.list` of a client, as a function. */
export const optSneList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<OptSneAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "optSne.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Create an opt-SNE analysis: `optSne.create` of a client, as a function. */
export const optSneCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<OptSneAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "optSne.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Get an opt-SNE analysis: `optSne.get` of a client, as a function. */
export const optSneGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<OptSneAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "optSne.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Delete an opt-SNE analysis: `optSne.delete` of a client, as a function. */
export const optSneDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "optSne.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Set up an opt-SNE analysis: `optSne.update` of a client, as a function. */
export const optSneUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: OptSneOptions, options?: CytobankCallOptions) => ApiPromise<OptSneAnalysisWithSettings> = /* @__PURE__ */ $described(
  "optSne.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/*",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/opt-sne/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Rename an opt-SNE analysis: `optSne.rename` of a client, as a function. */
export const optSneRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "optSne.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Copy the settings of an opt-SNE analysis: `optSne.copySettings` of a client, as a function. */
export const optSneCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<OptSneAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "optSne.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Run an opt-SNE analysis: `optSne.run` of a client, as a function. */
export const optSneRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<{ [key: string]: StartedAnalysis }> = /* @__PURE__ */ $operation(
  { id: "optSne.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of an opt-SNE analysis: `optSne.status` of a client, as a function. */
export const optSneStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "optSne.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/opt-SNE/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** List UMAP analyses: `umap.list` of a client, as a function. */
export const umapList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<UmapAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "umap.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Create a UMAP analysis: `umap.create` of a client, as a function. */
export const umapCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<UmapAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "umap.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Get a UMAP analysis: `umap.get` of a client, as a function. */
export const umapGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<UmapAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "umap.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Delete a UMAP analysis: `umap.delete` of a client, as a function. */
export const umapDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "umap.delete", method: "DELETE", accept: [], timeout: 30000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Set up a UMAP analysis: `umap.update` of a client, as a function. */
export const umapUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: UmapOptions, options?: CytobankCallOptions) => ApiPromise<UmapAnalysisWithSettings> = /* @__PURE__ */ $described(
  "umap.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/*",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/umap/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Rename a UMAP analysis: `umap.rename` of a client, as a function. */
export const umapRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "umap.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Copy the settings of a UMAP analysis: `umap.copySettings` of a client, as a function. */
export const umapCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<UmapAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "umap.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Run a UMAP analysis: `umap.run` of a client, as a function. */
export const umapRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<{ [key: string]: StartedAnalysis }> = /* @__PURE__ */ $operation(
  { id: "umap.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a UMAP analysis: `umap.status` of a client, as a function. */
export const umapStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "umap.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/UMAP/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** List PeacoQC analyses: `peacoQc.list` of a client, as a function. */
export const peacoQcList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<PeacoQcAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "peacoQc.list", method: "GET", timeout: 30000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc`, query: input }), options], /* @__PURE__ */ $unwrap("/peaco_qc", "/peacoqc"),
) as never;

/** Create a PeacoQC analysis: `peacoQc.create` of a client, as a function. */
export const peacoQcCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<PeacoQcAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "peacoQc.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/peaco_qc"),
) as never;

/** Get a PeacoQC analysis: `peacoQc.get` of a client, as a function. */
export const peacoQcGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<PeacoQcAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "peacoQc.get", method: "GET", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/peaco_qc"),
) as never;

/** Set up a PeacoQC analysis: `peacoQc.update` of a client, as a function. */
export const peacoQcUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: PeacoQcOptions, options?: CytobankCallOptions) => ApiPromise<PeacoQcAnalysisWithSettings> = /* @__PURE__ */ $described(
  "peacoQc.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/peaco_qc",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Rename a PeacoQC analysis: `peacoQc.rename` of a client, as a function. */
export const peacoQcRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<RenamedAnalysis> = /* @__PURE__ */ $operation(
  { id: "peacoQc.rename", method: "PUT", timeout: 30000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/peaco_qc"),
) as never;

/** Copy the settings of a PeacoQC analysis: `peacoQc.copySettings` of a client, as a function. */
export const peacoQcCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<PeacoQcAnalysisWithSettings> = /* @__PURE__ */ $operation(
  { id: "peacoQc.copySettings", method: "POST", timeout: 30000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/peaco_qc"),
) as never;

/** Run a PeacoQC analysis: `peacoQc.run` of a client, as a function. */
export const peacoQcRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<PeacoQcRunResult> = /* @__PURE__ */ $operation(
  { id: "peacoQc.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a PeacoQC analysis: `peacoQc.status` of a client, as a function. */
export const peacoQcStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "peacoQc.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/peaco_qc/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/peaco_qc"),
) as never;

/** List trainings: `autogating.training.list` of a client, as a function. */
export const autogatingTrainingList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "autogating.training.list", method: "GET", timeout: 60000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/auto_gate_train`, query: input }), options], /* @__PURE__ */ $unwrap("/*", ""),
) as never;

/** Create a training: `autogating.training.create` of a client, as a function. */
export const autogatingTrainingCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $operation(
  { id: "autogating.training.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/auto_gate_train`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Set the options of a training: `autogating.training.update` of a client, as a function. */
export const autogatingTrainingUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: AutogatingTrainingOptions, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $described(
  "autogating.training.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/*",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/auto_gate_train/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** List inferences: `autogating.inference.list` of a client, as a function. */
export const autogatingInferenceList: (session: $Session, experimentId: ExperimentId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis[]> = /* @__PURE__ */ $operation(
  { id: "autogating.inference.list", method: "GET", timeout: 60000 },
  (experimentId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/auto_gate_inference`, query: input }), options], /* @__PURE__ */ $unwrap("/*", ""),
) as never;

/** Create an inference: `autogating.inference.create` of a client, as a function. */
export const autogatingInferenceCreate: (session: $Session, experimentId: ExperimentId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $operation(
  { id: "autogating.inference.create", method: "POST", timeout: 60000 },
  (experimentId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/auto_gate_inference`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Set the options of an inference: `autogating.inference.update` of a client, as a function. */
export const autogatingInferenceUpdate: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input: AutogatingInferenceOptions, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $described(
  "autogating.inference.update",
  {
    method: "PUT",
    body: { types: ["application/json"], required: true },
    unwrap: "/*",
    timeout: 60000,
    path: "/experiments/{experimentId}/advanced_analyses/auto_gate_inference/{analysisId}",
  },
  { input: "body/options" },
  {},
) as never;

/** Get a training or an inference: `autogating.get` of a client, as a function. */
export const autogatingGet: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $operation(
  { id: "autogating.get", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}`, query: { ...input, include_settings: 1 } }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Delete a training or an inference: `autogating.delete` of a client, as a function. */
export const autogatingDelete: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<void> = /* @__PURE__ */ $operation(
  { id: "autogating.delete", method: "DELETE", accept: [], timeout: 60000, as: /* @__PURE__ */ $noBody([]) },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}`, query: input }), options],
) as never;

/** Rename a training or an inference: `autogating.rename` of a client, as a function. */
export const autogatingRename: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, name: string, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $operation(
  { id: "autogating.rename", method: "PUT", timeout: 60000 },
  (experimentId, analysisId, name, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}/rename`, body: $json({ ...input, name: $needed(name, "name", true) }) }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Copy a training or an inference: `autogating.copySettings` of a client, as a function. */
export const autogatingCopySettings: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AutogatingAnalysis> = /* @__PURE__ */ $operation(
  { id: "autogating.copySettings", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}/copy_settings`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;

/** Run a training or an inference: `autogating.run` of a client, as a function. */
export const autogatingRun: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<{ [key: string]: StartedAnalysis }> = /* @__PURE__ */ $operation(
  { id: "autogating.run", method: "POST", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}/run`, query: input }), options],
) as never;

/** Get the status of a training or an inference: `autogating.status` of a client, as a function. */
export const autogatingStatus: (session: $Session, experimentId: ExperimentId, analysisId: AnalysisId, input?: Record<string, never>, options?: CytobankCallOptions) => ApiPromise<AnalysisState> = /* @__PURE__ */ $operation(
  { id: "autogating.status", method: "GET", timeout: 60000 },
  (experimentId, analysisId, input, options) => [() => ({ path: `/experiments/${$segment(experimentId, "experimentId")}/advanced_analyses/${$segment(analysisId, "analysisId")}/status`, query: input }), options], /* @__PURE__ */ $unwrap("/*"),
) as never;
