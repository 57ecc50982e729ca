/** What goes wrong, as classes, and a guard for each: what every provider's package exports too. */
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "./api-error.js";
export { SpecwrightError } from "./base.js";
export { CallError } from "./call-error.js";
export { ConfigError } from "./config-error.js";
export { ConnectionError } from "./connection-error.js";
export { DecodeError } from "./decode-error.js";
export * from "./predicates.js";
export { TimeoutError } from "./timeout-error.js";
