export { readSiteFile, type SiteFile, siteFolder } from "./files.js";
export { type Content, redirect, send } from "./send.js";
export { type Docs, type DocsOptions, startDocs } from "./serve.js";
