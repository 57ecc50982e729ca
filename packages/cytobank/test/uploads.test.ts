import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createCytobank, TransfersFailedError } from "../src/index.js";
import { handler, json, routes } from "./support/handler.js";
import { type Moods, type Storage, startStorage } from "./support/storage.js";

const MIB = 2 ** 20;
const BUCKET = "example-bucket";
const storages: Storage[] = [];
afterEach(async () => {
  for (const storage of storages.splice(0)) await storage.stop();
});

let rigs = 0;

/** Cytobank's file service over a handler, and a storage over real sockets. */
async function rig(
  moods: Moods = {},
  listed: { fcsFiles?: object[]; attachments?: object[] } = {},
) {
  let tokens = 0;
  const keysOf = (n: number) => ({
    accessKeyId: `KEY${n}`,
    secretAccessKey: `secret-${n}`,
    sessionToken: `session-${n}`,
    region: "eu-central-1",
  });
  const storage = await startStorage(
    () => Array.from({ length: tokens }, (_, i) => keysOf(i + 1)),
    moods,
  );
  storages.push(storage);
  const service = handler(
    routes({
      "GET /upload/token": () => {
        tokens += 1;
        const { region, ...keys } = keysOf(tokens);
        return json({ ...keys, awsRegion: region, uploadBucketName: BUCKET, experimentId: 9 });
      },
      "GET /experiments/9/fcs_files": () => json({ fcsFiles: listed.fcsFiles ?? [] }),
      "GET /experiments/9/attachments": () => json({ attachments: listed.attachments ?? [] }),
    }),
  );
  const fetch: typeof globalThis.fetch = (input, init) =>
    (input as Request).url.startsWith(storage.url)
      ? globalThis.fetch(input, init)
      : service.fetch(input, init);
  rigs += 1;
  const claims = Buffer.from(JSON.stringify({ user_id: 4101 })).toString("base64url");
  const cytobank = createCytobank({
    token: `a${rigs}.${claims}.x`,
    storage: storage.url,
    fetch,
    retries: { attempts: 4, backoff: { base: 1, factor: 1, max: 1 } },
  });
  return { cytobank, storage, service };
}

test("a small file goes in one signed piece, with the metadata of its kind", async () => {
  const { cytobank, storage, service } = await rig();
  const bytes = randomBytes(1000);
  const done = await cytobank.transfers.upload(9, { source: bytes, name: "tube 01.fcs" });
  expect(done).toEqual({ name: "tube 01.fcs", kind: "fcs", bytes: 1000, skipped: false });
  expect(storage.refusals).toEqual([]);
  expect(storage.log).toEqual(["put"]);
  // The key holds the encoded name, as both clients on record have it.
  const stored = storage.objects.get("experiments/9/tube%2001.fcs");
  expect(stored?.bytes.equals(bytes)).toBe(true);
  expect(Object.keys(stored?.metadata ?? {})).toEqual(["x-amz-meta-tid"]);
  expect(stored?.metadata["x-amz-meta-tid"]).toMatch(/^[0-9a-f-]{36}$/);
  const asked = Object.fromEntries(service.seen[0]?.url.searchParams ?? []);
  expect(asked).toEqual({ userId: "4101", experimentId: "9", acs: "false" });
});

test("the storage gets neither the token nor anything else of Cytobank", async () => {
  const { cytobank, storage } = await rig();
  await cytobank.transfers.upload(9, { source: new Blob(["notes"]), name: "notes.txt" });
  const stored = storage.objects.get("experiments/9/notes.txt");
  expect(stored?.metadata["x-amz-meta-attachment"]).toBe("true");
  // A bearer token would have been the authorization, and the signature would be missing.
  expect(storage.refusals).toEqual([]);
});

test("a delimited file says where its data begins", async () => {
  const { cytobank, storage } = await rig();
  const file = {
    source: new Blob(["a,b\n1,2"]),
    name: "m.csv",
    kind: "drop",
    startRow: 3,
  } as const;
  await cytobank.transfers.upload(9, file);
  expect(storage.objects.get("experiments/9/m.csv")?.metadata).toMatchObject({
    "x-amz-meta-drop": "true",
    "x-amz-meta-startrow": "3",
    "x-amz-meta-startcol": "1",
  });
});

test.each([
  ["a Blob", (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes])],
  ["bytes", (bytes: Uint8Array<ArrayBuffer>) => bytes],
  ["a stream of unknown length", (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()],
])("a large file goes part by part: %s", async (_, make) => {
  const { cytobank, storage } = await rig();
  const bytes = new Uint8Array(randomBytes(21 * MIB));
  const progress: number[] = [];
  const done = await cytobank.transfers.upload(
    9,
    { source: make(bytes), name: "big.fcs" },
    { onProgress: ({ loaded }) => progress.push(loaded / MIB) },
  );
  expect(done.bytes).toBe(21 * MIB);
  expect(progress).toEqual([8, 16, 21]);
  expect(storage.log).toEqual(["begin", "part 1", "part 2", "part 3", "complete"]);
  const stored = storage.objects.get("experiments/9/big.fcs");
  expect(stored?.bytes.equals(bytes)).toBe(true);
  expect(storage.open.size).toBe(0);
});

