/**
 * A source of tokens: where one comes from, and what to do when the provider refuses it.
 *
 * @example
 * const source: TokenSource = { token: () => vault.read("pluto"), invalidate: () => vault.drop("pluto") };
 */
export interface TokenSource {
  /** The token to use now. */
  token(signal?: AbortSignal): string | Promise<string>;
  /** The provider refused this token: forget it, unless a newer one is there already. */
  invalidate?(failed: string): void | Promise<void>;
  /** Names the account, for budgets that several sources share. */
  readonly id?: string;
  /** Called once by each client that the source is given to; the answer is used in its place. */
  bind?(binding: TokenBinding): TokenSource;
}

/** What a client lends to a token source: its token operation. */
export interface TokenBinding {
  readonly provider: string;
  readonly descriptor: import("../descriptor.js").TokenDescriptor | undefined;
  /** Calls the token operation, without credentials, in the client's own pipeline. */
  request(body: Readonly<Record<string, string>>): Promise<unknown>;
  /** Keeps a secret out of logs and errors. */
  hide(secret: string): void;
  readonly now: () => number;
}

/** What a credential option takes: a token, a function that gives one, or a source. */
export type Credential = string | (() => string | Promise<string>) | TokenSource;
