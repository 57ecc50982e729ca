import type { OnProgress, Slices } from "@specwright/runtime";
import { ConnectionError } from "@specwright/runtime";
import { type Bucket, element, needed } from "./session.js";

const MIB = 2 ** 20;
/** S3 takes no smaller parts, but for the last. */
const LEAST_PART = 5 * MIB;
/** S3 takes no more parts. */
const MOST_PARTS = 10_000;
/** Bytes of a part. A file of up to two of them is sent in one piece. */
export const PART_SIZE = 8 * MIB;

/** How an object is put. */
export interface PutOptions {
  readonly key: string;
  /** Metadata: headers of the object. */
  readonly headers: Readonly<Record<string, string>>;
  readonly partSize?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Puts one object: in one piece where it is small, else part by part, each tried again by itself. */
export async function putObject(
  bucket: Bucket,
  slices: Slices,
  options: PutOptions,
): Promise<number> {
  const { key, headers, onProgress } = options;
  const { size } = slices;
  const wanted = Math.max(options.partSize ?? PART_SIZE, LEAST_PART);
  const partSize = Math.max(wanted, size === undefined ? 0 : Math.ceil(size / MOST_PARTS));
  const whole = size !== undefined && size <= 2 * partSize ? size : 2 * partSize;
  const first = await slices.read(0, whole);
  if (first.byteLength < whole || size === whole) {
    await bucket.send({ method: "PUT", key, headers }, first);
    onProgress?.({ loaded: first.byteLength, total: first.byteLength });
    return first.byteLength;
  }
  return putParts(bucket, slices, first.subarray(0, partSize), { ...options, partSize });
}

/** Puts an object part by part. What broke off is taken away again. */
async function putParts(
  bucket: Bucket,
  slices: Slices,
  first: Uint8Array<ArrayBuffer>,
  { key, headers, partSize, onProgress }: PutOptions & { readonly partSize: number },
): Promise<number> {
  const begun = await bucket.send({ method: "POST", key, headers, query: { uploads: "" } });
  const uploadId = needed(element(await begun.text(), "UploadId"), "UploadId");
  const { size } = slices;
  const tags: string[] = [];
  let loaded = 0;
  try {
    for (let part = first; part.byteLength > 0; part = await slices.read(loaded, partSize)) {
      const query = { partNumber: String(tags.length + 1), uploadId };
      const answer = await bucket.send({ method: "PUT", key, query }, part);
      tags.push(needed(answer.headers.get("etag"), "ETag"));
      loaded += part.byteLength;
      onProgress?.({ loaded, ...(size !== undefined && { total: size }) });
    }
    await complete(bucket, key, uploadId, tags);
    return loaded;
  } catch (error) {
    // Best effort: the credentials may not allow it, and the bucket's owner sweeps such remains.
    await bucket.send({ method: "DELETE", key, query: { uploadId } }).catch(() => {});
    throw error;
  }
}

async function complete(
  bucket: Bucket,
  key: string,
  uploadId: string,
  tags: readonly string[],
): Promise<void> {
  const parts = tags.map((tag, i) => {
    const escaped = tag.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<Part><PartNumber>${i + 1}</PartNumber><ETag>${escaped}</ETag></Part>`;
  });
  const body = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
  const query = { uploadId };
  const headers = { "content-type": "application/xml" };
  const answer = await bucket.send({ method: "POST", key, query, headers }, body);
  const text = await answer.text();
  // S3 sends the status before it knows how it ends: an error may stand behind a 200.
  if (text.includes("<Error>")) {
    const facts = { provider: "cytobank", operationId: "transfers.upload", attempts: 1 };
    const code = bucket.codeIn(text) ?? "an error";
    throw new ConnectionError(
      facts,
      `the storage could not put the parts together — ${code}`,
      true,
    );
  }
}
