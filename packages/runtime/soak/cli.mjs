/** `pnpm soak`: calls under faults, over each transport. `--help` says how. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HELP = `Calls a server of which one answer in ten is a fault (a reset, half an answer, 429, 503), fifty at a time, and
fails for an answer that is another's, a POST that is carried out twice, or an error that is none of ours.

  pnpm soak                        200 000 calls over each transport
  pnpm soak --calls 5000           so many
  pnpm soak --seed 20261122        the draws of that seed again; by default 20261128
  pnpm soak --transport nodeFetch  over one: fetch or nodeFetch

Prints a line of figures for each transport: calls, faults, calls that failed, POSTs, and the megabytes that the
heap holds more than after the first calls.`;

const TRANSPORTS = ["fetch", "nodeFetch"];

/** @throws Error that names the option and what would do */
function whole(name, given, least) {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > 2 ** 31 - 1)
    throw new Error(`--${name} takes a whole number from ${least} to 2147483647, not ${given}`);
  return String(number);
}

function run() {
  const { values } = parseArgs({
    options: {
      calls: { type: "string", default: "200000" },
      seed: { type: "string", default: "20261128" },
      transport: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { transport = "" } = values;
  if (transport !== "" && !TRANSPORTS.includes(transport))
    throw new Error(`--transport takes ${TRANSPORTS.join(" or ")}, not ${transport}`);
  const env = {
    ...process.env,
    SOAK_CALLS: whole("calls", values.calls, 1),
    SEED: whole("seed", values.seed, 0),
    SOAK_TRANSPORT: transport,
  };
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [vitest, "run", "--config", "vitest.nightly.config.ts", "nightly/soak.test.ts"];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return spawnSync(process.execPath, args, { cwd, env, stdio: "inherit" }).status ?? 1;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(`soak: ${error.message}; see pnpm soak --help`);
  process.exitCode = 2;
}
