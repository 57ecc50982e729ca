import type { ApiPromise } from "../call/api-promise.js";
import type { CallArgs } from "../call/arguments.js";
import type { ProviderDescriptor } from "../descriptor.js";
import { PagePromise } from "../pages/page-promise.js";
import { type Download, newDownload, type TransferOptions } from "../transfer/download.js";
import { type ForeignRequest, sendForeign } from "../transfer/foreign.js";
import type { Link } from "../transfer/link.js";
import type { UploadSource } from "../transfer/source.js";
import { newUpload, type Uploaded, type UploadOptions } from "../transfer/upload.js";
import { engineOf } from "./core-key.js";
import { callOperation } from "./method.js";
import type { CallOptions } from "./options.js";

/** The inside of a client, for hand-written methods. */
export interface ClientCore {
  readonly provider: ProviderDescriptor;
  /** Calls an operation by id; what its spec unwraps is unwrapped. */
  call<T>(operationId: string, args?: CallArgs, options?: CallOptions): ApiPromise<T>;
  /** Calls a paged operation by id. */
  list<Item, Body = unknown>(
    operationId: string,
    args?: CallArgs,
    options?: CallOptions,
  ): PagePromise<Item, Body>;
  /**
   * A file behind a signed address, or behind what asks for one: no credentials are sent there. Give
   * a function where links are short-lived, so that a broken download can be taken up by another.
   */
  download(link: Link, options?: TransferOptions): Download;
  /** Uploads to a resumable session: no credentials are sent there. */
  upload(url: string, source: UploadSource, options?: UploadOptions): Promise<Uploaded>;
  /**
   * Sends a request to a host that is not the provider's, such as a storage with its own signature:
   * no credentials, no headers of the provider. Retries, redirects and timeouts are those of any
   * call; the body of a success is left to the caller.
   */
  send(request: ForeignRequest): Promise<Response>;
  /** Keeps a value out of errors and logs from now on, such as a signature that an answer brought. */
  hide(secret: unknown): void;
}

/**
 * The inside of a client. It stands apart from the client, so that programs without transfers do
 * not carry them.
 *
 * @throws ConfigError for anything but a client
 * @example const { url } = await coreOf(pluto).call<{ url: string }>("experiments.files.download", { path });
 */
export function coreOf(client: object): ClientCore {
  const engine = engineOf(client);
  return {
    provider: engine.provider,
    call: <T>(id: string, args: CallArgs = {}, options: CallOptions = {}) =>
      callOperation(engine, id, args, options) as ApiPromise<T>,
    list: <Item, Body>(id: string, args: CallArgs = {}, options: CallOptions = {}) =>
      PagePromise.first(engine, id, args, options) as PagePromise<Item, Body>,
    download: (link, options) => newDownload(engine, link, options),
    upload: (url, source, options) => newUpload(engine, url, source, options),
    send: async (request) => (await sendForeign(engine, request, "send")).response,
    hide: (secret) => engine.settings.redactor.learn(secret),
  };
}
