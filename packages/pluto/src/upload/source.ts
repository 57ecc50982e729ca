import { ConfigError, fileSize, nameOf, type UploadSource } from "@specwright/runtime";

/**
 * What can be uploaded: bytes, a Blob or File, or a file by its path (not in browsers). No stream:
 * the provider wants to know the size before.
 */
export type UploadFile = Exclude<UploadSource, ReadableStream>;

/**
 * Name and size of what is to be uploaded.
 *
 * @param filename a name in place of the source's own
 * @throws ConfigError where the source has no name, or its file can't be read
 */
export async function describeSource(
  source: UploadFile,
  filename: string | undefined,
): Promise<{ name: string; size: number }> {
  const name = filename ?? nameOf(source);
  if (!name)
    throw new ConfigError("filename", "is missing", "bytes and Blobs have no name of their own");
  const size =
    source instanceof Blob
      ? source.size
      : "byteLength" in source
        ? source.byteLength
        : await fileSize(source.path);
  if (size === undefined) throw new ConfigError("source.path", "is no file that can be read");
  return { name, size };
}

/** The extension of a file name, without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1] ?? "";
}