test("a file by its path, with every third connection cut", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cytobank-upload-"));
  try {
    const bytes = randomBytes(34 * MIB + 1);
    const path = join(folder, "tube.fcs");
    await writeFile(path, bytes);
    const { cytobank, storage } = await rig({ cut: (n) => n % 3 === 0 });
    await cytobank.transfers.upload(9, { source: { path } });
    expect(storage.objects.get("experiments/9/tube.fcs")?.bytes.equals(bytes)).toBe(true);
    expect(storage.log.filter((one) => one.startsWith("part"))).toHaveLength(5);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("credentials that run out are asked for anew, once for all files", async () => {
  let expired: string | undefined = "KEY1";
  const { cytobank, storage, service } = await rig({ expired: () => expired });
  const files = ["a.fcs", "b.fcs", "c.fcs"].map((name) => ({ source: new Blob([name]), name }));
  await cytobank.transfers.uploadAll(9, files);
  expired = undefined;
  expect([...storage.objects.keys()].toSorted()).toEqual([
    "experiments/9/a.fcs",
    "experiments/9/b.fcs",
    "experiments/9/c.fcs",
  ]);
  expect(service.seen.filter(({ path }) => path === "/upload/token")).toHaveLength(2);
});

test("an error behind a 200 is an error, and the parts are taken away", async () => {
  const { cytobank, storage } = await rig({ spoilComplete: true });
  const source = new Blob([new Uint8Array(17 * MIB)]);
  await expect(cytobank.transfers.upload(9, { source, name: "big.fcs" })).rejects.toThrow(
    "the storage could not put the parts together — InternalError",
  );
  expect(storage.log.at(-1)).toBe("abort");
  expect(storage.open.size).toBe(0);
});

test.each(["session-1", "secret-1", "Internal\nError", "x".repeat(65)])(
  "what is no code is not shown: %j",
  async (code) => {
    const { cytobank } = await rig({ spoilComplete: true, code });
    const source = new Blob([new Uint8Array(17 * MIB)]);
    await expect(cytobank.transfers.upload(9, { source, name: "big.fcs" })).rejects.toThrow(
      /the storage could not put the parts together — an error$/,
    );
  },
);

test("many files: one that fails does not stop the others, and the error tells which", async () => {
  const { cytobank, storage } = await rig();
  const files = [
    { source: new Blob(["1"]), name: "a.fcs" },
    { source: new Blob([]), name: "empty.fcs" },
    { source: new Blob(["3"]), name: "c.fcs" },
  ];
  const error = await cytobank.transfers.uploadAll(9, files).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(TransfersFailedError);
  expect((error as TransfersFailedError).failed.map(({ name }) => name)).toEqual(["empty.fcs"]);
  expect((error as Error).message).toContain(
    "1 of 3 files failed — empty.fcs: source empty.fcs is empty",
  );
  expect(storage.objects.size).toBe(2);
});

test("`resume` leaves out what the experiment has already", async () => {
  const { cytobank, storage } = await rig(
    {},
    {
      fcsFiles: [
        { id: 1, filename: "a.fcs", fileSize: 3 },
        { id: 2, filename: "b.fcs", fileSize: 99 },
      ],
      attachments: [{ id: 3, filename: "notes.txt" }],
    },
  );
  const files = ["a.fcs", "b.fcs", "c.fcs", "notes.txt"].map((name) => ({
    source: new Blob(["FCS"]),
    name,
  }));
  const done = await cytobank.transfers.uploadAll(9, files, { resume: true });
  expect(done.map(({ name, skipped }) => [name, skipped])).toEqual([
    ["a.fcs", true],
    ["b.fcs", false],
    ["c.fcs", false],
    ["notes.txt", true],
  ]);
  expect(storage.objects.size).toBe(2);
});

test.each([
  ["tube#1.fcs", undefined, "character"],
  ["tube[1].fcs", undefined, "character"],
  ["tube.txt", "fcs", "does not end in .fcs"],
  ["tube.fcs", "zip", "does not end in .zip"],
  [undefined, undefined, "name is missing"],
] as const)(
  "a name that Cytobank would not take is refused before anything is sent: %s %s",
  async (name, kind, why) => {
    const { cytobank, storage, service } = await rig();
    const file = { source: new Blob(["x"]), name, kind };
    await expect(cytobank.transfers.uploadAll(9, [file])).rejects.toThrow(why);
    expect([service.seen, storage.log]).toEqual([[], []]);
  },
);

test("waiting for files looks until Cytobank lists them", async () => {
  const fcsFiles: object[] = [];
  const { cytobank } = await rig({}, { fcsFiles, attachments: [{ id: 3, filename: "notes.txt" }] });
  const missing: (readonly string[])[] = [];
  const found = await cytobank.transfers.waitForFiles(9, ["a.fcs", "notes.txt"], {
    interval: 5,
    onStatus: (names) => {
      missing.push(names);
      if (missing.length === 2) fcsFiles.push({ id: 1, filename: "a.fcs" });
    },
  });
  expect(missing).toEqual([["a.fcs"], ["a.fcs"], []]);
  expect(found.fcsFiles).toHaveLength(1);
  expect(found.attachments).toHaveLength(1);
});

test("secrets of the storage enter no error", async () => {
  const { cytobank } = await rig({ expired: () => "KEY2" });
  const { cytobank: other } = await rig({ expired: () => "KEY1" });
  await cytobank.transfers.upload(9, { source: new Blob(["x"]), name: "a.fcs" });
  const failed = await other.transfers
    .upload(9, { source: new Blob(["x"]), name: "a.fcs" }, { userId: 1 })
    .then(
      () => undefined,
      (error: unknown) => error as Error,
    );
  expect(String(failed?.stack) + JSON.stringify(failed)).not.toMatch(/secret-|session-/);
});
