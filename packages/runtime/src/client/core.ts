import type { Facts } from "../core/facts.js";
import { type ApiPromise, promiseOf, unwrap } from "../core/operation.js";
import { engineOf } from "../core/session.js";
import { configError } from "../errors/fail.js";
import type { PagePromise } from "../pages/page-promise.js";
import type { CallArgs } from "../table/arguments.js";
import type { Download } from "../transfer/download.js";
import type { ForeignRequest } from "../transfer/foreign.js";
import type { Link } from "../transfer/link.js";
import type { TransferOptions } from "../transfer/options.js";
import type { UploadSource } from "../transfer/source.js";
import type { Uploaded, UploadOptions } from "../transfer/upload.js";
import { operationOf } from "./operations.js";
import type { CallOptions } from "./options.js";
import { downloadOf, hideSecret, sendElsewhere, uploadTo } from "./transfers.js";

/** The inside of a client, for hand-written methods. */
export interface ClientCore {
  readonly provider: Facts;
  /** Calls an operation by id; what its spec unwraps is unwrapped. */
  call<T>(operationId: string, args?: CallArgs, options?: CallOptions): ApiPromise<T>;
  /** Calls a paged operation by id. */
  list<Item, Body = unknown>(
    operationId: string,
    args?: CallArgs,
    options?: CallOptions,
  ): PagePromise<Item, Body>;
  /** `downloadOf` of this client. */
  download(link: Link, options?: TransferOptions): Download;
  /** `uploadTo` of this client. */
  upload(url: string, source: UploadSource, options?: UploadOptions): Promise<Uploaded>;
  /** `sendElsewhere` of this client. */
  send(request: ForeignRequest): Promise<Response>;
  /** `hideSecret` of this client. */
  hide(secret: unknown): void;
}

/** An error where a promise is due. */
const refused = (error: unknown): never => Promise.reject(error) as never;

/**
 * The inside of a client. It stands apart from the client, so that programs without transfers do
 * not carry them; each of its transfers is a function too, for those that need only one.
 *
 * @throws ConfigError for anything but a client
 * @example const { url } = await coreOf(pluto).call<{ url: string }>("experiments.files.download", { path });
 */
export function coreOf(client: object): ClientCore {
  const engine = engineOf(client);
  return {
    provider: engine.facts,
    call<T>(id: string, args: CallArgs = {}, options: CallOptions = {}) {
      try {
        const { operation, send, descriptor } = operationOf(engine, id);
        const pick =
          descriptor.unwrap === undefined ? undefined : unwrap(...[descriptor.unwrap].flat());
        const promise = promiseOf(engine, operation, () => send(args), options, pick);
        return promise as ApiPromise<T>;
      } catch (error) {
        return refused(error);
      }
    },
    list<Item, Body>(id: string, args: CallArgs = {}, options: CallOptions = {}) {
      try {
        const { operation, send, kit } = operationOf(engine, id);
        if (!operation.pagination || !kit.paged)
          throw configError(id, "is no paged operation of this provider");
        return kit.paged(engine, operation, args, options, send) as PagePromise<Item, Body>;
      } catch (error) {
        return refused(error);
      }
    },
    download: (link, options) => downloadOf(client, link, options),
    upload: (url, source, options) => uploadTo(client, url, source, options),
    send: (request) => sendElsewhere(client, request),
    hide: (secret) => hideSecret(client, secret),
  };
}
