import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { openSource, type UploadSource } from "../../src/transfer/source.js";
import { clientOf, failure } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

const QUICK = { attempts: 50, backoff: { base: 1, factor: 1, max: 1 } };
const URL_ = "https://storage.test/file";
const GRAIN = 262_144;

const bytesOf = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 256);

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Sends so many bytes in small chunks, then ends or breaks. */
function stream(bytes: Uint8Array, upTo: number, chunk: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const end = Math.min(at + chunk, upTo);
      if (at < end) controller.enqueue(bytes.slice(at, end));
      else if (upTo < bytes.length) controller.error(new Error("reset"));
      else controller.close();
      at = end;
    },
  });
}

describe("whatever breaks, a download is the file, byte by byte", () => {
  const worlds = fc.record({
    length: fc.nat(5000),
    seed: fc.nat(255),
    chunk: fc.integer({ min: 1, max: 700 }),
    /** How far each answer gets before it breaks, in thousandths of what is left. */
    breaks: fc.array(fc.nat(999), { maxLength: 8 }),
    ranges: fc.boolean(),
    declared: fc.boolean(),
  });

  it("with ranges and without", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ length, seed, chunk, breaks, ranges, declared }) => {
        const file = bytesOf(length, seed);
        let turn = 0;
        const { client } = clientOf(
          ({ headers }) => {
            const asked = Number(/bytes=(\d+)-/.exec(headers.get("range") ?? "")?.[1] ?? 0);
            const from = ranges ? asked : 0;
            const rest = file.subarray(from);
            const limit = breaks[turn++];
            const upTo =
              limit === undefined ? rest.length : Math.floor((rest.length * limit) / 1000);
            const partial = ranges && asked > 0;
            return new Response(stream(rest, upTo, chunk), {
              status: partial ? 206 : 200,
              headers: {
                etag: '"v"',
                ...(partial && { "content-range": `bytes ${from}-${length - 1}/${length}` }),
                ...(declared && { "content-length": String(rest.length) }),
              },
            });
          },
          { retries: QUICK },
          THINGS,
        );
        const steps: number[] = [];
        const onProgress = ({ loaded }: { loaded: number }) => steps.push(loaded);
        const got = await coreOf(client).download(URL_, { onProgress }).bytes();
        expect(equal(got, file)).toBe(true);
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        expect(steps.at(-1) ?? 0).toBe(length);
      }),
      { numRuns: 80 },
    );
  });

  it("a file that changes on the way is never given as one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: 2000 }), fc.nat(999), async (length, limit) => {
        const [old, young] = [bytesOf(length, 1), bytesOf(length, 2)];
        let turn = 0;
        const { client } = clientOf(
          () => {
            const first = turn++ === 0;
            const upTo = first ? Math.floor((length * limit) / 1000) : length;
            const headers = { etag: first ? '"old"' : '"young"', "content-length": String(length) };
            return new Response(stream(first ? old : young, upTo, 100), { headers });
          },
          { retries: QUICK },
        );
        const error = await failure(coreOf(client).download(URL_).bytes());
        expect([error.name, error.message]).toEqual([
          "DecodeError",
          "acme download: the file changed while it was downloaded",
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("whatever the storage takes, an upload arrives whole", () => {
  const sources: Record<string, (bytes: Uint8Array<ArrayBuffer>) => UploadSource> = {
    bytes: (bytes) => bytes,
    blob: (bytes) => new Blob([bytes]),
    stream: (bytes) => stream(bytes, bytes.length, 50_000),
  };

  it.each(Object.entries(sources))("from %s", async (_, make) => {
    const worlds = fc.record({
      length: fc.nat(3 * GRAIN),
      seed: fc.nat(255),
      /** What becomes of each request: taken, taken in part, failed before or after it was taken. */
      moods: fc.array(fc.constantFrom("take", "half", "before", "after", "busy"), { maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ length, seed, moods }) => {
        const file = bytesOf(length, seed);
        let kept = Buffer.alloc(0);
        let turn = 0;
        const fetch = (async (request: Request) => {
          const range = request.headers.get("content-range") ?? "";
          const body = Buffer.from(await request.arrayBuffer());
          const [, from, total] = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(range) ?? [];
          const mood = moods[turn++] ?? "take";
          if (mood === "before") throw new TypeError("fetch failed", { cause: new Error("reset") });
          if (mood === "busy") return new Response("", { status: 503 });
          if (from !== undefined) {
            const taken = mood === "half" ? body.subarray(0, Math.ceil(body.length / 2)) : body;
            kept = Buffer.concat([kept.subarray(0, Number(from)), taken]);
          }
          if (mood === "after") throw new TypeError("fetch failed", { cause: new Error("reset") });
          if (total !== "*" && kept.length === Number(total)) return new Response("{}");
          const headers: Record<string, string> =
            kept.length > 0 ? { range: `bytes=0-${kept.length - 1}` } : {};
          return new Response(null, { status: 308, headers });
        }) as typeof globalThis.fetch;
        const { client } = clientOf(() => new Error("not used"), { fetch, retries: QUICK });
        const done = await coreOf(client).upload(URL_, make(file), {
          chunkSize: GRAIN,
          retries: 50,
        });
        expect(done.bytes).toBe(length);
        expect(equal(kept, file)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe("slices of a source", () => {
  it.each(["bytes", "blob", "stream"])(
    "of %s are those of the bytes, in any order that goes forward",
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(2000),
          fc.array(fc.integer({ min: 1, max: 600 })),
          async (length, sizes) => {
            const bytes = bytesOf(length, 7);
            const source =
              kind === "bytes"
                ? bytes
                : kind === "blob"
                  ? new Blob([bytes])
                  : stream(bytes, length, 90);
            const slices = await openSource(source as UploadSource);
            expect(slices.size).toBe(kind === "stream" ? undefined : length);
            let at = 0;
            for (const size of sizes) {
              const slice = await slices.read(at, size);
              expect(equal(slice, bytes.subarray(at, at + size))).toBe(true);
              // The same again: a slice that did not arrive is read once more.
              expect(equal(await slices.read(at, size), slice)).toBe(true);
              at += slice.byteLength;
            }
            await slices.close();
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});
