/**
 * The tests of each folder of `src/`, below `test/`. What is slow and about something else (properties over
 * real sockets, whole journeys) stays out: each survivor meets all of its tests.
 */
export const FOLDERS = {
  json: ["json"],
  retry: ["retry", "layers/retry.test.ts", "layers/retry-course.test.ts"],
  budget: ["budget", "layers/rate-limit.test.ts", "layers/rate-limit-answers.test.ts"],
  pages: ["pages"],
  core: [
    "core/!(imports|reader).test.ts",
    "layers/!(left-body-transports).test.ts",
    "call/!(journeys).test.ts",
    "errors/!(copies|hostile-bodies).test.ts",
    "decode/!(events|wire).test.ts",
    "encode/!(own-bytes|wire*).test.ts",
    "client/!(raw-parity).test.ts",
    "auth/!(oauth*).test.ts",
    "redact/shown.test.ts",
    "retry",
    "table/functions.test.ts",
    "table/misuse.test.ts",
    "transfer/this-machine.test.ts",
  ],
  features: [
    "core/!(imports|reader).test.ts",
    "layers",
    "call/!(journeys).test.ts",
    "auth/!(credentials).test.ts",
    "decode/!(events|wire).test.ts",
    "encode/!(own-bytes|wire-multipart).test.ts",
    "client/!(raw-parity).test.ts",
    "features",
    "node/refused.test.ts",
    "node/transport.test.ts",
    "table/functions.test.ts",
  ],
  table: ["table", "client/!(raw*).test.ts", "call/!(journeys).test.ts"],
  raw: [
    "client/raw.test.ts",
    "client/raw-answers.test.ts",
    "client/raw-hosts.test.ts",
    "client/raw-judged.test.ts",
    "layers/left-body.test.ts",
  ],
  encode: ["encode", "client/raw-hosts.test.ts"],
  auth: ["auth", "layers/auth.test.ts", "layers/auth-sources.test.ts"],
  decode: ["decode", "bounds.test.ts", "streams/unread.test.ts"],
  redact: ["redact"],
  errors: ["errors"],
  abort: ["abort", "clock", "layers/deadline.test.ts"],
  clock: ["clock"],
  wait: ["wait"],
  client: ["client/!(raw-parity).test.ts", "table/lines.test.ts", "table/misuse.test.ts"],
  transfer: ["transfer"],
  node: ["node"],
  http: ["http"],
  watch: ["watch"],
};

/** What vitest is to run for a folder: files, and all tests of a folder. */
export const testsOf = (folder) =>
  FOLDERS[folder].map((path) => `test/${path.endsWith(".ts") ? path : `${path}/**/*.test.ts`}`);
