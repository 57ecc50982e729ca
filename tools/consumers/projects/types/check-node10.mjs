import { tsc } from "./run.mjs";

const [version] = process.argv.slice(2);
const options = [
  "--module",
  "esnext",
  "--moduleResolution",
  "node10",
  "--lib",
  "es2022,dom,dom.iterable",
];
tsc(version, ["main-entries.ts", "subpath.ts"], [...options, "--typeRoots", "none"]);
