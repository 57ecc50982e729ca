export { fieldsOf } from "@specwright/runtime";
export * from "@specwright/runtime/errors";
export * as actions from "./actions/index.js";
export { type CommentNode, commentTree, walkComments } from "./comments/tree.js";
export { createProtocolsIo, type ProtocolsIo } from "./create.js";
export * from "./draft/index.js";
export { ProtocolEdit, type ProtocolEdits, type SaveActions, type StepPlace } from "./edit/edit.js";
export type * from "./gen/client.gen.js";
export { newGuid, protocolId } from "./ids/ids.js";
export {
  isFileItem,
  isFolderItem,
  isProtocolItem,
  isRecordItem,
  type WalkedItem,
  type WalkItemsOptions,
} from "./items/walk.js";
export { formatMarkdown } from "./markdown/format.js";
export {
  type AuthorizeOptions,
  authorizeUrl,
  type CallbackOptions,
  readCallback,
} from "./oauth/authorize.js";
export type { ExpiryWarning } from "./oauth/expiry.js";
export {
  type ClientCredentials,
  type ProtocolsIoTokens,
  type UserTokensOptions,
  userTokens,
} from "./oauth/tokens.js";
export type { ProtocolsIoClientOptions, Signal } from "./options.js";
export { type BeginRecordOptions, RecordRun, type RunStep } from "./records/record.js";
export { type OrderedStep, orderSteps } from "./steps/order.js";
export type { UploadedFile, UploadFileOptions } from "./upload/upload.js";
export { dateOf, type FlagLike, flag, isConfirmedMember } from "./values/values.js";
