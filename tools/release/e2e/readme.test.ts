import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installTarballs } from "../src/checks/imports.ts";
import { pack } from "../src/pack.ts";
import { publishedPackages } from "../src/packages.ts";
import { run } from "../src/run.ts";

/** As many as the assay data of the experiment that the provider's own article reads. */
const ROWS = 32_544;

let folder: string;
let server: Server;
let asked: string[];
let held: { offset: number; answer: () => void }[];
let mostInFlight: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-readme-"));
  asked = [];
  held = [];
  mostInFlight = 0;
  server = createServer((request, response) => {
    asked.push(`${request.url}`);
    const query = new URL(request.url ?? "/", "http://x").searchParams;
    const offset = Number(query.get("offset") ?? 0);
    const limit = Number(query.get("limit"));
    if (offset === 0) return answer(response, offset, limit);
    // The pages after the first are answered only once all three have been asked for, the last one
    // first: a client that waits for one before it asks for the next would never end.
    held.push({ offset, answer: () => answer(response, offset, limit) });
    mostInFlight = Math.max(mostInFlight, held.length);
    if (held.length === 3) for (const one of held.splice(0).reverse()) one.answer();
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
});

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function answer(response: ServerResponse, offset: number, limit: number): void {
  const items = [];
  for (let row = offset; row < Math.min(offset + limit, ROWS); row++) {
    items.push({ Gene_Symbol: `gene-${row}`, "KD-1": row, "CTRL 1": null });
  }
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ headers: ["Gene_Symbol", "KD-1", "CTRL 1"], count: ROWS, items }));
}

/** The program that the README shows. */
function readmeProgram(): string {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const program = /<!-- example: read a whole table -->\n```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (program === undefined) throw new Error("the README lost its example");
  return program;
}

test("the README's program, outside the repository, type-checks and reads every row once and in order", async () => {
  const packed = await Promise.all(publishedPackages().map((source) => pack(source, folder)));
  const consumer = join(folder, "consumer");
  const wanted = packed.filter(({ manifest }) => manifest.name !== "@specwright/mock");
  expect(await installTarballs(wanted, consumer)).toEqual([]);
  const tools = ["typescript@7.0.2", "@types/node@24.19.2"];
  const added = await run("npm", ["install", "--no-audit", "--no-fund", ...tools], {
    cwd: consumer,
  });
  expect(added.code, added.output).toBe(0);

  writeFileSync(join(consumer, "shown.ts"), readmeProgram());
  const check = [
    "tsc",
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--types",
    "node",
    "shown.ts",
  ];
  const checked = await run("npx", check, { cwd: consumer });
  expect(checked.code, checked.output).toBe(0);

  const { port } = server.address() as AddressInfo;
  const pointed = readmeProgram().replace(
    "createPluto({",
    `createPluto({ servers: { api: "http://127.0.0.1:${port}" },`,
  );
  writeFileSync(join(consumer, "run.ts"), `${pointed}\nconsole.log(JSON.stringify(genes));\n`);
  const ran = await run(process.execPath, ["run.ts"], {
    cwd: consumer,
    env: { PLUTO_API_TOKEN: "a1".repeat(20) },
  });
  expect(ran.code, ran.output).toBe(0);
  expect(ran.output).toContain(`${ROWS} rows, from gene-0 to gene-${ROWS - 1}`);
  const genes = JSON.parse(ran.output.trim().split("\n").at(-1) as string) as string[];
  expect(genes).toEqual(Array.from({ length: ROWS }, (_, row) => `gene-${row}`));

  expect(asked.length).toBe(4);
  expect(mostInFlight).toBe(3);
});
