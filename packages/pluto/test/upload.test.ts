import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  ConfigError,
  isNotFoundError,
  UploadNotCompletedError,
  type UploadSession,
} from "../src/index.js";
import { clientOf, EXPERIMENT, TOKEN } from "./support/client.js";
import { json, serve } from "./support/server.js";
import { startStorage } from "./support/storage.js";

const SESSIONS = `/lab/experiments/${EXPERIMENT}/upload-sessions/`;
const FILE = "9a000000-0000-4000-8000-0000000000f1";
const SESSION = "9a000000-0000-4000-8000-000000000001";
const MIB = 2 ** 20;

/** A provider whose sessions lead to a storage host. */
async function both({ cuts, completing = 200 }: { cuts?: number[]; completing?: number } = {}) {
  const storage = await startStorage(cuts ? { cuts } : {});
  const api = await serve(({ path, body }, response) => {
    if (path === SESSIONS) {
      const { filename } = JSON.parse(body.toString());
      return { uuid: SESSION, session_url: storage.url, file: { uuid: FILE, filename } };
    }
    if (completing === 200) return {};
    json(response, { code: "object_not_found", message: "No such session." }, completing);
    return undefined;
  });
  return { storage, api, experiments: clientOf(api).experiments };
}

const bodyOf = ({ body }: { body: Buffer }) => JSON.parse(body.toString());

test("session, bytes, completion; the storage gets neither token nor organization", async () => {
  const { storage, api, experiments } = await both();
  const bytes = randomBytes(20_481);
  const source = new File([bytes], "volcano plot.v2.html");
  const file = await experiments.upload(EXPERIMENT, source);
  expect(file).toEqual({ uuid: FILE, filename: "volcano plot.v2.html" });
  const description = {
    filename: "volcano plot.v2.html",
    file_type: "html",
    file_size: 20_481,
    data_type: "external",
    analysis_type: "external",
    origin: "python",
  };
  expect(api.seen.map((one) => [one.method, one.path, bodyOf(one)])).toEqual([
    ["POST", SESSIONS, description],
    ["POST", `${SESSIONS}${SESSION}/complete/`, description],
  ]);
  expect(storage.events.map(({ range }) => range)).toEqual(["bytes 0-20480/20481"]);
  expect(Buffer.compare(storage.stored(), bytes)).toBe(0);
  for (const { headers } of storage.events) {
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("organization");
    expect(JSON.stringify(headers)).not.toContain(TOKEN);
  }
});

test("20 MiB go in slices of 8 MiB, progress only grows", async () => {
  const { storage, experiments } = await both();
  const bytes = randomBytes(20 * MIB);
  const told: number[] = [];
  await experiments.upload(EXPERIMENT, bytes, {
    filename: "a.bam",
    onProgress: ({ loaded, total }) => {
      told.push(loaded);
      expect(total).toBe(bytes.length);
    },
  });
  expect(storage.events.map(({ range, status }) => [range, status])).toEqual([
    [`bytes 0-${8 * MIB - 1}/${20 * MIB}`, 308],
    [`bytes ${8 * MIB}-${16 * MIB - 1}/${20 * MIB}`, 308],
    [`bytes ${16 * MIB}-${20 * MIB - 1}/${20 * MIB}`, 200],
  ]);
  expect(told).toEqual([8 * MIB, 16 * MIB, 20 * MIB]);
  expect(Buffer.compare(storage.stored(), bytes)).toBe(0);
});

test("a connection cut in the second slice: asks what arrived and goes on after it", async () => {
  const { storage, api, experiments } = await both({ cuts: [11 * MIB] });
  const bytes = randomBytes(20 * MIB);
  const told: number[] = [];
  await experiments.upload(EXPERIMENT, bytes, {
    filename: "a.bam",
    onProgress: ({ loaded }) => told.push(loaded),
  });
  expect(storage.events.map(({ range, status }) => [range, status])).toEqual([
    [`bytes 0-${8 * MIB - 1}/${20 * MIB}`, 308],
    [`bytes ${8 * MIB}-${16 * MIB - 1}/${20 * MIB}`, "cut"],
    [`bytes */${20 * MIB}`, 308],
    [`bytes ${11 * MIB}-${19 * MIB - 1}/${20 * MIB}`, 308],
    [`bytes ${19 * MIB}-${20 * MIB - 1}/${20 * MIB}`, 200],
  ]);
  expect(Buffer.compare(storage.stored(), bytes)).toBe(0);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(api.seen.length).toBe(2);
});

test("an empty file", async () => {
  const { storage, api, experiments } = await both();
  await experiments.upload(EXPERIMENT, new Uint8Array(0), { filename: "empty" });
  expect(storage.events.map(({ range, status }) => [range, status])).toEqual([["bytes */0", 200]]);
  expect(bodyOf(api.seen[0] as { body: Buffer })).toMatchObject({ file_type: "", file_size: 0 });
});

