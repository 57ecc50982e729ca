import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForEndOf } from "../src/analyses/wait.js";
import { clientOf, json, type Seen } from "./support/handler.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cytobank-words-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the client was given, and every server that it talks to says back wherever it can. */
const TOKEN = "canary-token-5f2c9e";
const LONG = `${"x".repeat(190)} ${TOKEN}`;

const file = (more: object = {}) => ({
  id: 1,
  experimentId: 9,
  filename: `${TOKEN}.fcs`,
  uniqueHash: "h",
  ...more,
});

const channel = (id: number) => ({
  normalizedShortNameId: id,
  shortName: "CD3",
  longName: TOKEN,
  fcsFileChannelIndex: 0,
});

const panels = [{ id: 1, name: TOKEN, fcsFiles: [1], channels: [channel(1), channel(2)] }];

/** A provider and a storage that answer with the token. */
function hostile({ path, url, method }: Seen): Response {
  if (path === "/download/url") return json({ downloadUrl: "https://storage.test/f?signature=s" });
  if (url.host === "storage.test") return new Response(JSON.stringify({ errors: [LONG] }));
  if (url.host.includes("amazonaws") && method === "POST" && url.searchParams.has("uploads"))
    return new Response("<UploadId>1</UploadId>");
  if (url.host.includes("amazonaws") && method === "PUT")
    return new Response(null, { headers: { etag: '"1"' } });
  if (url.host.includes("amazonaws"))
    return new Response("<Error><Code>ACCESSKEYSOFLETTERS</Code></Error>");
  switch (path) {
    case "/experiments/9":
      return json({ experiment: { id: 9, version: 1, gateVersion: 1 } });
    case "/experiments/9/panels":
      return json({ panels });
    case "/experiments/9/fcs_files":
      return json({ fcsFiles: [file(), file({ id: 2 })] });
    case "/experiments/9/populations":
      return json({ populations: [{ gateSetId: 1, name: TOKEN, definition: "" }] });
    case "/experiments/9/apply_gates":
      return json({ gatingSaveVersion: TOKEN });
    case "/upload/token":
      return json({
        accessKeyId: "ACCESSKEYSOFLETTERS",
        secretAccessKey: "secret-of-the-storage",
        sessionToken: "session-of-the-storage",
        awsRegion: "us-west-2",
        uploadBucketName: "bucket",
      });
    default:
      return json({ errors: [`no route ${method} ${path}`] }, 404);
  }
}

type Client = ReturnType<typeof clientOf>["client"];

const WAYS: Record<string, readonly [way: (client: Client) => unknown, message: RegExp]> = {
  "an error in the place of a file": [
    ({ transfers }) => transfers.download(file()).bytes(),
    /an error instead of \[redacted\]\.fcs — x+ \[redacted/,
  ],
  "many of them": [
    ({ transfers }) =>
      transfers.downloadAll([file(), file({ id: 2 })], { directory: folder, reuse: false }),
    /2 of 2 files failed — \[redacted\]\.fcs: .*an error instead of/,
  ],
  "a file of another size": [
    ({ transfers }) => transfers.download(file({ filename: `${TOKEN}.txt`, fileSize: 7 })).bytes(),
    /\[redacted\]\.txt has 7 bytes, but more came/,
  ],
  "a file that nobody knows": [
    async ({ transfers }) => transfers.download(file({ uniqueHash: "" })).bytes(),
    /\[redacted\]\.fcs has no uniqueHash/,
  ],
  "a file without an experiment": [
    async ({ transfers }) => transfers.download(file({ experimentId: undefined })).bytes(),
    /\[redacted\]\.fcs does not say its experiment/,
  ],
  "a panel that is unknown": [
    ({ panels }) => panels.channelIds(9, ["CD3"], { panel: "none" }),
    /panel "none" is unknown; there is \[redacted\] \(1\)/,
  ],
  "a channel that is unknown": [
    ({ panels }) => panels.channelIds(9, ["none"]),
    /channel "none" is unknown; there is CD3 \/ \[redacted\] \(1\)/,
  ],
  "a channel of two ids": [
    ({ panels }) => panels.channelIds(9, ["CD3"]),
    /channel "CD3" is ambiguous: it may be CD3 \/ \[redacted\] \(1\)/,
  ],
  "a population that is unknown": [
    ({ populations }) => populations.ids(9, ["none"]),
    /there is Ungated \(0\), \[redacted\] \(1\)/,
  ],
  "a file that is unknown": [
    ({ fcsFiles }) => fcsFiles.ids(9, ["none"]),
    /FCS file "none" is unknown; there is \[redacted\]\.fcs \(1\)/,
  ],
  "a channel of statistics": [
    ({ statistics }) => statistics.table(9, { channels: ["none"] }),
    /channel "none" is unknown; there is CD3/,
  ],
  "a population of event counts": [
    ({ statistics }) => statistics.eventCounts(9, { populations: ["none"] }),
    /population "none" is unknown; there is Ungated/,
  ],
  "gates of another version": [
    ({ gates }) => gates.applyScratch(9),
    /experiment 9 asked for version 2, got version NaN$/,
  ],
  "parts that a storage could not put together": [
    ({ transfers }) =>
      transfers.upload(
        9,
        { source: new Blob([new Uint8Array(11 * 2 ** 20)]), name: "a.fcs" },
        { userId: 1 as never, partSize: 5 * 2 ** 20 },
      ),
    /the storage could not put the parts together — an error$/,
  ],
  "an analysis that failed": [
    (client) =>
      waitForEndOf(
        client,
        "visne",
        {
          statusOperation: "visne.status",
          status: async () => ({ status: "failed" }),
          get: async () => ({ settings: { errors: [LONG, { toString: () => TOKEN }] } }),
        } as never,
        [9, 1] as never,
        {},
      ),
    /analysis 1 ended as failed — x+ \[redacted\]; \[redacted\]$/,
  ],
};

test.each(Object.entries(WAYS))(
  "no credential stands in the error of %s",
  async (_, [way, says]) => {
    const { client } = clientOf(hostile, { token: TOKEN, retries: 0 } as object);
    const error = await Promise.resolve(way(client)).then(
      (value) => expect.fail(`it gave ${inspect(value)}`),
      (thrown: Error) => thrown,
    );
    expect(error.message).toMatch(says);
    const shown = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`;
    for (const secret of ["canary", "ACCESSKEYSOFLETTERS", "of-the-storage"])
      expect(shown).not.toContain(secret);
  },
);

test("the words of an error in the place of a file are cut once they hold no secret", async () => {
  const { client } = clientOf(hostile, { token: TOKEN, retries: 0 } as object);
  const error = await client.transfers
    .download(file({ filename: "a.fcs" }))
    .bytes()
    .catch((thrown: Error) => thrown);
  expect(String(error)).toMatch(/an error instead of a\.fcs — x{190} \[redacted$/);
});
