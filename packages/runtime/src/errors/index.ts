export * from "./api-error.js";
export { SpecwrightError } from "./base.js";
export { CallError, type CallFacts } from "./call-error.js";
export { ConfigError } from "./config-error.js";
export { ConnectionError } from "./connection-error.js";
export { DecodeError } from "./decode-error.js";
export * from "./predicates.js";
export { TimeoutError } from "./timeout-error.js";
