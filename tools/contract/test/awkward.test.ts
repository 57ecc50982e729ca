import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../src/answers.ts";
import { readSpec } from "../src/read-spec.ts";
import { type Rig, type Steering, startRig } from "../src/rig.ts";
import { documentOf } from "../src/run.ts";
import { SchemaValidator } from "../src/validator.ts";
import { type Depot, generateDepot } from "./depot.ts";

/** Operations that are valid and awkward: our generated client against our mock. */
let depot: Depot;
let rig: Rig;
let validator: SchemaValidator;
beforeAll(async () => {
  depot = await generateDepot("awkward");
  const document = documentOf(depot.provider);
  validator = new SchemaValidator("awkward", document);
  rig = await startRig(depot.provider, readSpec(document), { factory: depot.factory });
}, 60_000);
afterAll(async () => {
  await rig?.stop();
  depot?.remove();
});

const asked = (id: string, args: unknown[], steering: Steering = {}) =>
  rig.during(steering, async () => {
    try {
      return { value: await (call(rig.client, id, args) as Promise<unknown>) };
    } catch (error) {
      return { error: error as Error & { status?: number } };
    }
  });

const TEXT = ["a,b", "c d;e|f.g/ü%"];

/** Every operation with arguments that the spec allows. */
const CELLS: readonly [id: string, ...args: unknown[]][] = [
  ["made.node"],
  ["made.code"],
  ["made.steps"],
  ["made.tuple"],
  ["made.without"],
  ["framed.packed"],
  ["framed.chunked"],
  ["framed.long"],
  ["framed.shared"],
  ["framed.named"],
  ["ignored.both"],
  ["ignored.accept"],
  ["ignored.lower"],
  ["ignored.post", { a: 1 }],
  ["lists.simple", TEXT],
  ["lists.matrix", TEXT],
  ["lists.label", ["a,b", "c d;e|f/ü%"]],
  ["lists.space", { ids: [1, 2, 3] }],
  ["lists.pipe", { ids: ["a b", "c,d"] }],
  ["lists.comma", { ids: TEXT }],
  ["lists.header", undefined, { headers: { "X-Ids": [1, 2] } }],
  ["lists.object", { x: 1, y: "a,b=c" }],
  ["lists.deep", { where: { x: 1, y: "a&b=c]" } }],
  ["checked.cookie", undefined, { cookies: { sid: 7 } }],
  ["checked.query", { w: { x: 1 } }],
  ["checked.header", undefined, { headers: { "X-W": { x: 1 } } }],
  ["checked.path", { x: 1 }],
  ["falsy.boolean", false],
  ["falsy.zero", 0],
  ["falsy.text", ""],
  ["falsy.nothing", null],
  ["bodies.parts", { file: new Blob(["a;b"]), about: { n: 1 } }],
  ["bodies.echo", { n: 1 }],
  ["bodies.write", { name: "a", secret: "s" }],
];

test("every operation of the fixture has its cell", () => {
  const ids = readSpec(documentOf(depot.provider)).operations.map(({ id }) => id);
  expect(CELLS.map(([id]) => id).sort()).toEqual(ids.sort());
});

test.each(CELLS)("%s is taken, and answered as the spec says", async (id, ...args) => {
  const { result, exchanges } = await asked(id, args);
  expect(result).not.toHaveProperty("error");
  expect(exchanges).toHaveLength(1);
  const [exchange] = exchanges;
  expect(exchange?.operationId).toBe(id);
  expect(exchange?.violations).toEqual([]);
  expect(exchange?.reason).toBeUndefined();
  const operation = readSpec(documentOf(depot.provider)).operations.find((one) => one.id === id);
  const answer = operation?.answers.find(({ schema }) => schema !== undefined);
  // What is written only is required of a request alone, which another validator does not know.
  if (answer?.schema === undefined || id === "bodies.write") return;
  const body: unknown = JSON.parse(String(exchange?.responseBody));
  // A second opinion: another validator's than that of the mock.
  expect(await validator.issues(answer.schema.pointer, body)).toEqual([]);
  if ("value" in result) expect(result.value).toEqual(body);
});

