import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS } from "../test/support/compile.ts";
import { GIANTS, installStrangers, stranger } from "./support/strangers.ts";
import { Workshop } from "./support/workshop.ts";

const PROGRAM = join(import.meta.dirname, "programs/generate.ts");

let workshop: Workshop;

beforeAll(() => {
  installStrangers();
  workshop = new Workshop("giants");
});

afterAll(() => workshop.remove());

test.each(GIANTS.map((label, index) => ({ label, name: `giant-v${index + 1}` })))(
  "$label: generated, and both compilers are pleased",
  ({ label, name }) => {
    const { path } = stranger(`${label}.json`, name);
    const made = execFileSync(process.execPath, [PROGRAM, name, path, workshop.root], {
      encoding: "utf8",
    });
    const { ms, megabytes, operations } = JSON.parse(made) as Record<string, number>;
    const checks = Object.entries(COMPILERS).map(([compiler, bin]) => {
      const { said, figures } = workshop.compile([name], bin);
      return { said, line: `${compiler}: ${figures}` };
    });
    console.log(
      `${label}: ${operations} operations, generated in ${ms} ms of CPU with ${megabytes} MB; ${checks.map(({ line }) => line).join("; ")}`,
    );
    expect(checks.map(({ said }) => said)).toEqual(checks.map(() => ""));
  },
);
