import type { FcsFile, FcsFileId } from "../gen/client.gen.js";
import { resolver } from "./resolve.js";

/**
 * FCS file ids by file name, in the order of the names.
 *
 * @throws LookupError for a name that is unknown or that several files have
 * @example fcsFileIds(await cytobank.fcsFiles.list(e), ["tube_01.fcs"])
 */
export function fcsFileIds(files: readonly FcsFile[], names: readonly string[]): FcsFileId[] {
  const known = files.map(({ id, filename }) => ({
    id,
    names: [filename],
    label: `${filename} (${id})`,
  }));
  return names.map(resolver("FCS file", known));
}
