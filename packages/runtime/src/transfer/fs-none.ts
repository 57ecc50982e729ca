import { configError } from "../errors/fail.js";
import type { Files } from "./fs.js";

const refuse = (): never => {
  throw configError(
    "path",
    "needs a file system, and browsers have none",
    "use blob() or stream()",
  );
};

/** Files where there are none. */
export const files: Files = {
  path: refuse,
  create: async () => refuse(),
  open: async () => refuse(),
  size: async () => refuse(),
  makeFolder: async () => refuse(),
};
