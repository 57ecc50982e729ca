import type { ErrorKind } from "../descriptor.js";
import type * as Api from "./api-error.js";
import type { SpecwrightError } from "./base.js";
import type { CallError } from "./call-error.js";
import type { ConfigError } from "./config-error.js";
import type { ConnectionError } from "./connection-error.js";
import type { DecodeError } from "./decode-error.js";
import { BRAND } from "./fail.js";
import type { TimeoutError } from "./timeout-error.js";

const brandOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null
    ? ((error as Record<symbol, string>)[BRAND as symbol] ?? undefined)
    : undefined;

const branded =
  <E>(brand: string) =>
  (error: unknown): error is E =>
    brandOf(error) === brand;

const ofKind = <E>(kind: ErrorKind) => branded<E>(`api:${kind}`);

/** Is it an error of a Specwright client? Survives two copies of this package, as all of these do. */
export const isSpecwrightError = (error: unknown): error is SpecwrightError =>
  brandOf(error) !== undefined;

/** Did the provider answer with an error? */
export const isApiError = (error: unknown): error is Api.ApiError =>
  brandOf(error)?.startsWith("api") ?? false;

/** Is it an error of a call, whether answered or not? False for ConfigError. */
export const isCallError = (error: unknown): error is CallError =>
  ![undefined, "config", "other"].includes(brandOf(error));

/** Is it a ConfigError (input refused before anything was sent)? */
export const isConfigError: (error: unknown) => error is ConfigError =
  /* @__PURE__ */ branded("config");
/** Is it a ConnectionError (no answer)? */
export const isConnectionError: (error: unknown) => error is ConnectionError =
  /* @__PURE__ */ branded("connection");
/** Is it a TimeoutError? */
export const isTimeoutError: (error: unknown) => error is TimeoutError =
  /* @__PURE__ */ branded("timeout");
/** Is it a DecodeError (a success that does not parse)? */
export const isDecodeError: (error: unknown) => error is DecodeError =
  /* @__PURE__ */ branded("decode");
/** Is it a BadRequestError? */
export const isBadRequestError: (error: unknown) => error is Api.BadRequestError =
  /* @__PURE__ */ ofKind("bad-request");
/** Is it an AuthenticationError? */
export const isAuthenticationError: (error: unknown) => error is Api.AuthenticationError =
  /* @__PURE__ */ ofKind("authentication");
/** Is it a PermissionError? */
export const isPermissionError: (error: unknown) => error is Api.PermissionError =
  /* @__PURE__ */ ofKind("permission");
/** Is it a NotFoundError, whatever the status was? */
export const isNotFoundError: (error: unknown) => error is Api.NotFoundError =
  /* @__PURE__ */ ofKind("not-found");
/** Is it a ConflictError? */
export const isConflictError: (error: unknown) => error is Api.ConflictError =
  /* @__PURE__ */ ofKind("conflict");
/** Is it an UnprocessableError? */
export const isUnprocessableError: (error: unknown) => error is Api.UnprocessableError =
  /* @__PURE__ */ ofKind("unprocessable");
/** Is it a RateLimitError? */
export const isRateLimitError: (error: unknown) => error is Api.RateLimitError =
  /* @__PURE__ */ ofKind("rate-limit");
/** Is it a ServerError? */
export const isServerError: (error: unknown) => error is Api.ServerError =
  /* @__PURE__ */ ofKind("server");
