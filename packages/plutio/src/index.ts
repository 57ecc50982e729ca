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
  type TokenCache,
  type TokenSet,
  type TokenSource,
  UnprocessableError,
} from "@specwright/runtime";
export { createPlutio, type PlutioOptions } from "./client.js";
export * from "./gen/client.gen.js";
export { type Line, linesOf } from "./lines.js";
export * from "./query/index.js";
export { plutioTokens, type TokenOptions } from "./tokens.js";
export * from "./webhooks/index.js";
