/** What was measured of the Redoc pages that were here before, and of other generators, on the same four specs. */
export const PEERS = [
  "Redoc page before",
  "Scalar 1.76",
  "Elements 9.0",
  "RapiDoc 9.3.8",
  "Starlight 0.42",
  "VitePress 1.6",
] as const;

/** Rows of the comparison, each with the figures of {@link PEERS}; `–` was not measured. */
export const MEASURED: Readonly<Record<string, readonly string[]>> = {
  "page, raw / gzipped": [
    "3,274 / 759 kB",
    "5,524 / 1,457 kB",
    "3,043 / 723 kB",
    "1,528 / 277 kB",
    "299 / 22 kB",
    "31 kB + 2,658 / 689 kB",
  ],
  "scripts and styles, raw / gzipped": [
    "2,290 / 650 kB",
    "4,858 / 1,398 kB",
    "2,081 / 613 kB",
    "863 / 218 kB",
    "–",
    "–",
  ],
  "whole site of four APIs": ["12.1 MB, 3.0 MB tgz", "–", "–", "–", "151 MB", "21 MB for one"],
  "build of four APIs": ["~6 s", "–", "–", "–", "22 s", "41 s for one"],
  "from disk, foreign requests": ["yes, 0", "yes, 0 (fonts off)", "yes, 0", "yes, 0", "no", "no"],
  "deep link, processor at a quarter": ["3.6 s", "5.9 s", "2.6 s", "–", "–", "–"],
  "deep link, 1.6 Mbit/s too": ["19.6 s", "–", "–", "–", "–", "–"],
  heap: ["26 MB", "28 MB", "13 MB", "–", "–", "–"],
  "layout shift of a deep link": ["0.139", "–", "–", "–", "–", "–"],
  "axe, rules broken": ["5", "2", "3", "–", "3", "–"],
  "try it on a local mock": ["none", "yes", "untried", "untried", "none", "untried"],
  search: ["one API, no methods", "one document, operations", "–", "–", "all, over http", "–"],
};

/** What the best docs have; each column says whether there is such a thing. */
export const FEATURES = ["Redoc 3 CE", "Scalar", "Stripe and the like"] as const;

/** Rows of the second comparison: before, then {@link FEATURES}. */
export const HAS: Readonly<Record<string, readonly string[]>> = {
  "a page an operation, own title, static": ["no", "no", "no", "yes"],
  "the package's method first, with what it returns": ["in samples", "–", "–", "yes"],
  "request and answer side by side": ["answer far below", "the same", "yes", "yes"],
  "try it": ["no", "no", "yes", "yes"],
  "reference of errors": ["no", "no", "no", "yes"],
  "guides beside the reference": ["no", "no", "Markdown only", "yes"],
  "paging, limits, retries told": ["no", "no", "no", "yes"],
  changelog: ["no", "no", "no", "yes"],
  "as Markdown, llms.txt": ["YAML", "YAML", "yes", "yes"],
  "search over everything": ["one API", "one", "one", "all"],
  "evidence for each fact": ["yes", "no", "–", "no"],
  "samples compiled and run": ["compiled", "no", "–", "some"],
  "offline, nobody else asked": ["yes", "needs patching", "needs settings", "no"],
};
