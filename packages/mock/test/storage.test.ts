import { expect, onTestFinished, test } from "vitest";
import { mockFetch, startMock } from "../src/index.js";

const secret = { type: "string", format: "uri", "x-secret": true };
const text = { type: "string" };
const json = (schema: object, value: unknown) => ({
  200: {
    description: "Done",
    content: { "application/json": { schema, examples: { one: { value } } } },
  },
});
const id = (name: string) => ({
  name,
  in: "path",
  required: true,
  schema: text,
  example: name === "box" ? "b1" : "f1",
});
const NAMED = { type: "object", properties: { name: text } };
const FILE = {
  type: "object",
  required: ["id"],
  properties: { id: text, name: text, size: { type: "integer" } },
};

/** A spec whose files lie in a storage: some by signed addresses, some by a bucket. */
const DEPOT = {
  openapi: "3.1.0",
  info: { title: "Depot", version: "1" },
  servers: [{ url: "https://depot.example" }],
  "x-collection": {
    boxes: { schema: "Box", id: "/id", operations: { get: "boxes.get" } },
    files: {
      schema: "File",
      id: "/id",
      parent: { collection: "boxes", parameter: "box" },
      arrives: { key: "boxes/{box}/{name}", metadata: "!x-amz-meta-note", size: "/size" },
      operations: { list: "files.list" },
    },
    uploads: {
      schema: "Upload",
      id: "/id",
      operations: { create: { operation: "uploads.create", answer: "/file" } },
    },
  },
  paths: {
    "/boxes/{box}": {
      parameters: [id("box")],
      get: { operationId: "boxes.get", responses: json({ type: "object" }, { id: "b1" }) },
    },
    "/boxes/{box}/files": {
      parameters: [id("box")],
      get: {
        operationId: "files.list",
        responses: json({ type: "array", items: FILE }, [{ id: "f1", name: "a.txt", size: 3 }]),
      },
    },
    "/boxes/{box}/uploads": {
      parameters: [id("box")],
      post: {
        operationId: "uploads.create",
        requestBody: { content: { "application/json": { schema: NAMED } } },
        responses: json(
          { type: "object", properties: { url: secret, file: FILE } },
          { url: "https://bucket.example/up?signature=a", file: { id: "u100", name: "x" } },
        ),
      },
    },
    "/boxes/{box}/files/{file}/url": {
      parameters: [id("box"), id("file")],
      get: {
        operationId: "files.url",
        responses: json(
          {
            type: "object",
            properties: { signed: { type: "object", properties: { "down/url": secret } } },
          },
          { signed: { "down/url": "https://bucket.example/some.csv?signature=b" } },
        ),
      },
    },
    "/table": {
      get: {
        operationId: "table.get",
        responses: {
          200: {
            description: "Done",
            content: { "text/csv": { examples: { one: { value: "a,b\n1,2\n" } } } },
          },
        },
      },
    },
  },
};

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** The mock over a network and in process: what holds of one holds of the other. */
async function ways(
  options: { faults?: string[] } = {},
): Promise<[string, Fetch, string, string][]> {
  const mock = await startMock({ spec: DEPOT }, { ...options, state: true });
  onTestFinished(() => mock.stop());
  return [
    ["network", fetch, mock.url, mock.storage],
    [
      "process",
      mockFetch({ spec: DEPOT }, { ...options, state: true }),
      "https://depot.example",
      "https://bucket.s3.amazonaws.com",
    ],
  ];
}

