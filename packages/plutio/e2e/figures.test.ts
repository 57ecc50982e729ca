import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "vitest";

test("the sizes in the README are those of the build", () => {
  const script = fileURLToPath(new URL("../scripts/figures.mjs", import.meta.url));
  execFileSync(process.execPath, [script, "--check"], { stdio: ["ignore", "inherit", "pipe"] });
});
