/**
 * What was written by hand, each by itself, over the client of `@specwright/cytobank/client`: for programs
 * in which every byte counts, which carry of it what they import.
 *
 * @example
 * import { createCytobank } from "@specwright/cytobank/client";
 * import { passwordSession, statisticsTables } from "@specwright/cytobank/additions";
 * const { credential } = passwordSession(username, password);
 * const cytobank = createCytobank({ subdomain: "premium", token: credential });
 * const { statistics } = statisticsTables(cytobank);
 */
export { analysisMethods } from "./analyses/methods.js";
export { gateMethods } from "./gates/methods.js";
export { lookups } from "./lookup/methods.js";
export { sampleTagMethods } from "./sample-tags/methods.js";
export { passwordSession, tokenSession } from "./session/session.js";
export { statisticsTables } from "./statistics/table.js";
export { transferMethods } from "./transfers/methods.js";
