import {
  type ClientCore,
  ConfigError,
  type OnProgress,
  type UploadSource,
} from "@specwright/runtime";
import type { FilesResource, NewUpload, UploadFormData } from "../gen/client.gen.js";
import { multipart } from "./multipart.js";

/** How a file is uploaded. */
export interface UploadFileOptions extends Partial<Omit<NewUpload, "filename">> {
  /** Bytes as they leave, the form around the file included. */
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for sending the bytes. Default: an hour. */
  readonly timeout?: number | undefined;
  /**
   * Where the form is sent. Default: the address that Amazon S3 gives a bucket of that name, which
   * no text of the provider says.
   */
  readonly storage?: string | ((form: UploadFormData) => string) | undefined;
}

/** An uploaded file. */
export interface UploadedFile {
  readonly id: number;
  /** Name in the storage. */
  readonly key: string;
  /** Address of its icon. */
  readonly icon: string | undefined;
  readonly bytes: number;
}

/** The calls around an upload. */
type Calls = Pick<FilesResource, "prepareUpload" | "verifyUpload">;

/** The bytes take as long as they take. */
const HOUR = 3_600_000;

const storageOf = (form: UploadFormData, storage: UploadFileOptions["storage"]): string => {
  if (typeof storage === "function") return storage(form);
  if (storage !== undefined) return storage;
  if (!form.s3_bucket || !/^[a-z0-9][a-z0-9.-]+$/i.test(form.s3_bucket)) {
    throw new ConfigError("storage", "is unknown: the answer names no bucket", "give its address");
  }
  return `https://${form.s3_bucket}.s3.amazonaws.com/`;
};

/**
 * The form as the storage wants it: every field of the answer under its own name, but the bucket
 * (which is in the address) and the media type (whose field is called `Content-Type`).
 */
export function formFields(form: UploadFormData): [string, string][] {
  return Object.entries(form)
    .filter(([name, value]) => name !== "s3_bucket" && value !== undefined && value !== null)
    .map(([name, value]) => [name === "ContentType" ? "Content-Type" : name, String(value)]);
}

/**
 * Uploads a file: asks for a signed form, sends it with the bytes to the storage, and tells the
 * provider that they have arrived. No token goes to the storage.
 *
 * A file whose bytes did not arrive is never verified.
 *
 * @param source bytes, a Blob or File, or a file by its path (not in browsers)
 */
export async function uploadFile(
  core: Pick<ClientCore, "hide" | "send">,
  calls: Calls,
  source: Exclude<UploadSource, ReadableStream>,
  filename: string,
  options: UploadFileOptions = {},
): Promise<UploadedFile> {
  const { onProgress, signal, timeout = HOUR, storage, ...about } = options;
  const prepared = await calls.prepareUpload({ filename, ...about }, { signal });
  const { formData, metaData } = prepared;
  // A storage that refuses a form may say it all again.
  for (const secret of [formData.AWSAccessKeyId, formData.Policy, formData.Signature])
    core.hide(secret);
  const url = storageOf(formData, storage);
  const form = await multipart(formFields(formData), {
    source,
    filename,
    type: formData.ContentType,
    onProgress,
  });
  try {
    await core.send({
      method: "POST",
      url,
      headers: form.headers,
      body: form.body,
      signal,
      attemptTimeout: timeout,
      local: storage !== undefined,
    });
  } finally {
    await form.close();
  }
  onProgress?.({ loaded: form.size, total: form.size });
  const id = Number(metaData.file_id);
  await calls.verifyUpload(id, {}, { signal });
  return { id, key: formData.key, icon: metaData.thumb_url, bytes: form.bytes };
}
