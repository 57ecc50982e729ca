export { fieldsOf } from "@specwright/runtime";
export * from "@specwright/runtime/errors";
export type { CytobankAdditions } from "./additions.js";
export { AnalysisFailedError } from "./analyses/failed-error.js";
export type { AnalysisHandle } from "./analyses/handle.js";
export type { Analyses, RunAnalysisOptions } from "./analyses/methods.js";
export type { AnalysisResults, ResultFile } from "./analyses/results.js";
export { SettingsError } from "./analyses/settings-error.js";
export type { AnalysisOf, AnalysisType, AnalysisTypes, SettingsOf } from "./analyses/types.js";
export type { SettingsIssue } from "./analyses/validate.js";
export { visnePopulations } from "./analyses/visne-populations.js";
export type { WaitForAnalysisOptions } from "./analyses/wait.js";
export { type Cytobank, createCytobank } from "./create.js";
export { type GateMethods, GatesNotAppliedError, type WriteGatesOptions } from "./gates/methods.js";
export * from "./gen/client.gen.js";
export {
  type ChannelLookup,
  type ChannelRow,
  channelIds,
  channelTable,
} from "./lookup/channels.js";
export { fcsFileIds } from "./lookup/fcs-files.js";
export { LookupError } from "./lookup/lookup-error.js";
export type { Lookups } from "./lookup/methods.js";
export { populationIds, UNGATED } from "./lookup/populations.js";
export type {
  CytobankCredentials,
  CytobankOptions,
  CytobankSettings,
  SharedOptions,
} from "./options.js";
export type { SampleTagMethods } from "./sample-tags/methods.js";
export { formatSampleTags, parseSampleTags, type SampleTagRow } from "./sample-tags/table.js";
export type { StatisticsQuestion } from "./statistics/question.js";
export type { ChannelStatistics, EventCount, StatisticsTableRow } from "./statistics/rows.js";
export type {
  EventCountOptions,
  StatisticsProgress,
  StatisticsTableOptions,
  StatisticsTables,
} from "./statistics/table.js";
export type { DownloadOptions } from "./transfers/download.js";
export type {
  DownloadAllOptions,
  DownloadedFile,
  TransfersProgress,
} from "./transfers/download-all.js";
export { type FailedTransfer, TransfersFailedError } from "./transfers/failed-error.js";
export type { AnyFile, StoredFile } from "./transfers/file.js";
export type { ListedFiles, WaitForFilesOptions } from "./transfers/listed.js";
export type { Transfers } from "./transfers/methods.js";
export type {
  UploadAllOptions,
  UploadedFile,
  UploadFile,
  UploadOptions,
} from "./transfers/upload.js";
export type { UploadKind } from "./transfers/upload-name.js";
