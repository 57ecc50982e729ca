import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TransfersFailedError } from "../src/index.js";
import { clientOf, json, type Seen } from "./support/handler.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cytobank-download-"));
});
afterEach(() => rm(folder, { recursive: true }));

const fcs = (text: string): Uint8Array => new TextEncoder().encode(`FCS3.0 ${text}`);
const contents: Record<string, Uint8Array> = {
  h1: fcs("one"),
  h2: fcs("two, longer"),
  h3: new TextEncoder().encode("notes"),
};
const file = (id: number, filename: string, uniqueHash: string) => ({
  id,
  experimentId: 9,
  filename,
  uniqueHash,
  fileSize: contents[uniqueHash]?.byteLength,
});
const FILES = [file(1, "a.fcs", "h1"), file(2, "b.fcs", "h2")];

/** The file service and the storage behind it. */
function rig(answer: (seen: Seen) => Response | undefined = () => undefined) {
  return clientOf(
    (seen) => {
      const own = answer(seen);
      if (own) return own;
      if (seen.path === "/download/url") {
        const hash = seen.url.searchParams.get("hashKey");
        return json({ downloadUrl: `https://bucket.storage.test/${hash}?signature=very-secret` });
      }
      const bytes = contents[seen.url.pathname.slice(1)];
      return bytes
        ? new Response(bytes.slice(), { headers: { "content-length": String(bytes.byteLength) } })
        : new Response("<Error/>", { status: 404 });
    },
    { retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } } },
  );
}

test("asks for an address and fetches the file there without the token", async () => {
  const { client, seen } = rig();
  const download = client.transfers.download(FILES[0] as (typeof FILES)[0]);
  expect(seen).toEqual([]);
  expect(await download.text()).toBe("FCS3.0 one");
  expect(seen.map(({ url }) => url.host)).toEqual([
    "premium-api.cytobank.org",
    "bucket.storage.test",
  ]);
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({
    experimentId: "9",
    hashKey: "h1",
    fileName: "a.fcs",
    fileType: "FcsFile",
  });
  expect(seen[0]?.headers.get("authorization")).toContain("Bearer");
  expect(seen[1]?.headers.get("authorization")).toBeNull();
});

test.each([
  ["a.FCS", null, "FcsFile"],
  ["renamed", "FCS", "FcsFile"],
  ["notes.txt", "txt", "Attachment"],
  ["notes", null, "Attachment"],
])("%s of type %s is a %s", async (filename, type, kind) => {
  const { client, seen } = rig();
  await client.transfers
    .download({ experimentId: 9, filename, type, uniqueHash: "h1" }, { verify: false })
    .bytes();
  expect(seen[0]?.url.searchParams.get("fileType")).toBe(kind);
});

test("a file that the file service can't know is refused before anything is sent", () => {
  const { client, seen } = rig();
  const old = { ...FILES[0], uniqueHash: undefined } as unknown as (typeof FILES)[0];
  expect(() => client.transfers.download(old)).toThrow("a.fcs has no uniqueHash");
  const stray = { filename: "x.txt", uniqueHash: "h" } as unknown as (typeof FILES)[0];
  expect(() => client.transfers.download(stray)).toThrow("does not say its experiment");
  expect(seen).toEqual([]);
});

