import { fileURLToPath } from "node:url";
import { runProgram } from "@specwright/config/programs";

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
  const { code, stdout, stderr } = await runProgram(program, { env });
  if (code !== 0 || stderr) throw new Error(`${program}: ${code} ${stderr}`);
  return stdout.trimEnd().split("\n");
}
