import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mock, type MockExchange, startMock } from "@specwright/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Storage, startStorage } from "../test/support/storage.js";
import { run } from "./support.js";

/** What the spec's example says of the file `tube_01.fcs`. */
const SIZE = 324_096;

let mock: Mock;
let uploads: Storage;
let files: Server;
let folder: string;
let env: Record<string, string>;
const exchanges: MockExchange[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cytobank-examples-"));
  mock = await startMock("cytobank", { onExchange: (exchange) => exchanges.push(exchange) });
  uploads = await startStorage(() => [
    {
      accessKeyId: "EXAMPLEKEYID",
      secretAccessKey: "example-secret",
      sessionToken: "example-session",
      region: "us-east-1",
    },
  ]);
  files = createServer((request, response) => {
    // A signed address carries its own right: the token must not come along.
    const wrong =
      request.headers.authorization !== undefined || !request.url?.includes("signature=");
    response.writeHead(wrong ? 403 : 200).end(Buffer.alloc(SIZE, "FCS3.0    "));
  });
  await new Promise<void>((done) => files.listen(0, "127.0.0.1", done));
  env = {
    CYTOBANK_USERNAME: "ines.halloran",
    CYTOBANK_PASSWORD: "example-only",
    CYTOBANK_SERVERS: JSON.stringify(mock.urls),
    CYTOBANK_STORAGE: uploads.url,
    STORAGE: `http://127.0.0.1:${(files.address() as AddressInfo).port}`,
  };
});

afterAll(async () => {
  await mock.stop();
  await uploads.stop();
  files.closeAllConnections();
  await new Promise((done) => files.close(done));
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  exchanges.length = 0;
});

const PRELOAD = fileURLToPath(new URL("programs/storage.ts", import.meta.url));

/** Runs an example against the mock; the mock must have refused nothing. */
async function example(name: string, ...args: string[]): Promise<string> {
  const ran = await run(`../examples/${name}.ts`, args, env, ["--import", PRELOAD]);
  expect(ran.code, ran.stderr).toBe(0);
  expect(exchanges.filter(({ violations }) => violations.length > 0)).toEqual([]);
  return ran.stdout;
}

const operations = () => exchanges.map(({ operationId }) => operationId);

test("list experiments and download FCS files", async () => {
  const directory = join(folder, "fcs");
  const said = await example("download-fcs-files", "90210", directory);
  expect(said).toContain("90210");
  expect(said).toContain("Infiltrate panel");
  expect(said).toContain(`tube_01.fcs: ${SIZE} bytes`);
  expect((await stat(join(directory, "tube_01.fcs"))).size).toBe(SIZE);
  expect((await readFile(join(directory, "tube_01.fcs"))).subarray(0, 6).toString()).toBe("FCS3.0");
  const again = await example("download-fcs-files", "90210", directory);
  expect(again).toContain("was there already");
});

test("upload FCS files with annotations", async () => {
  const paths = ["tube_01.fcs", "tube_02.fcs"].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, `FCS3.0 ${path}`);
  const said = await example("upload-with-annotations", "90210", "Treated", ...paths);
  expect(uploads.refusals).toEqual([]);
  expect([...uploads.objects.keys()].toSorted()).toEqual([
    "experiments/90210/tube_01.fcs",
    "experiments/90210/tube_02.fcs",
  ]);
  expect(said).toContain("tube_01.fcs is FCS file 700001");
  expect(said).toContain("Treated");
  const sent = exchanges.find(({ operationId }) => operationId === "sampleTags.upload");
  expect(sent?.body.toString()).toMatch(/tube_01\.fcs\tTreated[\s\S]*tube_02\.fcs\tTreated/);
});

test("run viSNE and read its result", async () => {
  const said = await example("run-visne", "90210", "Live", "CD3", "CD19");
  expect(said).toContain("viSNE is done");
  expect(said).toMatch(/analysis 5001 left experiment \d+/);
  expect(said).toContain("its channels: FSC-A");
  expect(operations()).toEqual(
    expect.arrayContaining(["visne.create", "visne.update", "visne.run", "visne.status"]),
  );
  const update = exchanges.find(({ operationId }) => operationId === "visne.update");
  expect(JSON.parse(update?.body.toString() ?? "")).toMatchObject({
    visne: { channels: [6, 7], populationSelections: [{ id: 1 }] },
  });
});

test("statistics as a table", async () => {
  const said = await example("statistics-table", "90210", "CD3");
  expect(said.trim().split("\n")).toEqual([
    "filename,population,longName,eventCount,median,mean",
    '"tube_01.fcs","Live","CD3","8421","1861.5","2823.8"',
    '"tube_02.fcs","Live","CD3","8377","2641.2","3635.7"',
  ]);
});

test("clone an experiment and apply gates", async () => {
  const said = await example("clone-and-gate", "90210", "90111");
  expect(said).toMatch(/gates of 90111 are version 6 of \d+/);
  expect(said).toContain("population 1: Live");
  expect(operations()).toEqual([
    "authentication.login",
    "experiments.clone",
    "gates.downloadGatingMl",
    "gates.uploadGatingMl",
    "experiments.get",
    "gates.apply",
    "populations.list",
  ]);
});
