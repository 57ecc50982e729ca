import { engineOf } from "../core/session.js";
import { type Download, newDownload } from "../transfer/download.js";
import { type ForeignRequest, sendForeign } from "../transfer/foreign.js";
import type { Link } from "../transfer/link.js";
import type { TransferOptions } from "../transfer/options.js";
import type { UploadSource } from "../transfer/source.js";
import { newUpload, type Uploaded, type UploadOptions } from "../transfer/upload.js";

/**
 * A file behind a signed address, or behind what asks for one: no credentials are sent there. Give
 * a function where links are short-lived, so that a broken download can be taken up by another.
 *
 * @throws ConfigError for anything but a client
 */
export const downloadOf = (client: object, link: Link, options?: TransferOptions): Download =>
  newDownload(engineOf(client), link, options);

/** Uploads to a resumable session: no credentials are sent there. */
export const uploadTo = async (
  client: object,
  url: string,
  source: UploadSource,
  options?: UploadOptions,
): Promise<Uploaded> => newUpload(engineOf(client), url, source, options);

/**
 * Sends a request to a host that is not the provider's, such as a storage with its own signature:
 * no credentials, no headers of the provider. Retries, redirects and timeouts are those of any
 * call; the body of a success is left to the caller.
 */
export const sendElsewhere = async (client: object, request: ForeignRequest): Promise<Response> =>
  (await sendForeign(engineOf(client), request, "send")).response;

/**
 * A text of an answer as it may stand in an error or a log: without any secret that the client knows. What
 * makes a message of a server's words asks this for each of them.
 *
 * @throws ConfigError for anything but a client
 */
export const redacted = (client: object, text: string): string =>
  engineOf(client).redactor.raw(text);

/** Keeps a value out of errors and logs from now on, such as a signature that an answer brought. */
export const hideSecret = (client: object, secret: unknown): void =>
  engineOf(client).redactor.learn(secret);
