import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program of this package against a mock; what it says, line by line. */
export async function run(program: string, url: string): Promise<string[]> {
  const env = {
    PLUTIO_CLIENT_ID: "e2e-client",
    PLUTIO_CLIENT_SECRET: "e2e-secret",
    PLUTIO_BUSINESS: "studio",
    PLUTIO_URL: url,
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], {
    env,
    timeout: 60_000,
  });
  if (stderr) throw new Error(`${program}: ${stderr}`);
  return stdout.trimEnd().split("\n");
}
