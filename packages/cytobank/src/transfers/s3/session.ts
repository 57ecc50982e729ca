import { ConfigError, hideSecret, isApiError, redacted, sendElsewhere } from "@specwright/runtime";
import type { CytobankClient, ExperimentId, UploadToken, UserId } from "../../gen/client.gen.js";
import type { SharedOptions } from "../../options.js";
import { type BucketRequest, checkedBucket, signed } from "./bucket.js";

/** Milliseconds that one part may take: slow lines exist, and a part is 8 MiB. */
const PART_TIMEOUT = 600_000;

/** Where uploads go, and as whom. */
export interface BucketOptions extends Pick<SharedOptions, "retries" | "signal"> {
  readonly experimentId: ExperimentId;
  readonly userId: () => Promise<UserId>;
  readonly storage?: string | undefined;
}

/** The upload bucket of an experiment, with credentials that are renewed when they run out. */
export interface Bucket {
  /** @throws the errors of a call; the storage's own code is in the body */
  send(request: BucketRequest, body?: Uint8Array<ArrayBuffer> | string): Promise<Response>;
  /** The storage's own code in an answer, as it may be shown. */
  codeIn(xml: string): string | undefined;
}

const EXPIRED: ReadonlySet<string> = new Set([
  "ExpiredToken",
  "TokenRefreshRequired",
  "RequestExpired",
]);

/** Opens the upload bucket: asks for credentials with the first request, once for all files. */
export function openBucket(client: CytobankClient, options: BucketOptions): Bucket {
  const { experimentId, userId, storage, signal, retries } = options;
  let token: Promise<UploadToken> | undefined;
  const ask = async (): Promise<UploadToken> => {
    const input = { experimentId, userId: await userId() };
    const given = await client.transfers.getUploadToken(input, { signal, retries });
    // A storage that refuses a signature quotes what was signed, the session's token with it.
    for (const secret of [given.accessKeyId, given.secretAccessKey, given.sessionToken])
      hideSecret(client, secret);
    return checkedBucket(given);
  };
  const credentials = (): Promise<UploadToken> => {
    token ??= ask().catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    return token;
  };
  const send = async (
    keys: UploadToken,
    request: BucketRequest,
    body?: Uint8Array<ArrayBuffer> | string,
  ) => {
    const { method, url, headers } = await signed(keys, request, storage);
    const attemptTimeout = PART_TIMEOUT;
    // Given by the user, a storage may be on this machine: one of their own, in tests.
    const local = storage !== undefined;
    const how = { signal, retries, attemptTimeout, local, read: true };
    return sendElsewhere(client, { method, url, headers, body, ...how });
  };
  return {
    codeIn: (xml) => codeIn(redacted(client, xml)),
    async send(request, body) {
      const used = credentials();
      try {
        return await send(await used, request, body);
      } catch (error) {
        if (!isApiError(error) || !EXPIRED.has(`${error.code}`)) throw error;
        // Others may have renewed them meanwhile.
        if (token === used) token = undefined;
        return send(await credentials(), request, body);
      }
    },
  };
}

/** The text of an element in one of S3's answers. */
export function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}

/** The storage's own code: a word of letters. Anything else could be whatever it was sent, a secret too. */
const codeIn = (xml: string): string | undefined => /<Code>([A-Za-z]{1,64})<\/Code>/.exec(xml)?.[1];

/** An address whose header can't be read says so, since only the bucket's owner can mend that. */
export function needed(value: string | null | undefined, what: string): string {
  if (value) return value;
  throw new ConfigError(
    what,
    "is missing in the answer of the storage",
    "browsers see it only where the bucket exposes it; `partSize: Infinity` sends a file in one piece",
  );
}