describe("an error instead of the file", () => {
  const [first] = FILES as [(typeof FILES)[0]];

  test("JSON in the place of an FCS file", async () => {
    const said = '{"errors":["Not Authorized To Access Resource"]}';
    const { client } = rig(({ url }) =>
      url.host === "bucket.storage.test" ? new Response(said) : undefined,
    );
    const path = join(folder, "a.fcs");
    await expect(client.transfers.download(first).toFile(path)).rejects.toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining(
        "an error instead of a.fcs — Not Authorized To Access Resource",
      ),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test("is told in one line, whatever file and error are called", async () => {
    const said = '{"errors":["no\\n2026-11-28 GET /admin 200\\u001b[2J"]}';
    const { client } = rig(({ url }) =>
      url.host === "bucket.storage.test" ? new Response(said) : undefined,
    );
    const file = { ...first, filename: "a\r\n2026-11-28 GET /admin 200\u2028.fcs" };
    const error = await client.transfers
      .download(file)
      .bytes()
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/2026-11-28 GET \/admin 200 \.fcs — no 2026-11-28/);
    expect(String(error)).not.toMatch(/[\p{Cc}\u2028]/u);
  });

  test("another file, or a part of it", async () => {
    const answers = { "no FCS": "plain text", short: "FCS3.0", long: "FCS3.0 one and more" };
    for (const [what, text] of Object.entries(answers)) {
      const { client } = rig(({ url }) =>
        url.host === "bucket.storage.test" ? new Response(text) : undefined,
      );
      const path = join(folder, `${what}.fcs`);
      await expect(client.transfers.download(first).toFile(path)).rejects.toMatchObject({
        name: "DecodeError",
      });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test("with `verify: false` whatever comes is taken", async () => {
    const { client } = rig(({ url }) =>
      url.host === "bucket.storage.test" ? new Response("plain text") : undefined,
    );
    expect(await client.transfers.download(first, { verify: false }).text()).toBe("plain text");
  });

  test("every download of the main host tells a JSON error, also behind a 200", async () => {
    const { client } = rig(() => json({ errors: ["Not Authorized To Access Resource"] }));
    const downloads = {
      "fcsFiles.download": () => client.fcsFiles.download(9, 1),
      "fcsFiles.downloadZip": () => client.fcsFiles.downloadZip(9),
      "attachments.download": () => client.attachments.download(9, 1),
      "attachments.downloadZip": () => client.attachments.downloadZip(9),
      "gates.downloadGatingMl": () => client.gates.downloadGatingMl(9),
      "sampleTags.download": () => client.sampleTags.download(9),
      "spade.download": () => client.spade.download(9, 1, { item: "full_data" }),
    };
    for (const [operationId, call] of Object.entries(downloads)) {
      await expect(call(), operationId).rejects.toMatchObject({
        name: "PermissionError",
        operationId,
        status: 200,
        code: "Not Authorized To Access Resource",
      });
    }
  });
});

test("many files into a folder, and a second time only what is missing", async () => {
  const { client, seen } = rig();
  const progress: number[] = [];
  const options = { directory: join(folder, "new", "fcs") };
  const done = await client.transfers.downloadAll(FILES, {
    ...options,
    onProgress: ({ loaded }) => progress.push(loaded),
  });
  expect(done.map(({ reused, bytes }) => [reused, bytes])).toEqual([
    [false, contents.h1?.byteLength],
    [false, contents.h2?.byteLength],
  ]);
  expect(await readFile(join(options.directory, "b.fcs"), "utf8")).toBe("FCS3.0 two, longer");
  expect(progress.at(-1)).toBe(done.reduce((sum, { bytes }) => sum + bytes, 0));
  expect(seen).toHaveLength(4);

  await rm(join(options.directory, "a.fcs"));
  const again = await client.transfers.downloadAll(FILES, options);
  expect(again.map(({ reused }) => reused)).toEqual([false, true]);
  expect(seen).toHaveLength(6);
});

test("names that are the same, or would leave the folder, are made safe", async () => {
  const { client } = rig();
  const files = [
    file(1, "a.fcs", "h1"),
    file(2, "A.fcs", "h2"),
    file(3, "../../evil.fcs", "h1"),
    file(4, "..", "h3"),
  ];
  const done = await client.transfers.downloadAll(files, { directory: folder });
  expect(done.map(({ path }) => path.slice(folder.length + 1))).toEqual([
    "a.fcs",
    "A.2.fcs",
    ".._.._evil.fcs",
    "_",
  ]);
  expect(await readdir(folder)).toHaveLength(4);
});

test("twins whose id is a path stay in the folder", async () => {
  const { client } = rig();
  const inside = join(folder, "inside");
  const files = [file(1, "a.txt", "h3"), file("/../../../escaped4" as never, "a.txt", "h3")];
  const done = await client.transfers.downloadAll(files, { directory: inside });
  expect(done.map(({ path }) => dirname(path))).toEqual([inside, inside]);
  expect(await readdir(folder)).toEqual(["inside"]);
  expect(await readdir(inside)).toHaveLength(2);
});

test("one that fails does not stop the others, and leaves nothing behind", async () => {
  const { client } = rig(({ url }) =>
    url.pathname === "/h2" ? new Response("<Error/>", { status: 403 }) : undefined,
  );
  const error = await client.transfers.downloadAll(FILES, { directory: folder }).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(TransfersFailedError);
  expect((error as TransfersFailedError).done).toHaveLength(1);
  expect((error as Error).message).toContain("1 of 2 files failed — b.fcs");
  expect((error as Error).message).not.toContain("very-secret");
  expect(await readdir(folder)).toEqual(["a.fcs"]);
});

test("an abort ends all of them with its own reason", async () => {
  const { client } = rig();
  const controller = new AbortController();
  const reason = new Error("enough");
  const done = client.transfers.downloadAll(FILES, {
    directory: folder,
    concurrency: 1,
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(done).rejects.toBe(reason);
});
