import { spawn } from "node:child_process";
import { ROOT } from "@specwright/config/workspace";
import { UsageError } from "./port.ts";

/**
 * Builds the packages and the docs through turbo, which shows its own progress and skips what is
 * up to date.
 *
 * @throws UsageError where a build fails; turbo has then printed why.
 */
export async function build(signal: AbortSignal): Promise<void> {
  console.log("building packages and docs (what is up to date is skipped)…");
  const child = spawn(
    "turbo",
    ["run", "build", "docs:build", "--output-logs=errors-only", "--ui=stream"],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    },
  );
  const onAbort = () => child.kill("SIGINT");
  signal.addEventListener("abort", onAbort);
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  signal.removeEventListener("abort", onAbort);
  if (code !== 0 && !signal.aborted) {
    throw new UsageError(`the build failed (exit ${code}); the lines above say where`);
  }
}
