import { tsc } from "./run.mjs";

const [version, ...options] = process.argv.slice(2);
const types = options.includes("--types") ? [] : ["--typeRoots", "none"];
tsc(version, ["main.ts", "misuse.ts"], [...options, ...types]);
