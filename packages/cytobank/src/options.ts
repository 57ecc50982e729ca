import type { Credential } from "@specwright/runtime";
import type { CytobankCallOptions, CytobankOptions as GeneratedOptions } from "./gen/client.gen.js";

/**
 * Who one works as: by user name and password, or by a token. The values may come straight from the
 * environment; where one is missing there, the first call says so.
 */
export type CytobankCredentials =
  | {
      /** User name or e-mail address. */
      readonly username: string | undefined;
      /** Kept in memory, to sign in again when the token ends. */
      readonly password: string | undefined;
      readonly token?: undefined;
    }
  | {
      /**
       * A token of the web page (Account Settings > API Token), the only way for users of single
       * sign-on (SAML), or a function or source that gives one.
       */
      readonly token: Credential | undefined;
      readonly username?: undefined;
      readonly password?: undefined;
    };

/** What every client of Cytobank takes beside credentials. */
export interface CytobankSettings extends Omit<GeneratedOptions, "token"> {
  /**
   * Address in the place of the upload bucket's (`https://{bucket}.s3.{region}.amazonaws.com`), for
   * a storage of one's own in tests. The name of the bucket follows as the first part of the path.
   */
  readonly storage?: string | undefined;
}

/** Options of `createCytobank`. */
export type CytobankOptions = CytobankSettings & CytobankCredentials;

/**
 * The call options of methods that make several calls: each of these calls gets them. `timeout`
 * bounds each call, not all of them together; a `signal` ends them all.
 */
export interface SharedOptions
  extends Pick<CytobankCallOptions, "retries" | "signal" | "timeout"> {}

/** These options out of those of a method. */
export function sharedOptions({ retries, signal, timeout }: SharedOptions): CytobankCallOptions {
  return { retries, signal, timeout };
}
