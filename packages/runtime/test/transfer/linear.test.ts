import { afterEach, expect, it, vi } from "vitest";
import { openSource } from "../../src/transfer/source.js";

afterEach(() => vi.restoreAllMocks());

/** Bytes that are copied while something is done. */
async function copied(work: () => Promise<unknown>): Promise<number> {
  let bytes = 0;
  const { set, slice } = Uint8Array.prototype;
  vi.spyOn(Uint8Array.prototype, "set").mockImplementation(function (
    this: Uint8Array,
    from: ArrayLike<number>,
    at?: number,
  ) {
    bytes += from.length;
    set.call(this, from, at);
  });
  vi.spyOn(Uint8Array.prototype, "slice").mockImplementation(function (
    this: Uint8Array,
    ...part: [from?: number, to?: number]
  ) {
    const some = slice.apply(this, part);
    bytes += some.byteLength;
    return some;
  } as never);
  await work();
  vi.restoreAllMocks();
  return bytes;
}

/** A stream of so many pieces. */
function streamOf(pieces: number, size: number): ReadableStream<Uint8Array> {
  let left = pieces;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(left));
      else controller.close();
    },
  });
}

it.each([1, 1000])(
  "a stream in pieces of %i bytes is copied as often, however many",
  async (size) => {
    const reading = async (pieces: number) => {
      const source = await openSource(streamOf(pieces, size));
      return copied(async () => {
        expect((await source.read(0, pieces * size)).byteLength).toBe(pieces * size);
      });
    };
    const [one, four, sixteen] = [await reading(500), await reading(2000), await reading(8000)];
    expect(one).toBeGreaterThanOrEqual(500 * size);
    expect(four).toBe(4 * one);
    expect(sixteen).toBe(16 * one);
  },
);

it("slice after slice, a stream is copied a few times at most", async () => {
  const source = await openSource(streamOf(4000, 100));
  const bytes = await copied(async () => {
    for (let at = 0; at < 400_000; at += 4000) await source.read(at, 4000);
  });
  expect(bytes).toBeLessThan(6 * 400_000);
});

it("what lies before the first slice is left behind, not kept", async () => {
  const source = await openSource(streamOf(1000, 1000));
  const slice = await source.read(999_500, 5000);
  expect([slice.byteLength, slice[0]]).toEqual([500, 0]);
  await expect(source.read(999_499, 1)).rejects.toThrow("can't go back");
  expect((await source.read(999_600, 5000)).byteLength).toBe(400);
  await expect(source.read(1_000_001, 1)).rejects.toThrow("ends before what the server has");
});

it("a piece that its stream writes over later is what it was", async () => {
  const piece = new Uint8Array(2);
  let written = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        written += 1;
        controller.enqueue(piece.fill(written));
        if (written === 3) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const source = await openSource(stream);
  expect([...(await source.read(0, 6))]).toEqual([1, 1, 2, 2, 3, 3]);
});
