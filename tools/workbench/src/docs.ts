import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A file of the docs site. */
export interface DocsFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Finds a file of the built docs site.
 *
 * @param folder folder of the built site
 * @param path path of the address without its first slash, decoded; a folder means its `index.html`
 * @returns undefined where there is no such file inside the folder
 */
export async function readDocsFile(folder: string, path: string): Promise<DocsFile | undefined> {
  const wanted = normalize(
    join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path),
  );
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
