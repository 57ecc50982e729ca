import { tsc } from "./run.mjs";

const [version, file = "main-entries.ts"] = process.argv.slice(2);
const options = [
  "--module",
  "esnext",
  "--moduleResolution",
  "node10",
  "--lib",
  "es2022,dom,dom.iterable",
];
tsc(version, [file], [...options, "--typeRoots", "none"]);
