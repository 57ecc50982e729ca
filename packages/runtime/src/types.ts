/**
 * The types that a client's signatures are made of. Every provider's package exports them again: what a
 * user's function returns can then be named in a declaration without the runtime, which strict package
 * managers do not let a program see.
 */
export type { Credential, TokenBinding, TokenSource } from "./auth/credential.js";
export type { OAuthOptions } from "./auth/oauth.js";
export type { TokenCache, TokenSet } from "./auth/token-set.js";
export type { BudgetFacts, BudgetStore } from "./budget/store.js";
export type { Client } from "./client/create.js";
export type { Extended } from "./client/extend.js";
export type { CallOptions, ClientOptions } from "./client/options.js";
export type { ListFunction } from "./core/list.js";
export type { ApiPromise, WithResponse } from "./core/operation.js";
export type { RetryOptions } from "./core/retry.js";
export type { Session } from "./core/session.js";
export type { EventStream, ServerEvent } from "./decode/events.js";
export type { Context, Layer, Next } from "./features/layers.js";
export type { Logger, LogRecord } from "./features/logs.js";
export type { OnProgress, Progress } from "./features/progress.js";
export type { AllOptions, Page, PagePromise } from "./pages/page-promise.js";
export type { Download } from "./transfer/download.js";
export type { TransferOptions } from "./transfer/options.js";
export type { FilePlace } from "./transfer/safe-name.js";
export type { UploadSource } from "./transfer/source.js";
