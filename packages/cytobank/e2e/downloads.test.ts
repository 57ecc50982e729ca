import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./support.js";

const COUNT = 50;
const SIZE = 20 * 2 ** 20;
const BLOCK = 2 ** 16;
const MB = 2 ** 20;

/** The bytes of a file, made as they are needed: each block differs, each file too. */
function block(file: number, index: number): Buffer {
  const bytes = Buffer.alloc(BLOCK, createHash("sha256").update(`${file} ${index}`).digest());
  if (index === 0) bytes.write("FCS3.0    ");
  return bytes;
}

/** A file from a byte on; ends early where the connection is to be cut. */
async function send(response: ServerResponse, file: number, from: number, until: number) {
  for (let at = from; at < until; ) {
    const index = Math.floor(at / BLOCK);
    const piece = block(file, index).subarray(at % BLOCK, Math.min(BLOCK, until - index * BLOCK));
    if (response.destroyed) return;
    if (!response.write(piece)) await new Promise((done) => response.once("drain", done));
    at += piece.byteLength;
  }
}

let server: Server;
let address: string;
let folder: string;
let connections = 0;
let cuts = 0;
let resumed = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cytobank-many-"));
  server = createServer(async ({ url = "", headers }, response) => {
    const { pathname, searchParams } = new URL(url, "http://x.test");
    const json = (body: unknown) =>
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    if (pathname === "/experiments/9/fcs_files") {
      const fcsFiles = Array.from({ length: COUNT }, (_, id) => ({
        id,
        experimentId: 9,
        filename: `tube_${id}.fcs`,
        uniqueHash: String(id),
        fileSize: SIZE,
      }));
      json({ fcsFiles });
    } else if (pathname === "/download/url") {
      json({ downloadUrl: `${address}/file/${searchParams.get("hashKey")}?signature=secret` });
    } else {
      const file = Number(pathname.split("/").at(-1));
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
      if (from > 0) resumed += 1;
      connections += 1;
      const cut = connections % 3 === 0;
      if (cut) cuts += 1;
      const until = cut ? from + Math.floor((SIZE - from) * 0.6) : SIZE;
      response.writeHead(from > 0 ? 206 : 200, {
        etag: `"${file}"`,
        "content-length": SIZE - from,
        ...(from > 0 && { "content-range": `bytes ${from}-${SIZE - 1}/${SIZE}` }),
      });
      await send(response, file, from, until);
      if (cut) response.destroy();
      else response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

const hashOf = async (chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
};

function* expected(file: number): Generator<Buffer> {
  for (let index = 0; index < SIZE / BLOCK; index++) yield block(file, index);
}

test("50 files of 20 MB, every third connection cut: whole, identical, in little memory", async () => {
  const ran = await run("programs/download-many.ts", [address, folder], {}, ["--expose-gc"]);
  expect(ran.stderr).toBe("");
  expect(ran.code).toBe(0);
  const { idle, peak, files } = JSON.parse(ran.stdout) as Record<string, number>;
  console.log(
    `${connections} connections, ${cuts} cut, ${resumed} resumed; idle ${Math.round((idle ?? 0) / MB)} MB, peak ${Math.round((peak ?? 0) / MB)} MB`,
  );
  expect(files).toBe(COUNT);
  expect(cuts).toBeGreaterThan(15);
  expect(resumed).toBeGreaterThanOrEqual(cuts - 1);
  expect(((peak ?? 0) - (idle ?? 0)) / MB).toBeLessThan(100);
  const names = await readdir(join(folder, "fcs"));
  expect(names.toSorted()).toEqual(
    Array.from({ length: COUNT }, (_, id) => `tube_${id}.fcs`).toSorted(),
  );
  expect((await readdir(folder)).toSorted()).toEqual(["fcs", "warm.fcs"]);
  for (let file = 0; file < COUNT; file++) {
    const found = await hashOf(createReadStream(join(folder, "fcs", `tube_${file}.fcs`)));
    expect([file, found]).toEqual([file, await hashOf(expected(file))]);
  }
});
