import { sleep } from "../clock/sleep.js";
import { checkNumber } from "../core/check.js";
import type { Engine } from "../core/engine.js";
import { backoff, policyOf } from "../core/retry.js";
import { configError } from "../errors/fail.js";
import { isApiError, isConnectionError, isTimeoutError } from "../errors/predicates.js";
import type { Bytes } from "../http/body.js";
import { sendForeign } from "./foreign.js";
import type { TransferOptions } from "./options.js";
import { openSource, type UploadSource } from "./source.js";

/** How an upload goes. */
export interface UploadOptions extends Omit<TransferOptions, "idleTimeout"> {
  /** Bytes per request, a multiple of 262 144. Default 8 MiB. */
  readonly chunkSize?: number | undefined;
  /** Asks first how much the server has: goes on with an upload that an earlier program began. */
  readonly resume?: boolean | undefined;
  /** Milliseconds for one request. */
  readonly timeout?: number | undefined;
  readonly contentType?: string | undefined;
}

/** A finished upload. */
export interface Uploaded {
  readonly bytes: number;
  /** What the storage answered: parsed where it is JSON, else text. */
  readonly body: unknown;
}

const GRAIN = 262_144;
const INCOMPLETE = 308;
/** An answer without `Range` says that nothing has arrived. */
const received = (headers: Headers): number => {
  const last = /^bytes=0-(\d+)$/.exec(String(headers.get("range")))?.[1];
  return last === undefined ? 0 : Number(last) + 1;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const temporary = (error: unknown): boolean =>
  isConnectionError(error) ||
  isTimeoutError(error) ||
  (isApiError(error) && (error.status >= 500 || error.status === 429));

/**
 * Uploads to a resumable session (the protocol of Google Cloud Storage): slice by slice, without
 * credentials. What breaks is taken up again where the server says that it stopped.
 *
 * @param url the session's address, as the provider gave it
 * @throws ConfigError for a chunk size that storage would refuse; the errors of a call
 */
export async function newUpload(
  engine: Engine,
  url: string,
  source: UploadSource,
  options: UploadOptions = {},
): Promise<Uploaded> {
  const { clock } = engine;
  const policy = policyOf(engine);
  const { signal, onProgress, resume = false, timeout, contentType } = options;
  const { chunkSize = 32 * GRAIN, retries = policy.attempts - 1 } = options;
  if (!(chunkSize > 0) || chunkSize % GRAIN !== 0) {
    throw configError("chunkSize", `must be a multiple of ${GRAIN}`);
  }
  checkNumber("retries", options.retries, 0);
  checkNumber("timeout", timeout, 1);
  const slices = await openSource(source);
  let { size } = slices;
  const put = (range: string, body?: Bytes) => {
    const headers = { "content-range": range, ...(contentType && { "content-type": contentType }) };
    // An empty body makes the engine send `Content-Length: 0`, which storage insists on.
    const request = {
      method: "PUT",
      url,
      headers,
      body: body ?? "",
      signal,
      timeout,
      retries: 0,
      read: true,
    } as const;
    return sendForeign(engine, request, "upload", [INCOMPLETE]);
  };
  let [at, broken, ask] = [0, 0, resume];
  // How far the server can have come. What an earlier program sent, only the server knows.
  let sent = 0;
  let known = !resume;
  try {
    for (;;) {
      try {
        let answer: Awaited<ReturnType<typeof put>>;
        if (ask) answer = await put(`bytes */${size ?? "*"}`);
        else {
          const chunk = await slices.read(at, chunkSize);
          const end = at + chunk.byteLength;
          if (size === undefined && chunk.byteLength < chunkSize) size = end;
          sent = Math.max(sent, end);
          const range = chunk.byteLength > 0 ? `${at}-${end - 1}` : "*";
          answer = await put(`bytes ${range}/${size ?? "*"}`, chunk);
        }
        const { response } = answer;
        if (response.status !== INCOMPLETE) {
          // Unless an earlier program sent the rest, it can't have it.
          if (known && sent !== size)
            throw configError(
              "url",
              "took the file for whole before all of it was sent",
              "it is no resumable session",
            );
          const text = await response.text();
          const bytes = size ?? at;
          onProgress?.({ loaded: bytes, total: bytes });
          return { bytes, body: parsed(text) };
        }
        const now = received(response.headers);
        // To go on from there would leave a hole in the file.
        if ((known && now > sent) || now > (size ?? now)) {
          throw configError("url", "has more bytes than were sent", "it is another upload's");
        }
        known = true;
        // A server that takes nothing of what it is sent would be sent it for ever.
        if (now <= at && !ask && ++broken > retries)
          throw configError("url", "takes no more bytes", "the session may be over");
        if (now > at) broken = 0;
        [at, ask] = [now, false];
        onProgress?.({ loaded: at, ...(size !== undefined && { total: size }) });
      } catch (error) {
        if (signal?.aborted || !temporary(error) || ++broken > retries) throw error;
        await sleep(clock, backoff(policy, broken, clock.random()), signal);
        ask = true;
      }
    }
  } finally {
    await slices.close();
  }
}
