import { ConfigError } from "@specwright/runtime";
import { AwsV4Signer } from "aws4fetch";
import type { UploadToken } from "../../gen/client.gen.js";

/** A request to a bucket, before it is signed. */
export interface BucketRequest {
  readonly method: "PUT" | "POST" | "DELETE";
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What Amazon allows as names of buckets and regions. Anything else could choose another host. */
const BUCKET = /^[a-z\d](?:[a-z\d]|[.-](?=[a-z\d])){1,61}[a-z\d]$/;
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/;

/**
 * Checks where an answer sends a file: bucket and region become a part of the host, and the host is
 * given the file and the session's token.
 *
 * @throws ConfigError naming what could not be a bucket or region
 */
export function checkedBucket(token: UploadToken): UploadToken {
  const { uploadBucketName, awsRegion } = token;
  if (!BUCKET.test(uploadBucketName))
    throw new ConfigError(
      "uploadBucketName",
      "is no name of a bucket",
      "the answer is not to be trusted",
    );
  if (!REGION.test(awsRegion))
    throw new ConfigError("awsRegion", "is no region", "the answer is not to be trusted");
  return token;
}

/** Encodes a key as the path of an address; slashes stay. */
const encodeKey = (key: string): string =>
  key
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");

/**
 * Signs a request to the upload bucket with temporary credentials (AWS Signature Version 4). The
 * body is not part of the signature, so that it can be read as it is sent; the connection is https.
 *
 * @param storage address in the place of `https://{bucket}.s3.{region}.amazonaws.com`: a test's storage
 */
export async function signed(
  token: UploadToken,
  { method, key, query = {}, headers = {} }: BucketRequest,
  storage?: string,
): Promise<{ method: BucketRequest["method"]; url: string; headers: Record<string, string> }> {
  const { accessKeyId, secretAccessKey, sessionToken, awsRegion, uploadBucketName } = token;
  const base = storage
    ? `${storage.replace(/\/$/, "")}/${uploadBucketName}`
    : `https://${uploadBucketName}.s3.${awsRegion}.amazonaws.com`;
  const search = new URLSearchParams(query).toString();
  const signer = new AwsV4Signer({
    method,
    url: `${base}/${encodeKey(key)}${search && `?${search}`}`,
    headers: { ...headers, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
    service: "s3",
    region: awsRegion,
    accessKeyId,
    secretAccessKey,
    sessionToken,
  });
  const { url, headers: all } = await signer.sign();
  return { method, url: url.href, headers: Object.fromEntries(all) };
}
