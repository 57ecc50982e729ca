/** The tests of each folder of `src/`, below `test/`. */
export const FOLDERS = {
  json: ["json"],
  retry: ["retry", "layers/retry.test.ts", "layers/retry-course.test.ts"],
  budget: ["budget", "layers/rate-limit.test.ts", "layers/rate-limit-answers.test.ts"],
  pages: ["pages"],
  core: ["core", "layers", "call", "decode", "errors", "client", "encode", "auth"],
  features: [
    "layers",
    "call",
    "auth",
    "decode",
    "node/transport.test.ts",
    "core/exact-numbers.test.ts",
    "streams",
  ],
  table: ["client", "call"],
  raw: ["client/raw.test.ts", "client/raw-answers.test.ts", "client/raw-hosts.test.ts"],
  encode: ["encode"],
  auth: ["auth", "layers/auth.test.ts", "layers/auth-sources.test.ts"],
  decode: ["decode"],
  redact: ["redact"],
  errors: ["errors"],
  abort: ["abort", "clock", "layers/deadline.test.ts"],
  clock: ["clock"],
  wait: ["wait"],
  client: ["client"],
  transfer: ["transfer"],
  node: ["node"],
};

/** What vitest is to run for a folder: files, and all tests of a folder. */
export const testsOf = (folder) =>
  FOLDERS[folder].map((path) => `test/${path.endsWith(".ts") ? path : `${path}/**/*.test.ts`}`);
