/// <reference types="node" />
import { open, rename, rm } from "node:fs/promises";
import type { Files } from "./fs.js";

/** Files in Node, Bun and Deno. */
export const files: Files = {
  async create(path) {
    // Beside its place, since a rename across file systems is none; never over another's part.
    const part = `${path}.${crypto.randomUUID()}.part`;
    const handle = await open(part, "wx");
    return {
      async write(chunk) {
        for (let at = 0; at < chunk.byteLength; ) {
          at += (await handle.write(chunk, at)).bytesWritten;
        }
      },
      async finish() {
        // On the disk before it is in its place, or a power cut leaves an empty file there.
        await handle.sync();
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
    const handle = await open(path, "r");
    const { size } = await handle.stat();
    return {
      size,
      async slice(start, end) {
        const bytes = new Uint8Array(end - start);
        let at = 0;
        while (at < bytes.byteLength) {
          const { bytesRead } = await handle.read(bytes, at, bytes.byteLength - at, start + at);
          if (bytesRead === 0) break;
          at += bytesRead;
        }
        return bytes.subarray(0, at);
      },
      close: () => handle.close(),
    };
  },
};
