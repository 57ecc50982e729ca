import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { NoDataError, NotFoundError, PermissionError, type Pluto } from "../src/index.js";
import { clientOf, EXPERIMENT, TOKEN } from "./support/client.js";
import { type Answer, json, serve } from "./support/server.js";

const BYTES = Buffer.from("gene_symbol,KD-1\nACTB,10422\nTP53,0\n".repeat(5000));

/** A storage host, and a provider whose links lead there. */
async function both(storing: Answer = (_, response) => void response.end(BYTES)) {
  const storage = await serve(storing);
  let links = 0;
  const api = await serve(() => ({ url: `${storage.url}/file?signature=made-up-${++links}` }));
  return { storage, api, pluto: clientOf(api) };
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "specwright-pluto-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

const E = `/lab/experiments/${EXPERIMENT}`;

test.each<[string, (pluto: Pluto) => { bytes(): Promise<Uint8Array> }]>([
  [`${E}/files/f1/download/`, ({ experiments }) => experiments.files.download(EXPERIMENT, "f1")],
  [`${E}/sample-data/download/`, ({ experiments }) => experiments.sampleData.download(EXPERIMENT)],
  [`${E}/assay-data/download/`, ({ experiments }) => experiments.assayData.download(EXPERIMENT)],
  [`${E}/qc-report/download/`, ({ experiments }) => experiments.qcReport.download(EXPERIMENT)],
  [`${E}/plots/p1/download/`, ({ experiments }) => experiments.plots.download(EXPERIMENT, "p1")],
  [
    `${E}/analyses/a1/spreadsheet-analysis-signed-url/`,
    ({ experiments }) => experiments.analyses.downloadSpreadsheet(EXPERIMENT, "a1"),
  ],
  [
    `${E}/analyses/a1/image-analysis-signed-url/`,
    ({ experiments }) => experiments.analyses.downloadImage(EXPERIMENT, "a1"),
  ],
  ["/lab/biomarker-sets/b1/download/", ({ biomarkerSets }) => biomarkerSets.download("b1")],
])("%s: the storage gets neither token nor organization", async (path, start) => {
  const { api, storage, pluto } = await both();
  const download = start(pluto);
  expect(api.seen.length).toBe(0);
  expect(Buffer.compare(await download.bytes(), BYTES)).toBe(0);
  expect(api.seen.map((one) => one.path)).toEqual([path]);
  expect(api.seen[0]?.headers.authorization).toBe(`Token ${TOKEN}`);
  expect(storage.seen.length).toBe(1);
  for (const { headers } of storage.seen) {
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("organization");
    expect(JSON.stringify(headers)).not.toContain(TOKEN);
  }
});

test("as text, blob and stream, each with a link of its own", async () => {
  const { storage, pluto } = await both();
  const download = pluto.experiments.files.download(EXPERIMENT, "f1");
  expect(await download.text()).toBe(BYTES.toString());
  expect((await download.blob()).size).toBe(BYTES.length);
  let streamed = 0;
  for await (const piece of await download.stream()) streamed += piece.byteLength;
  expect(streamed).toBe(BYTES.length);
  expect(storage.seen.map(({ query }) => query.get("signature"))).toEqual([
    "made-up-1",
    "made-up-2",
    "made-up-3",
  ]);
});

test("to a file with progress that only grows, and with the name that was asked for", async () => {
  const { api, pluto } = await both((_, response) => {
    response.setHeader("content-length", BYTES.length);
    response.write(BYTES.subarray(0, 50_000));
    setTimeout(() => response.end(BYTES.subarray(50_000)), 10);
  });
  const told: { loaded: number; total?: number }[] = [];
  const path = join(await folder(), "a.csv");
  const done = await pluto.experiments.files
    .download(EXPERIMENT, "f1", { filename: "a b.csv", onProgress: (one) => told.push(one) })
    .toFile(path);
  expect(done).toEqual({ path, bytes: BYTES.length });
  expect(Buffer.compare(await readFile(path), BYTES)).toBe(0);
  expect(api.seen[0]?.query.get("filename")).toBe("a b.csv");
  const loaded = told.map((one) => one.loaded);
  expect(loaded).toEqual([...loaded].sort((one, other) => one - other));
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ loaded: BYTES.length, total: BYTES.length });
});

test("a file that is there is reused if asked, else written anew", async () => {
  const { api, storage, pluto } = await both();
  const path = join(await folder(), "a.csv");
  await writeFile(path, "old");
  const download = pluto.experiments.assayData.download(EXPERIMENT);
  expect(await download.toFile(path, { reuse: true })).toEqual({ path, bytes: 3 });
  expect([api.seen.length, storage.seen.length]).toEqual([0, 0]);
  await download.toFile(path);
  expect((await readFile(path)).length).toBe(BYTES.length);
  const other = join(await folder(), "b.csv");
  expect((await download.toFile(other, { reuse: true })).bytes).toBe(BYTES.length);
});

