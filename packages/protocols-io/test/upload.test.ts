import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { multipart } from "../src/upload/multipart.js";
import { type Arrived, connect, failure, type Reply, serve } from "./support/server.js";

const FORM = {
  key: "p48bjf6.jpg",
  s3_bucket: "example-bucket",
  AWSAccessKeyId: "canary-access-key",
  Policy: "canary-policy",
  Signature: "canary-signature",
  ContentType: "image/jpeg",
  acl: "public-read",
};

function provider({ method }: Arrived): Reply {
  if (method !== "POST") return { status_code: 0 };
  const metaData = { file_id: "14174", file_type: "32", thumb_url: "https://a.example/jpg.png" };
  return { formData: FORM, metaData, status_code: 0 };
}

async function rig(storage: () => Reply = () => ({ status: 204, body: "" })) {
  const s3 = await serve(storage);
  return { s3, ...(await connect(provider)) };
}

/** The form that arrived, read by another program than the one that wrote it. */
const formOf = ({ headers, body }: Arrived): Promise<FormData> =>
  new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();

describe("an upload", () => {
  it("is prepared, sent to the storage with the file last, and verified", async () => {
    const { s3, protocolsIo, requests, targets } = await rig();
    const bytes = new Uint8Array(200_000).map((_, at) => at % 251);
    const done = await protocolsIo.files.upload(bytes, 'my "gel".jpg', {
      storage: s3.url,
      width: 640,
    });
    expect(done).toEqual({
      id: 14174,
      key: "p48bjf6.jpg",
      icon: "https://a.example/jpg.png",
      bytes: 200_000,
    });
    expect(targets()).toEqual(["POST /v3/files", "PUT /v3/files/14174"]);
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.body.toString()))).toEqual({
      filename: 'my "gel".jpg',
      width: "640",
    });
    const [sent] = s3.requests as [Arrived];
    expect(sent.headers.authorization).toBeUndefined();
    expect(sent.headers["transfer-encoding"]).toBeUndefined();
    expect(Number(sent.headers["content-length"])).toBe(sent.body.length);
    const form = await formOf(sent);
    expect([...form.keys()]).toEqual([
      "key",
      "AWSAccessKeyId",
      "Policy",
      "Signature",
      "Content-Type",
      "acl",
      "file",
    ]);
    expect(form.get("Content-Type")).toBe("image/jpeg");
    const file = form.get("file") as File;
    expect([file.name, file.type]).toEqual(['my "gel".jpg', "image/jpeg"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it("tells how far it is", async () => {
    const { s3, protocolsIo } = await rig();
    const seen: { loaded: number; total?: number }[] = [];
    const onProgress = (progress: { loaded: number; total?: number }) => seen.push(progress);
    await protocolsIo.files.upload(new Uint8Array(300_000), "a", { storage: s3.url, onProgress });
    const [size] = s3.requests.map(({ body }) => body.length);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.map(({ loaded }) => loaded)).toEqual(
      seen.map(({ loaded }) => loaded).sort((a, b) => a - b),
    );
    expect(seen.at(-1)).toEqual({ loaded: size, total: size });
  });

  it("takes files by path, blobs, and nothing at all", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "a.txt");
    await writeFile(path, "from a file");
    const { s3, protocolsIo } = await rig();
    for (const source of [{ path }, new Blob(["from a blob"]), new ArrayBuffer(0)]) {
      await protocolsIo.files.upload(source, "a.txt", { storage: () => s3.url });
    }
    const texts = s3.requests.map(async (one) => ((await formOf(one)).get("file") as File).text());
    expect(await Promise.all(texts)).toEqual(["from a file", "from a blob", ""]);
  });

  it("goes in one piece where requests can't stream, as in browsers", async () => {
    const { s3, protocolsIo } = await rig();
    vi.stubGlobal("process", { ...process, versions: {} });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const seen: number[] = [];
    const { bytes } = await protocolsIo.files.upload(new Blob(["from a page"]), "a.txt", {
      storage: s3.url,
      onProgress: ({ loaded }) => seen.push(loaded),
    });
    const [sent] = s3.requests as [Arrived];
    expect(bytes).toBe(11);
    expect(await ((await formOf(sent)).get("file") as File).text()).toBe("from a page");
    expect(seen).toEqual([sent.body.length]);
  });

  it("that the storage refuses is not verified, and shows no signature", async () => {
    const { s3, protocolsIo, targets } = await rig(() => ({
      status: 403,
      body: "<Error><Code>AccessDenied</Code><Policy>canary-policy</Policy></Error>",
    }));
    const error = await failure(
      protocolsIo.files.upload(new Uint8Array(10), "a", { storage: s3.url }),
    );
    expect(error.status).toBe(403);
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("canary");
    expect(targets()).toEqual(["POST /v3/files"]);
  });

  it("ends with the caller's own reason", async () => {
    const { s3, protocolsIo, targets } = await rig();
    const controller = new AbortController();
    const upload = protocolsIo.files.upload(new Uint8Array(1_000_000), "a", {
      storage: s3.url,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    expect((await failure(upload)).message).toBe("enough");
    expect(targets()).toEqual(["POST /v3/files"]);
  });

  it("goes to the bucket's address at Amazon where nobody says otherwise", async () => {
    const asked: string[] = [];
    const { protocolsIo } = await connect(provider, {
      fetch: async (input, init) => {
        const request = input as Request;
        asked.push(`${request.method} ${request.url}`);
        return new URL(request.url).hostname === "127.0.0.1"
          ? fetch(request, init)
          : new Response(null, { status: 204 });
      },
    });
    await protocolsIo.files.upload(new Uint8Array(1), "a");
    expect(asked[1]).toBe("POST https://example-bucket.s3.amazonaws.com/");
  });
});

it("a media type of an answer begins no line of the form", async () => {
  const type = "text/plain\r\nX-A: b\r\n\r\nnot of the file";
  const source = new Blob(["of the file"]);
  const { headers, body, close } = await multipart([], { source, filename: "a", type });
  const file = (await new Response(body, { headers }).formData()).get("file") as File;
  expect(await file.text()).toBe("of the file");
  await close();
});
