import { ConfigError, redacted } from "@specwright/runtime";
import type { Attachment, ExperimentId, FcsFile } from "../gen/client.gen.js";

/** What the file service must know of a file: an FCS file or an attachment has it all. */
export interface StoredFile {
  readonly experimentId: ExperimentId;
  readonly filename: string;
  /** By which the file service knows it. */
  readonly uniqueHash: string;
  /** Bytes, which FCS files tell. */
  readonly fileSize?: number | undefined;
  readonly type?: string | null | undefined;
}

/** An FCS file or attachment as its list gives it. */
export type AnyFile = FcsFile | Attachment | StoredFile;

const FCS = /^fcs$|\.fcs$/i;

/**
 * A file as the file service must know it.
 *
 * @throws ConfigError for one that it can't know; names come from a server, and hold no secret there
 */
export function storedFile(client: object, file: AnyFile): StoredFile {
  const { experimentId, filename, uniqueHash } = file as Partial<StoredFile>;
  if (!filename) throw new ConfigError("file", "has no filename", "give it as its list gives it");
  if (typeof experimentId !== "number") {
    throw new ConfigError(
      "file",
      `${redacted(client, filename)} does not say its experiment`,
      "add `experimentId`",
    );
  }
  if (!uniqueHash) {
    throw new ConfigError(
      "file",
      `${redacted(client, filename)} has no uniqueHash, so the file service does not know it`,
      "the older `download` of its resource may still serve it",
    );
  }
  const { fileSize, type } = file as Partial<StoredFile>;
  return { experimentId, filename, uniqueHash, fileSize, type };
}

/**
 * What the file service calls it. The R client says `FcsFile` where type or extension is FCS in
 * whatever case, else `Attachment`, also where the type is null.
 */
export function fileTypeOf({ filename, type }: StoredFile): "FcsFile" | "Attachment" {
  return FCS.test(filename) || FCS.test(type ?? "") ? "FcsFile" : "Attachment";
}