test("a file by its path", async () => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-pluto-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "results.csv"), "a,b\n1,2\n");
  const { storage, api, experiments } = await both();
  await experiments.upload(EXPERIMENT, { path: join(folder, "results.csv") });
  expect(storage.stored().toString()).toBe("a,b\n1,2\n");
  expect(bodyOf(api.seen[0] as { body: Buffer })).toMatchObject({
    filename: "results.csv",
    file_type: "csv",
    file_size: 8,
  });
});

test("goes on in another program with the session that the first one kept", async () => {
  const { storage, api, experiments } = await both({ cuts: [9 * MIB] });
  const bytes = randomBytes(10 * MIB);
  let kept: UploadSession | undefined;
  const options = { filename: "a.bam", retries: 0 };
  const broken = experiments.upload(EXPERIMENT, bytes, {
    ...options,
    onSession: (session) => {
      kept = session;
    },
  });
  await expect(broken).rejects.toThrow(/no answer|broke off/);
  expect(api.seen.length).toBe(1);
  await experiments.upload(EXPERIMENT, bytes, { ...options, resume: kept });
  expect(storage.events.slice(2).map(({ range }) => range)).toEqual([
    `bytes */${10 * MIB}`,
    `bytes ${9 * MIB}-${10 * MIB - 1}/${10 * MIB}`,
  ]);
  expect(Buffer.compare(storage.stored(), bytes)).toBe(0);
  expect(api.seen.map(({ path }) => path)).toEqual([SESSIONS, `${SESSIONS}${SESSION}/complete/`]);
});

test("a failed completion is its own error: the file is there", async () => {
  const { storage, experiments } = await both({ completing: 400 });
  const failed = experiments.upload(EXPERIMENT, new Uint8Array([1, 2, 3]), { filename: "a" });
  await expect(failed).rejects.toThrow(UploadNotCompletedError);
  const error = (await failed.catch((one) => one)) as UploadNotCompletedError;
  expect(error.file.uuid).toBe(FILE);
  expect(error.uploadSessionId).toBe(SESSION);
  expect(isNotFoundError(error.cause)).toBe(true);
  expect(storage.stored().length).toBe(3);
  expect(`${error.message}${JSON.stringify(error)}`).not.toContain("made-up-secret");
});

test("what the storage refuses says so without the session's address", async () => {
  const { api, experiments } = await both();
  const storage = await serve((_, response) => {
    response.writeHead(410, { "content-type": "text/plain" });
    response.end("The upload session is over.");
  });
  const session_url = `${storage.url}/upload?upload_id=made-up-secret`;
  const resume = { uuid: SESSION, session_url, file: { uuid: FILE } };
  const failed = experiments.upload(EXPERIMENT, new Uint8Array(1), { filename: "a", resume });
  await expect(failed).rejects.toThrow(/410.*The upload session is over/);
  const error = (await failed.catch((one) => one)) as Error;
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("made-up-secret");
  expect(api.seen).toEqual([]);
});

test("an abort ends the upload with the caller's own reason, uncompleted", async () => {
  const { api, experiments } = await both();
  const controller = new AbortController();
  const reason = new Error("enough");
  const uploading = experiments.upload(EXPERIMENT, randomBytes(20 * MIB), {
    filename: "a.bam",
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(uploading).rejects.toBe(reason);
  expect(api.seen.map(({ path }) => path)).toEqual([SESSIONS]);
});

test("an abort while completing is no failed completion", async () => {
  const storage = await startStorage();
  const controller = new AbortController();
  const reason = new Error("enough");
  const api = await serve(({ path }) => {
    if (path === SESSIONS) {
      return { uuid: SESSION, session_url: storage.url, file: { uuid: FILE } };
    }
    controller.abort(reason);
    return undefined;
  });
  const { signal } = controller;
  const options = { filename: "a", signal };
  const uploading = clientOf(api).experiments.upload(EXPERIMENT, new Uint8Array(1), options);
  await expect(uploading).rejects.toBe(reason);
});

test("slices of another size", async () => {
  const { storage, experiments } = await both();
  const options = { filename: "a", chunkSize: 262_144 };
  await experiments.upload(EXPERIMENT, new Uint8Array(262_145), options);
  expect(storage.events.map(({ range }) => range)).toEqual([
    "bytes 0-262143/262145",
    "bytes 262144-262144/262145",
  ]);
});

test("refuses what has no name or is not there, before it asks", async () => {
  const { api, experiments } = await both();
  await expect(experiments.upload(EXPERIMENT, new Blob(["x"]))).rejects.toThrow(ConfigError);
  const missing = experiments.upload(EXPERIMENT, { path: "/nowhere/at-all.csv" });
  await expect(missing).rejects.toThrow(/source.path is no file/);
  expect(api.seen).toEqual([]);
});
