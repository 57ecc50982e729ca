/**
 * What was written by hand, each by itself, over the client of `@specwright/protocols-io/client`: for
 * programs in which every byte counts, which carry of it what they import.
 *
 * @example
 * import { createProtocolsIo } from "@specwright/protocols-io/client";
 * import { walkItems } from "@specwright/protocols-io/additions";
 * const { filemanager } = createProtocolsIo({ token });
 * for await (const { item } of walkItems(filemanager)) …
 */
export { commentTree, walkComments } from "./comments/tree.js";
export { ProtocolEdit } from "./edit/edit.js";
export { walkItems } from "./items/walk.js";
export { formatMarkdown } from "./markdown/format.js";
export { authorizeUrl, readCallback } from "./oauth/authorize.js";
export { expiryLayer } from "./oauth/expiry.js";
export { tokensOf, userTokens } from "./oauth/tokens.js";
export { beginRecord, openRecord } from "./records/record.js";
export { uploadFile } from "./upload/upload.js";
