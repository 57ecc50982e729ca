/// <reference types="node" />
import { mkdir, stat } from "node:fs/promises";
import type { Disk } from "./disk.js";

/** The disk in Node, Bun and Deno. */
export const disk: Disk = {
  async size(path) {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    } catch (error) {
      if ((error as { code?: unknown }).code === "ENOENT") return undefined;
      throw error;
    }
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
};