describe("what breaks the spec is refused where it does", () => {
  const WRONG: readonly [place: string, id: string, ...args: unknown[]][] = [
    ["path.ids", "lists.simple", ["a", "b", "c"]],
    ["path.ids", "lists.matrix", ["a", "b", "c"]],
    ["path.ids", "lists.label", ["a", "b", "c"]],
    ["query.ids.1", "lists.space", { ids: [1, "x"] }],
    ["query.ids", "lists.comma", { ids: ["a", "b", "c"] }],
    ["query.where", "lists.deep", { where: { x: 1, z: 2 } }],
    ["path.at.x", "lists.object", { x: "one" }],
    ["cookie.sid", "checked.cookie", undefined, { cookies: { sid: "seven" } }],
    ["query.w.x", "checked.query", { w: { x: "one" } }],
    ["header.x-w.x", "checked.header", undefined, { headers: { "X-W": { x: "one" } } }],
    ["path.w.x", "checked.path", { x: "one" }],
    ["body", "falsy.boolean", 0],
    ["body", "falsy.zero", false],
    ["body.about.n", "bodies.parts", { file: new Blob(["a"]), about: { n: "one" } }],
    ["body.secret", "bodies.write", { name: "a" }],
  ];
  test.each(WRONG)("%s of %s", async (place, id, ...args) => {
    const { result, exchanges } = await asked(id, args);
    const places = exchanges[0]?.violations.map((one) => one.place.join(".").toLowerCase());
    expect(places?.some((one) => one.startsWith(place))).toBe(true);
    expect(result).toHaveProperty("error");
    expect((result as { error: Error }).error.message).toContain(
      exchanges[0]?.reason ?? "no reason",
    );
  });
});

describe("a body that is packed on its way", () => {
  const PLAIN = Buffer.from('{"n":1}');
  const taken: readonly [coding: string, bytes: Buffer][] = [
    ["gzip", gzipSync(PLAIN)],
    ["x-gzip", gzipSync(PLAIN)],
    ["deflate", deflateSync(PLAIN)],
    ["br", brotliCompressSync(PLAIN)],
    ["gzip, gzip", gzipSync(gzipSync(PLAIN))],
    ["deflate, br", brotliCompressSync(deflateSync(PLAIN))],
    ["GZip", gzipSync(PLAIN)],
    ["identity", PLAIN],
  ];
  const refused: readonly [
    name: string,
    coding: string,
    bytes: Buffer,
    status: number,
    place: string | undefined,
  ][] = [
    ["of another coding", "br", gzipSync(PLAIN), 422, "body"],
    ["not packed at all", "gzip", PLAIN, 422, "body"],
    ["cut", "gzip", gzipSync(PLAIN).subarray(0, 12), 422, "body"],
    ["packed once, said to be twice", "gzip, gzip", gzipSync(PLAIN), 422, "body"],
    ["packed twice, said to be once", "gzip", gzipSync(gzipSync(PLAIN)), 422, "body"],
    ["of an unknown coding", "zip", PLAIN, 415, "header.content-encoding"],
    ["of too many codings", "gzip, gzip, gzip, gzip", PLAIN, 415, "header.content-encoding"],
    ["that breaks its schema", "gzip", gzipSync('{"n":"one"}'), 422, "body.n"],
    ["that would fill the memory", "gzip", gzipSync(Buffer.alloc(2 ** 26, "0")), 413, undefined],
  ];
  let sent: { coding: string; bytes: Buffer } | undefined;
  let packing: Rig;
  beforeAll(async () => {
    const spec = readSpec(documentOf(depot.provider));
    const send = (url: URL, { headers, body: _, ...init }: RequestInit): Promise<Response> => {
      const own = new Headers(headers);
      own.set("content-encoding", sent?.coding ?? "identity");
      return fetch(url, { ...init, headers: own, body: new Uint8Array(sent?.bytes ?? []) });
    };
    packing = await startRig(depot.provider, spec, { factory: depot.factory, send });
  });
  afterAll(() => packing?.stop());

  const echo = async (coding: string, bytes: Buffer) => {
    sent = { coding, bytes };
    return packing.during({}, () =>
      (call(packing.client, "bodies.echo", [{ n: 1 }]) as Promise<unknown>).catch((e: Error) => e),
    );
  };

  test.each(taken)("by %s is taken", async (coding, bytes) => {
    const { result, exchanges } = await echo(coding, bytes);
    expect(result).not.toBeInstanceOf(Error);
    expect(exchanges.map(({ status, reason }) => [status, reason])).toEqual([[205, undefined]]);
  });

  test.each(refused)("%s is refused", async (_, coding, bytes, status, place) => {
    const { result, exchanges } = await echo(coding, bytes);
    expect(result).toMatchObject({ status });
    expect(exchanges[0]?.violations[0]?.place.join(".")).toBe(place);
    expect((result as Error).message).toContain(exchanges[0]?.reason ?? "no reason");
  });
});

test("a cell turns red where the mock knows another spec", async () => {
  const document = structuredClone(documentOf(depot.provider));
  const paths = document.paths as Record<
    string,
    Record<string, { parameters: { schema: object }[] }>
  >;
  const [parameter] = paths["/lists/simple/{ids}"]?.get?.parameters ?? [];
  if (parameter) parameter.schema = { type: "array", items: { type: "integer" } };
  const spec = readSpec(documentOf(depot.provider));
  const other = await startRig(depot.provider, spec, {
    factory: depot.factory,
    mockDocument: document,
  });
  try {
    const { exchanges } = await other.during({}, () =>
      (call(other.client, "lists.simple", [TEXT]) as Promise<unknown>).catch(() => undefined),
    );
    expect(exchanges[0]?.violations).not.toEqual([]);
  } finally {
    await other.stop();
  }
});
