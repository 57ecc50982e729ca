import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The folder of the site: `index.html` in it can also be opened from disk. */
export const siteFolder: string = fileURLToPath(new URL("../dist/site", import.meta.url));

/** A file of the site. */
export interface SiteFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds a file of the site.
 *
 * @param path path of the address without its first slash, decoded; a folder means its `index.html`
 * @param folder folder of the built site; default: the one of this package
 * @returns undefined where there is no such file inside the folder
 */
export async function readSiteFile(
  path: string,
  folder: string = siteFolder,
): Promise<SiteFile | undefined> {
  const name = path.endsWith("/") || path === "" ? `${path}index.html` : path;
  const wanted = normalize(join(folder, name));
  if (path.includes("\0") || !wanted.startsWith(folder + sep)) return undefined;
  try {
    return {
      type: TYPES[extname(wanted)] ?? "application/octet-stream",
      bytes: await readFile(wanted),
    };
  } catch {
    return undefined;
  }
}
