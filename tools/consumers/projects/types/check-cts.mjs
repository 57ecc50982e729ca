import { tsc } from "./run.mjs";

const [version, module] = process.argv.slice(2);
tsc(
  version,
  ["required.cts"],
  ["--module", module, "--lib", "es2022,dom,dom.iterable", "--typeRoots", "none"],
);