test("goes on where the connection broke", async () => {
  const { storage, pluto } = await both(({ headers }, response) => {
    const from = Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200, {
      etag: '"same"',
      "content-length": BYTES.length - from,
      ...(from > 0 && { "content-range": `bytes ${from}-${BYTES.length - 1}/${BYTES.length}` }),
    });
    if (from > 0) response.end(BYTES.subarray(from));
    else response.write(BYTES.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 20));
  });
  const bytes = await pluto.experiments.files.download(EXPERIMENT, "f1").bytes();
  expect(Buffer.compare(bytes, BYTES)).toBe(0);
  expect(storage.seen.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=60000-"]);
});

test("a link that is over when the connection comes back is asked for again", async () => {
  const { api, storage, pluto } = await both(({ headers, query }, response) => {
    const from = Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
    if (from > 0 && query.get("signature") === "made-up-1") {
      response.writeHead(400).end("<Error><Code>ExpiredToken</Code></Error>");
      return;
    }
    response.writeHead(from > 0 ? 206 : 200, {
      etag: '"same"',
      "content-length": BYTES.length - from,
      ...(from > 0 && { "content-range": `bytes ${from}-${BYTES.length - 1}/${BYTES.length}` }),
    });
    if (from > 0) response.end(BYTES.subarray(from));
    else response.write(BYTES.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 20));
  });
  const told: number[] = [];
  const onProgress = ({ loaded }: { loaded: number }) => told.push(loaded);
  const download = pluto.experiments.files.download(EXPERIMENT, "f1", { onProgress });
  const path = join(await folder(), "a.csv");
  await download.toFile(path);
  expect(Buffer.compare(await readFile(path), BYTES)).toBe(0);
  expect(api.seen.length).toBe(2);
  expect(storage.seen.map(({ query }) => query.get("signature"))).toEqual([
    "made-up-1",
    "made-up-1",
    "made-up-2",
  ]);
  expect(told).toEqual([...new Set(told)].sort((one, other) => one - other));
});

test("a link that leads to another file is never put together with the first one", async () => {
  const { pluto } = await both(({ headers, query }, response) => {
    const second = query.get("signature") !== "made-up-1";
    if (headers.range && !second) return void response.writeHead(403).end();
    const bytes = second ? Buffer.from(BYTES).fill("x") : BYTES;
    response.writeHead(200, { etag: second ? '"2"' : '"1"', "content-length": BYTES.length });
    if (second) return void response.end(bytes);
    response.write(bytes.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 20));
    return undefined;
  });
  const inside = await folder();
  const failed = pluto.experiments.files.download(EXPERIMENT, "f1").toFile(join(inside, "a.csv"));
  await expect(failed).rejects.toThrow("the file changed while it was downloaded");
  expect(await readdir(inside)).toEqual([]);
});

test("a link that is over from the start is asked for once", async () => {
  const { api, pluto } = await both((_, response) => {
    response.writeHead(403);
    response.end();
  });
  const failed = pluto.experiments.files.download(EXPERIMENT, "f1").text();
  await expect(failed).rejects.toThrow(PermissionError);
  expect(api.seen.length).toBe(1);
});

test("a plot without data is an error of its own, and leaves no file", async () => {
  const api = await serve(() => ({ url: null }));
  const inside = await folder();
  const download = clientOf(api).experiments.plots.download(EXPERIMENT, "p1");
  const failed = download.toFile(join(inside, "p.csv"));
  await expect(failed).rejects.toThrow(NoDataError);
  await expect(failed).rejects.toThrow("plot p1 has no data");
  expect(await readdir(inside)).toEqual([]);
});

test("what fails at the storage says so without the signature", async () => {
  const { pluto } = await both((_, response) => {
    response.writeHead(403, { "content-type": "application/xml" });
    response.end("<Error><Code>AccessDenied</Code></Error>");
  });
  const failed = pluto.experiments.files.download(EXPERIMENT, "f1").bytes();
  await expect(failed).rejects.toThrow(PermissionError);
  const error = (await failed.catch((one) => one)) as Error;
  expect(error.message).toContain("403 AccessDenied");
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("made-up");
});

test("what fails at the provider never gets to the storage", async () => {
  const api = await serve((_, response) =>
    json(response, { code: "object_not_found", message: "No such file." }, 404),
  );
  const failed = clientOf(api).experiments.files.download(EXPERIMENT, "f1").text();
  await expect(failed).rejects.toThrow(NotFoundError);
  expect(api.seen.length).toBe(1);
});
