export { fieldsOf } from "@specwright/runtime";
export * from "@specwright/runtime/errors";
export { createPlutio } from "./create.js";
export * from "./gen/client.gen.js";
export { type Line, linesOf } from "./lines/lines.js";
export type { PlutioOptions } from "./options.js";
export * from "./query/index.js";
export { plutioTokens, type TokenOptions } from "./tokens/tokens.js";
export * from "./webhooks/index.js";
