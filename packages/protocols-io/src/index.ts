export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigError,
  ConflictError,
  ConnectionError,
  DecodeError,
  fieldsOf,
  isApiError,
  isNotFoundError,
  isSpecwrightError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SpecwrightError,
  TimeoutError,
  UnprocessableError,
} from "@specwright/runtime";
export * as actions from "./actions/index.js";
export {
  type AuthorizeOptions,
  authorizeUrl,
  type CallbackOptions,
  readCallback,
} from "./authorize.js";
export { createProtocolsIo, type ProtocolsIo, type ProtocolsIoClientOptions } from "./client.js";
export { type CommentNode, commentTree, walkComments } from "./comments.js";
export * from "./draft/index.js";
export { ProtocolEdit, type ProtocolEdits, type SaveActions, type StepPlace } from "./edit.js";
export type { ExpiryWarning } from "./expiry.js";
export type * from "./gen/client.gen.js";
export { newGuid, protocolId } from "./ids.js";
export {
  isFileItem,
  isFolderItem,
  isProtocolItem,
  isRecordItem,
  type WalkedItem,
  type WalkItemsOptions,
} from "./items.js";
export { formatMarkdown } from "./markdown.js";
export {
  type ClientCredentials,
  type ProtocolsIoTokens,
  type UserTokensOptions,
  userTokens,
} from "./oauth.js";
export { type BeginRecordOptions, RecordRun, type RunStep } from "./records.js";
export { type OrderedStep, orderSteps } from "./steps.js";
export type { UploadedFile, UploadFileOptions } from "./upload.js";
export { dateOf, type FlagLike, flag, isConfirmedMember } from "./values.js";
