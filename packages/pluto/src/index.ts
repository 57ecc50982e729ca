export { fieldsOf } from "@specwright/runtime";
export * from "@specwright/runtime/errors";
export type { PlutoAdditions } from "./additions.js";
export { createPluto, type Pluto } from "./create.js";
export type { Downloads } from "./downloads/downloads.js";
export type * from "./downloads/methods.js";
export type {
  DownloadOptions,
  LinkDownload,
  NamedDownloadOptions,
} from "./downloads/options.js";
export { NoDataError } from "./errors/no-data-error.js";
export type { FilesByType, FileType } from "./files/by-type.js";
export type { FileChoices } from "./files/choose.js";
export { entriesOf } from "./files/normalise.js";
export * from "./gen/client.gen.js";
export type { SharedOptions } from "./options.js";
export type { SearchAll, SearchAllOptions } from "./search/search-all.js";
export type { TableName } from "./table/headers.js";
export { IncompleteTableError } from "./table/incomplete-table-error.js";
export type { TableReading } from "./table/read-table.js";
export type { Row } from "./table/row.js";
export type { ReadTableOptions, TableData, TableProgress } from "./table/types.js";
export { UploadNotCompletedError } from "./upload/not-completed-error.js";
export type { ExternalPlot, PlotFile, PlotPublishing, PublishOptions } from "./upload/publish.js";
export type { UploadFile } from "./upload/source.js";
export type { UploadFileOptions, Uploading } from "./upload/upload.js";
export type { WaitForAnalysis, WaitForOptions, WaitForWorkflow } from "./waiting/wait.js";
