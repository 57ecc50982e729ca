import { extend } from "@specwright/runtime";
import { additions, type PlutoAdditions } from "./additions.js";
import {
  createPluto as createGenerated,
  type PlutoClient,
  type PlutoOptions,
} from "./gen/client.gen.js";

export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallOptions,
  type ClientOptions,
  ConfigError,
  ConflictError,
  ConnectionError,
  DecodeError,
  fieldsOf,
  isApiError,
  isAuthenticationError,
  isConfigError,
  isConflictError,
  isConnectionError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isServerError,
  isSpecwrightError,
  isTimeoutError,
  NotFoundError,
  PermissionError,
  type Progress,
  RateLimitError,
  ServerError,
  SpecwrightError,
  TimeoutError,
  UnprocessableError,
} from "@specwright/runtime";
export type { PlutoAdditions } from "./additions.js";
export type { Downloads } from "./downloads/downloads.js";
export type {
  DownloadOptions,
  LinkDownload,
  NamedDownloadOptions,
} from "./downloads/link-download.js";
export type * from "./downloads/methods.js";
export type { FilesByType, FileType } from "./files/by-type.js";
export type { FileChoices } from "./files/choose.js";
export { entriesOf } from "./files/normalise.js";
export * from "./gen/client.gen.js";
export { NoDataError } from "./no-data-error.js";
export type { SharedOptions } from "./options.js";
export type { SearchAll, SearchAllOptions } from "./search-all.js";
export type { TableName } from "./table/headers.js";
export { IncompleteTableError } from "./table/incomplete-table-error.js";
export type {
  ReadTableOptions,
  TableData,
  TableProgress,
  TableReading,
} from "./table/read-table.js";
export type { Row } from "./table/row.js";
export { UploadNotCompletedError } from "./upload/not-completed-error.js";
export type { ExternalPlot, PlotFile, PlotPublishing, PublishOptions } from "./upload/publish.js";
export type { UploadFile } from "./upload/source.js";
export type { UploadFileOptions, Uploading } from "./upload/upload.js";
export type { WaitForAnalysis, WaitForOptions, WaitForWorkflow } from "./wait.js";

/** A client of the Pluto Bio API: every operation as a method, and what is built from several. */
export type Pluto = PlutoClient & PlutoAdditions;

/**
 * Makes a client of the Pluto Bio API.
 *
 * @param options token (default: `PLUTO_API_TOKEN`), organization, environment, servers, and what
 * every client takes: `timeout`, `retries`, `fetch`, `logger`, `layers`
 * @throws ConfigError for an option that can't be used
 * @example
 * const pluto = createPluto({ token: process.env.PLUTO_API_TOKEN });
 * const { rows } = await pluto.experiments.readTable("PLX000999", "assay");
 */
export function createPluto(options: PlutoOptions = {}): Pluto {
  const client = createGenerated(options);
  return extend(client, additions(client));
}
