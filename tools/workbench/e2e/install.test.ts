import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "@specwright/config/workspace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

let workbench: Workbench;
let folder: string;
beforeAll(async () => {
  workbench = await startWorkbench({ port: 0 });
  folder = mkdtempSync(join(tmpdir(), "specwright-install-"));
});
afterAll(async () => {
  await workbench?.stop();
  rmSync(folder, { recursive: true });
});

const run = async (program: string, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder });
  return stdout;
};

const PROGRAM = `import { createPluto, NotFoundError } from "@specwright/pluto";

const pluto = createPluto({
  token: "x".repeat(40),
  servers: { api: "SERVER" },
});
const names: string[] = [];
for await (const experiment of pluto.experiments.list()) {
  const { name } = await pluto.experiments.get(experiment.pluto_id);
  if (name !== undefined && name !== null) names.push(name);
}
const missing = await pluto.experiments.get("PLX000000").catch((error: unknown) => error instanceof NotFoundError);
console.log(JSON.stringify({ names, missing }));
`;

test("the install line of the docs works in an empty folder: it installs, type-checks and runs", async () => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  const scope = `--@specwright:registry=${workbench.url}/npm/`;
  await run("npm", "install", "@specwright/pluto", scope, "--no-audit", "--no-fund");
  const told = await (await fetch(`${workbench.url}/npm/@specwright/runtime`)).json();
  const { integrity } =
    Object.values<{ dist: { integrity: string } }>(told.versions)[0]?.dist ?? {};
  // What lies there is what this registry packed.
  expect(readFileSync(join(folder, "package-lock.json"), "utf8")).toContain(integrity);
  writeFileSync(
    join(folder, "program.ts"),
    PROGRAM.replace("SERVER", `${workbench.url}/mock/pluto`),
  );
  const options = {
    strict: true,
    module: "nodenext",
    target: "es2023",
    noEmit: true,
    types: [],
    lib: ["es2023", "dom"],
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["program.ts"] }),
  );
  await run(join(ROOT, "node_modules/.bin/tsc"), "-p", folder);
  const said = JSON.parse(await run(process.execPath, "program.ts")) as object;
  expect(said).toEqual({ names: expect.arrayContaining([expect.any(String)]), missing: true });
});
