import { ConfigError } from "@specwright/runtime";
import type { Disk } from "./disk.js";

const refuse = (): never => {
  throw new ConfigError("directory", "needs a file system, and browsers have none");
};

/** The disk where there is none. */
export const disk: Disk = {
  size: async () => refuse(),
  makeFolder: async () => refuse(),
};
