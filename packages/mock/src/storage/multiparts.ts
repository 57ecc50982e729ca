import type { EngineAnswer } from "../answer.js";
import type { StoredObject } from "../stored-object.js";
import { done, refused, type StorageRequest, tagOf } from "./exchange.js";
import { metadataOf } from "./resumable.js";

interface Upload {
  readonly metadata: Readonly<Record<string, string>>;
  readonly type: string;
  readonly parts: Map<number, Buffer>;
}

/** Uploads in parts, as S3 takes them: begun, part by part, put together or taken away. */
export class Multiparts {
  readonly #open = new Map<string, Upload>();
  #begun = 0;

  /**
   * Bytes of all parts.
   *
   * @param each what an upload and a part count for beside them
   */
  size(each: number): number {
    let size = this.#open.size * each;
    for (const { parts } of this.#open.values())
      for (const part of parts.values()) size += part.length + each;
    return size;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#open.clear();
    this.#begun = 0;
  }

  /** Answers a request of one. */
  answer(
    { method, headers, bytes }: StorageRequest,
    query: URLSearchParams,
    keep: (object: StoredObject) => void,
  ): EngineAnswer {
    if (method === "POST" && query.has("uploads")) {
      this.#begun += 1;
      const id = `mock-${this.#begun}`;
      const type = headers["content-type"] ?? "application/octet-stream";
      this.#open.set(id, { metadata: metadataOf(headers), type, parts: new Map() });
      return xml(
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    }
    const id = query.get("uploadId") ?? "";
    const upload = this.#open.get(id);
    if (!upload)
      return refused(
        404,
        "NoSuchUpload",
        `no upload ${JSON.stringify(id.slice(0, 100)).slice(1, -1).replace(/[<&]/g, "")} was begun`,
      );
    if (method === "DELETE") {
      this.#open.delete(id);
      return done(204);
    }
    const number = Number(query.get("partNumber"));
    if (method === "PUT") {
      if (!(number >= 1 && number <= 10_000))
        return refused(400, "InvalidArgument", "a part has a number from 1 to 10000");
      upload.parts.set(number, bytes);
      return done(200, { etag: tagOf(bytes) });
    }
    const named = [
      ...bytes.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber>\s*<ETag>([^<]*)<\/ETag>/g),
    ];
    const numbers = named.map(([, one]) => Number(one));
    // Each once, or a part of some megabytes that is named a thousand times would be gigabytes.
    if (numbers.some((one, index) => index > 0 && one <= (numbers[index - 1] ?? 0)))
      return refused(400, "InvalidPartOrder", "the parts are not named in ascending order");
    const parts = numbers.map((one) => upload.parts.get(one));
    const fits = named.every(([, , tag = ""], index) => {
      const part = parts[index];
      return part !== undefined && tagOf(part) === tag.replaceAll("&quot;", '"');
    });
    if (named.length === 0 || !fits)
      return refused(400, "InvalidPart", "a part that is named did not come");
    this.#open.delete(id);
    const { metadata, type } = upload;
    keep({ bytes: Buffer.concat(parts as Buffer[]), type, metadata });
    return xml("<CompleteMultipartUploadResult/>");
  }
}

function xml(body: string): EngineAnswer {
  return {
    ...done(200),
    mediaType: "application/xml",
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}
