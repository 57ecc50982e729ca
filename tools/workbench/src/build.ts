import { spawn } from "node:child_process";
import { ROOT } from "@specwright/config/workspace";

/**
 * Builds the packages and the docs through turbo, which shows its own progress and skips what is
 * up to date. What fails is said, and the rest is served: one broken package keeps nobody else down.
 */
export async function build(signal: AbortSignal): Promise<void> {
  console.log("building packages and docs (what is up to date is skipped)…");
  const child = spawn(
    "turbo",
    ["run", "build", "docs:build", "--continue", "--output-logs=errors-only", "--ui=stream"],
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
    console.error(
      `\nthe build failed (exit ${code}); the lines above say where. What is built is served.\n`,
    );
  }
}
