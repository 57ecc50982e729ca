import { readSite } from "../src/data/provider.ts";

/** The site of this repository: read once for all files of tests that run in one process, since that takes seconds. */
export const SITE = readSite();

/** Its providers. */
export const PROVIDERS = SITE.providers;
