/**
 * What was written by hand, each by itself, over the client of `@specwright/pluto/client`: for programs in
 * which every byte counts, which carry of it what they import.
 *
 * @example
 * import { createPluto } from "@specwright/pluto/client";
 * import { tableReading } from "@specwright/pluto/additions";
 * const { readTable } = tableReading(createPluto({ token }));
 */
export { downloads } from "./downloads/downloads.js";
export { filesByType } from "./files/by-type.js";
export { fileChoices } from "./files/choose.js";
export { searchAll } from "./search/search-all.js";
export { tableReading } from "./table/read-table.js";
export { plotPublishing } from "./upload/publish.js";
export { uploading } from "./upload/upload.js";
export { waitForAnalysis, waitForWorkflow } from "./waiting/wait.js";
