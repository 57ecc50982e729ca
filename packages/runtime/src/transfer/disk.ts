import { files } from "#fs";
import { noSource, type UploadSource } from "./source.js";

/**
 * The size of a file in bytes; undefined where there is none.
 *
 * @throws ConfigError in browsers
 */
export const fileSize = (path: string): Promise<number | undefined> => files.size(path);

/**
 * Makes a folder, and those that it stands in, where they are missing.
 *
 * @throws ConfigError in browsers
 */
export const makeFolder = (path: string): Promise<void> => files.makeFolder(path);

/**
 * The name that a source has by itself: a File's, or the last part of a path.
 *
 * @throws ConfigError for what is no source, such as a path by itself
 */
export function nameOf(source: UploadSource): string | undefined {
  const { path = "" } = Object(source) as { path?: unknown };
  if (Object(source) !== source || typeof path !== "string") throw noSource();
  if ("path" in source) return source.path.split(/[/\\]/).at(-1);
  return "name" in source && typeof source.name === "string" ? source.name : undefined;
}
