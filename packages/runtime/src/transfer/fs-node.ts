/// <reference types="node" />
import { configError } from "../errors/fail.js";
import type { Files } from "./fs.js";
import { filePath } from "./safe-name.js";

/** Loaded with the first file: most programs have none, and it is a tenth of what a first import costs. */
const disk = () => import("node:fs/promises");

/** Who may do what with the file that is there; undefined for none. Of a link nothing is kept. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    const { lstat } = await disk();
    const found = await lstat(path);
    return found.isFile() ? found.mode & 0o777 : undefined;
  } catch {}
  return undefined;
}

/** How a disk says that there is nothing at a path, or that it leads through a file. */
const NOT_THERE: readonly unknown[] = ["ENOENT", "ENOTDIR"];

/** Files in Node, Bun and Deno. */
export const files: Files = {
  path: filePath,

  async create(path) {
    // Beside its place, since a rename across file systems is none; never over another's part.
    const part = `${path}.${crypto.randomUUID()}.part`;
    const { open, rename, rm } = await disk();
    const mode = await modeOf(path);
    const handle = await open(part, "wx", mode);
    return {
      async write(chunk) {
        for (let at = 0; at < chunk.byteLength; ) {
          at += (await handle.write(chunk, at)).bytesWritten;
        }
      },
      async finish() {
        // On the disk before it is in its place, or a power cut leaves an empty file there.
        await handle.sync();
        // A file that only its owner could read stays one: the process may mask what `open` is told.
        if (mode !== undefined) await handle.chmod(mode);
        await handle.close();
        await rename(part, path);
      },
      async abandon() {
        await handle.close().catch(() => {});
        await rm(part, { force: true });
      },
    };
  },

  async open(path) {
    const { open } = await disk();
    const handle = await open(path, "r");
    const { size, mtimeNs } = await handle.stat({ bigint: true });
    const checkSame = async () => {
      const now = await handle.stat({ bigint: true });
      if (now.size !== size || now.mtimeNs !== mtimeNs)
        throw configError(
          "source",
          "changed while it was sent",
          "what arrived is of no use; begin again",
        );
    };
    return {
      size: Number(size),
      async slice(start, end) {
        const bytes = new Uint8Array(end - start);
        let at = 0;
        while (at < bytes.byteLength) {
          const { bytesRead } = await handle.read(bytes, at, bytes.byteLength - at, start + at);
          if (bytesRead === 0) break;
          at += bytesRead;
        }
        // Behind the reading: what was read before it changed is of the file that was begun.
        await checkSame();
        return bytes.subarray(0, at);
      },
      close: () => handle.close(),
    };
  },

  async size(path) {
    const { stat } = await disk();
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    } catch (error) {
      if (NOT_THERE.includes((error as { code?: unknown }).code)) return undefined;
      throw error;
    }
  },

  async makeFolder(path) {
    const { mkdir } = await disk();
    await mkdir(path, { recursive: true });
  },
};
