import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import { bytesOf } from "../../src/encode/bytes.js";
import { TRANSPORTS } from "../streams/kit.js";
import { type AnyTree, failure } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";

const ABC = [65, 66, 67];
const filled = (buffer: ArrayBufferLike) => {
  new Uint8Array(buffer).set(ABC);
  return buffer;
};

/** Bytes of every kind of memory. */
const BYTES: Readonly<Record<string, () => unknown>> = {
  "a view": () => Uint8Array.from(ABC),
  "a view of a part": () => Uint8Array.from([1, ...ABC, 2]).subarray(1, 4),
  "a view of words": () => new DataView(filled(new ArrayBuffer(3))),
  "memory shared with other threads": () => filled(new SharedArrayBuffer(3)),
  "a view of shared memory": () => new Uint8Array(filled(new SharedArrayBuffer(3))),
  "a view of a part of shared memory": () => new Uint8Array(filled(new SharedArrayBuffer(5)), 0, 3),
  "a view of memory that can grow": () =>
    new Uint8Array(filled(Reflect.construct(ArrayBuffer, [3, { maxByteLength: 9 }]))),
  "memory of another realm": () => runInNewContext("new Uint8Array([65, 66, 67]).buffer"),
  "a view of another realm": () => runInNewContext("new Uint8Array([65, 66, 67])"),
};

const OPERATIONS = {
  "things.put": operation({
    method: "PUT",
    path: "/things",
    body: { types: ["application/octet-stream"] },
  }),
  "things.form": operation({
    method: "POST",
    path: "/things",
    body: { types: ["multipart/form-data"] },
  }),
};

describe.each(TRANSPORTS)("bytes over %s", (_, transport) => {
  it.each(Object.entries(BYTES))("of %s arrive as they are", async (_, make) => {
    const { url, arrived } = await serve((_, response) => sendJson(response, {}));
    const fetch = transport();
    const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
      token: TOKEN,
      servers: { api: url },
      rateLimit: false,
      ...(fetch && { fetch }),
    }) as AnyTree;
    await client.things.put(make());
    await rawClient(client).PUT("/things", { body: make() });
    await coreOf(client).upload(`${url}/up`, make() as Uint8Array<ArrayBuffer>);
    expect(arrived.map(({ body }) => body.toString())).toEqual(["ABC", "ABC", "ABC"]);
    await client.things.form({ file: make(), files: [make(), make()] });
    expect(
      arrived
        .at(-1)
        ?.body.toString()
        .match(/\r\n\r\nABC\r\n/g),
    ).toHaveLength(3);
  });
});

it("bytes that nobody else can write are sent as they are, not copied", () => {
  const bytes = Uint8Array.from(ABC);
  for (const own of [bytes, bytes.buffer, new DataView(bytes.buffer)])
    expect(bytesOf(own)).toBe(own);
  for (const no of [undefined, null, "text", ABC, {}, new Blob([])])
    expect(bytesOf(no)).toBeUndefined();
});

describe("what is no content", () => {
  const FLOWS: Readonly<Record<string, () => unknown>> = {
    "a stream": () => new ReadableStream(),
    "a generator": () => (function* () {})(),
    "an asynchronous generator": () => (async function* () {})(),
    "a map": () => new Map([["a", 1]]),
    "a set": () => new Set([1]),
    headers: () => new Headers(),
  };

  it.each(Object.entries(FLOWS))(
    "%s is no part of a form: as JSON it would be {}",
    async (_, make) => {
      const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, { token: TOKEN }) as AnyTree;
      const error = await failure(client.things.form({ file: make() }));
      expect([error.name, error.input]).toEqual(["ConfigError", "file"]);
    },
  );

  it.each([{}, { path: 5 }, { path: "" }, 7, null, "text", new Map()])(
    "%j can't be uploaded",
    async (source) => {
      const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, { token: TOKEN });
      const upload = coreOf(client).upload("https://files.acme.test/up", source as never);
      const error = await failure(upload);
      expect([error.name, error.input]).toEqual(["ConfigError", "source"]);
    },
  );
});