const body = (value: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

test("what is put at a signed address is read at another one of the same thing", async () => {
  for (const [way, ask, url] of await ways()) {
    const created = await (await ask(`${url}/boxes/b1/uploads`, body({ name: "mine.txt" }))).json();
    const second = await (await ask(`${url}/boxes/b1/uploads`, body({ name: "other.txt" }))).json();
    expect([way, created.file.name, created.url === second.url]).toEqual([way, "mine.txt", false]);
    expect(created.file.id).not.toBe(second.file.id);
    expect((await ask(created.url, { method: "PUT", body: "of mine" })).status).toBe(200);
    expect((await ask(second.url, { method: "PUT", body: "of the other" })).status).toBe(200);
    const down = await (await ask(`${url}/boxes/b1/files/${created.file.id}/url`)).json();
    const read = await ask(down.signed["down/url"]);
    expect([read.status, await read.text()]).toEqual([200, "of mine"]);
  }
});

test("what nobody has put there is a file that the spec shows; parts of it come by range", async () => {
  for (const [, ask, url] of await ways()) {
    const { signed } = await (await ask(`${url}/boxes/b1/files/f1/url`)).json();
    const address = signed["down/url"];
    const whole = await ask(address);
    expect([whole.headers.get("content-type"), await whole.text()]).toEqual([
      "text/csv",
      "a,b\n1,2\n",
    ]);
    const tag = whole.headers.get("etag") ?? "";
    const part = async (headers: Record<string, string>) => {
      const answer = await ask(address, { headers });
      return [answer.status, answer.headers.get("content-range"), await answer.text()];
    };
    expect(await part({ range: "bytes=4-", "if-range": tag })).toEqual([
      206,
      "bytes 4-7/8",
      "1,2\n",
    ]);
    expect(await part({ range: "bytes=0-2" })).toEqual([206, "bytes 0-2/8", "a,b"]);
    expect(await part({ range: "bytes=-4" })).toEqual([206, "bytes 4-7/8", "1,2\n"]);
    expect(await part({ range: "bytes=4-", "if-range": '"other"' })).toEqual([
      200,
      null,
      "a,b\n1,2\n",
    ]);
    expect((await part({ range: "bytes=8-" })).slice(0, 2)).toEqual([416, "bytes */8"]);
  }
});

test("an upload in pieces is taken up where it stood", async () => {
  for (const [, ask, url] of await ways()) {
    const { url: address, file } = await (
      await ask(`${url}/boxes/b1/uploads`, body({ name: "big" }))
    ).json();
    const put = async (range: string, piece?: string) => {
      const answer = await ask(address, {
        method: "PUT",
        headers: { "content-range": range },
        body: piece ?? null,
      });
      return [answer.status, answer.headers.get("range")];
    };
    expect(await put("bytes */10")).toEqual([308, null]);
    expect(await put("bytes 0-3/10", "0123")).toEqual([308, "bytes=0-3"]);
    expect(await put("bytes 6-9/10", "6789")).toEqual([400, null]);
    expect(await put("bytes 4-9/10", "45")).toEqual([400, null]);
    expect(await put("bytes */10")).toEqual([308, "bytes=0-3"]);
    expect(await put("bytes 4-9/10", "456789")).toEqual([200, null]);
    const { signed } = await (await ask(`${url}/boxes/b1/files/${file.id}/url`)).json();
    expect(await (await ask(signed["down/url"])).text()).toBe("0123456789");
  }
});

test("a bucket takes objects and parts, and what arrives there is listed", async () => {
  for (const [, ask, url, storage] of await ways()) {
    const bucket = storage.includes("s3") ? storage : `${storage}/bucket`;
    const signed = { authorization: "AWS4-HMAC-SHA256 Credential=a/b, Signature=c" };
    const send = (path: string, method: string, content?: string, more = {}) =>
      ask(`${bucket}/${path}`, { method, headers: { ...signed, ...more }, body: content ?? null });
    await send("boxes/b1/new%2520name.txt", "PUT", "12345");
    // Once more, as by a client that got no answer: it is one file still.
    await send("boxes/b1/new%2520name.txt", "PUT", "12345");
    await send("boxes/b1/note.txt", "PUT", "n", { "x-amz-meta-note": "true" });
    await send("boxes/nowhere/lost.txt", "PUT", "n");
    const begun = await (await send("boxes/b1/parts.txt?uploads=", "POST")).text();
    const uploadId = /<UploadId>(.*)<\/UploadId>/.exec(begun)?.[1];
    const tags = [];
    for (const [index, part] of ["abc", "def"].entries()) {
      const answer = await send(
        `boxes/b1/parts.txt?partNumber=${index + 1}&uploadId=${uploadId}`,
        "PUT",
        part,
      );
      tags.push(answer.headers.get("etag"));
    }
    const named = tags.map(
      (tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
    );
    const complete = (parts: string) =>
      send(
        `boxes/b1/parts.txt?uploadId=${uploadId}`,
        "POST",
        `<CompleteMultipartUpload>${parts}</CompleteMultipartUpload>`,
      );
    expect((await complete(named.join("").replace(/.(?=<\/ETag>)/, "x"))).status).toBe(400);
    // Twice the same would be twice its bytes, and a thousand times would fill the memory.
    const repeated = await complete(`${named[0]}${named[0]}`);
    expect([repeated.status, await repeated.text()]).toEqual([
      400,
      expect.stringContaining("InvalidPartOrder"),
    ]);
    expect((await complete(named.toReversed().join(""))).status).toBe(400);
    expect((await complete("<PartNumber>1</PartNumber><ETag>".repeat(100_000))).status).toBe(400);
    expect((await complete(named.join(""))).status).toBe(200);
    expect((await complete(named.join(""))).status).toBe(404);
    const listed = await (await ask(`${url}/boxes/b1/files`)).json();
    expect(listed.map(({ name, size }: { name: string; size: number }) => [name, size])).toEqual([
      ["a.txt", 3],
      ["new name.txt", 5],
      ["parts.txt", 6],
    ]);
    expect(await (await send("boxes/b1/parts.txt", "GET")).text()).toBe("abcdef");
    expect((await send("boxes/b1/parts.txt", "DELETE")).status).toBe(204);
    expect((await send("boxes/b1/parts.txt", "GET")).status).toBe(404);
  }
});

test("a signed address of what came by the bucket leads to it; a file that is listed has its size", async () => {
  for (const [, ask, url, storage] of await ways()) {
    const bucket = storage.includes("s3") ? storage : `${storage}/bucket`;
    const headers = { authorization: "signed" };
    await ask(`${bucket}/boxes/b1/mine.txt`, { method: "PUT", headers, body: "mine" });
    const read = async (file: string) => {
      const { signed } = await (await ask(`${url}/boxes/b1/files/${file}/url`)).json();
      return (await ask(signed["down/url"])).text();
    };
    expect(await read("mine.txt")).toBe("mine");
    expect(await read("a.txt")).toBe("a,b");
  }
});

test("a posted form puts a file, where it is signed and has a key", async () => {
  for (const [, ask, , storage] of await ways()) {
    const bucket = storage.includes("s3") ? `${storage}/` : `${storage}/bucket`;
    const post = async (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("file", new Blob([new Uint8Array([0, 255, 13, 10])]), "f");
      return (await ask(bucket, { method: "POST", body: form })).status;
    };
    expect(await post({ key: "boxes/b1/posted", Signature: "s" })).toBe(204);
    expect(await post({ key: "boxes/b1/posted" })).toBe(403);
    expect(await post({ Signature: "s" })).toBe(400);
    const read = await ask(
      storage.includes("s3") ? `${storage}/boxes/b1/posted` : `${bucket}/boxes/b1/posted`,
      {
        headers: { authorization: "x" },
      },
    );
    expect([...new Uint8Array(await read.arrayBuffer())]).toEqual([0, 255, 13, 10]);
  }
});

test("the storage is a bucket by itself, beside servers that have a path", async () => {
  const mock = await startMock("protocols-io", { state: true });
  onTestFinished(() => mock.stop());
  const body = new FormData();
  for (const [name, value] of Object.entries({ key: "k", Signature: "s", file: "x" }))
    body.append(name, value);
  expect((await fetch(mock.storage, { method: "POST", body })).status).toBe(204);
});

test("what was not signed or handed out is not let in", async () => {
  const [[, ask, url, storage]] = (await ways()) as [[string, Fetch, string, string]];
  const { signed } = await (await ask(`${url}/boxes/b1/files/f1/url`)).json();
  for (const address of [
    `${storage}/bucket/boxes/b1/x`,
    signed["down/url"].replace(/mock=\d+/, "mock=99"),
  ]) {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([403, "application/xml"]);
    expect(await answer.text()).toContain("<Code>AccessDenied</Code>");
  }
});

test("faults of the storage are its own; without a state there is none", async () => {
  for (const [, ask, url] of await ways({ faults: ["cut=4,times=1@storage"] })) {
    const { signed } = await (await ask(`${url}/boxes/b1/files/f1/url`)).json();
    await expect(ask(signed["down/url"]).then((answer) => answer.text())).rejects.toThrow(
      "terminated",
    );
    expect(await (await ask(signed["down/url"])).text()).toBe("a,b\n1,2\n");
    expect((await ask(signed["down/url"], { headers: { "x-mock-fault": "503" } })).status).toBe(
      503,
    );
  }
  const mock = await startMock({ spec: DEPOT });
  onTestFinished(() => mock.stop());
  const { signed } = await (await fetch(`${mock.url}/boxes/b1/files/f1/url`)).json();
  expect(signed["down/url"]).toBe("https://bucket.example/some.csv?signature=b");
  for (const address of [mock.storage, `${mock.storage}/bucket/x`]) {
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("--state")]);
  }
});

test("a reset forgets what came", async () => {
  const [[, ask, url]] = (await ways()) as [[string, Fetch, string, string]];
  const { url: address } = await (await ask(`${url}/boxes/b1/uploads`, body({ name: "x" }))).json();
  await ask(address, { method: "PUT", body: "kept" });
  expect(await (await ask(address)).text()).toBe("kept");
  await ask(`${url}/~state/reset`, { method: "POST" });
  expect((await ask(address)).status).toBe(403);
});
