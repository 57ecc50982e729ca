import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../src/transfer/fingerprint.js";
import { differs, partOf, validatorsOf } from "../../src/transfer/validators.js";
import { failure, type Seen } from "../support/handler.js";
import { DATA, hash, part, rig, URL_ } from "./download-kit.js";

const OTHER = DATA.map((byte) => 255 - byte);
const OLD = "Sat, 28 Nov 2026 10:00:00 GMT";
const NEW = "Sat, 28 Nov 2026 11:00:00 GMT";
const TODAY = "Sun, 29 Nov 2026 10:00:00 GMT";

type Heads = Record<string, string>;

/** A storage that breaks off after 400 bytes, and then has this file, by ranges or not. */
function twoFaced(first: Heads, then: Heads, bytes = OTHER, ranges = true) {
  return (one: Seen, index: number) => {
    if (index === 0)
      return new Response(part(DATA.subarray(0, 400), "break"), {
        headers: { "content-length": "1000", ...first },
      });
    const from = ranges ? Number(/bytes=(\d+)-/.exec(one.headers.get("range") ?? "")?.[1] ?? 0) : 0;
    const total = bytes.length;
    return new Response(part(bytes.subarray(from)), {
      status: from > 0 ? 206 : 200,
      headers: {
        ...(from > 0
          ? { "content-range": `bytes ${from}-${total - 1}/${total}` }
          : { "content-length": String(total) }),
        ...then,
      },
    });
  };
}

const CHANGED = /the file changed while it was downloaded|no longer says which one it is/;

describe("a file that is replaced while it is downloaded", () => {
  const bare: Heads = {};
  const cases: [string, Heads, Heads][] = [
    ["a strong tag", { etag: '"1"' }, { etag: '"2"' }],
    ["a weak tag", { etag: 'W/"1"' }, { etag: 'W/"2"' }],
    ["a strong tag that became weak", { etag: '"1"' }, { etag: 'W/"1"' }],
    ["a tag that is gone", { etag: '"1"' }, bare],
    ["a date", { "last-modified": OLD, date: TODAY }, { "last-modified": NEW, date: TODAY }],
    [
      "a weak tag with the same date",
      { etag: 'W/"1"', "last-modified": OLD, date: TODAY },
      { etag: 'W/"2"', "last-modified": OLD, date: TODAY },
    ],
    [
      "a date with the same weak tag",
      { etag: 'W/"1"', "last-modified": OLD, date: TODAY },
      { etag: 'W/"1"', "last-modified": NEW, date: TODAY },
    ],
    [
      "a date that is too new to say",
      { "last-modified": TODAY, date: TODAY },
      { "last-modified": TODAY, date: TODAY },
    ],
    ["nothing at all", bare, bare],
  ];

  it.each(cases)("is never mixed with the first one: %s, by ranges", async (_, first, then) => {
    const error = await failure(rig(twoFaced(first, then)).core.download(URL_).bytes());
    expect([error.name, error.message]).toEqual(["DecodeError", expect.stringMatching(CHANGED)]);
    expect([error.contentType, error.excerpt]).toEqual(["", ""]);
  });

  it.each(cases)("nor as a whole: %s", async (_, first, then) => {
    const server = twoFaced(first, then, OTHER, false);
    const error = await failure(rig(server).core.download(URL_).bytes());
    expect([error.name, error.message]).toEqual(["DecodeError", expect.stringMatching(CHANGED)]);
  });

  it.each([
    ["shorter", DATA.subarray(0, 900)],
    ["longer", new Uint8Array([...DATA, 1])],
    ["shorter than what came", DATA.subarray(0, 300)],
  ])("nor where it begins with the same bytes, but is %s", async (_, bytes) => {
    for (const heads of [{ etag: '"1"' }, { "last-modified": OLD, date: TODAY }]) {
      const error = await failure(
        rig(twoFaced(heads, heads, bytes))
          .core.download(URL_)
          .bytes(),
      );
      expect(error.message).toMatch(CHANGED);
    }
    const error = await failure(
      rig(twoFaced(bare, bare, bytes, false))
        .core.download(URL_)
        .bytes(),
    );
    expect(error.message).toMatch(CHANGED);
  });

  it("nor where a whole file of a chunked answer is shorter than what came", async () => {
    const server = (_: Seen, index: number) =>
      new Response(part(DATA.subarray(0, index === 0 ? 400 : 300), index === 0 ? "break" : "end"));
    const error = await failure(rig(server).core.download(URL_).bytes());
    expect(error.message).toMatch(CHANGED);
  });
});

describe("the same file", () => {
  it.each<[string, Heads, string | null]>([
    ["a strong tag", { etag: '"1"' }, '"1"'],
    ["a weak tag and an old date", { etag: 'W/"1"', "last-modified": OLD, date: TODAY }, OLD],
    ["an old date", { "last-modified": OLD, date: TODAY }, OLD],
    ["a strong tag and a date", { etag: '"1"', "last-modified": OLD, date: TODAY }, '"1"'],
  ])("is gone on with by %s", async (_, heads, ifRange) => {
    const { core, seen } = rig(twoFaced(heads, heads, DATA));
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen[1]?.headers.get("if-range")).toBe(ifRange);
    expect(seen[1]?.headers.get("range")).toBe("bytes=400-");
  });

  it.each<[string, Heads]>([
    ["a weak tag", { etag: 'W/"1"' }],
    ["a date of this second", { "last-modified": TODAY, date: TODAY }],
    ["nothing", {}],
  ])("is asked for as a whole by %s, and its beginning compared", async (_, heads) => {
    const { core, seen } = rig(twoFaced(heads, heads, DATA));
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen.map(({ headers }) => headers.has("range"))).toEqual([false, false]);
  });

  it("may have another date on a mirror, where its strong tag is the same", async () => {
    const { core } = rig(
      twoFaced({ etag: '"1"', "last-modified": OLD }, { etag: '"1"', "last-modified": NEW }, DATA),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
  });

  it.each([
    ["costarring", "liquid"],
    ["fjsw", "f50b9"],
  ])("is told from another by both halves of its mark: %s, %s", (one, other) => {
    // Each pair has one half in common.
    const [a, b] = [one, other].map((text) => {
      const mark = new Fingerprint();
      mark.add(new TextEncoder().encode(text));
      return mark;
    });
    expect(a?.equals(b as Fingerprint)).toBe(false);
  });

  it("is compared however it is cut into pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), fc.nat(49), (bytes, cut, at) => {
        const [whole, pieces] = [new Fingerprint(), new Fingerprint()];
        whole.add(bytes);
        pieces.add(bytes.subarray(0, cut));
        pieces.add(bytes.subarray(cut));
        expect(whole.equals(pieces)).toBe(true);
        if (at >= bytes.length) return;
        const other = bytes.slice();
        other[at] = (other[at] as number) ^ 1;
        const changed = new Fingerprint();
        changed.add(other);
        expect(whole.equals(changed)).toBe(false);
      }),
    );
  });
});

describe("what an answer says of its file", () => {
  const now = Date.UTC(2026, 10, 28, 12);
  const say = (headers: Heads, status = 200) =>
    validatorsOf(new Response(null, { status, headers }), now);

  it.each<[Heads, string | undefined]>([
    [{ etag: '"a"' }, '"a"'],
    [{ etag: 'W/"a"' }, undefined],
    [{ "last-modified": OLD }, OLD],
    [{ "last-modified": "Sat, 28 Nov 2026 12:00:00 GMT" }, undefined],
    [{ "last-modified": OLD, date: OLD }, undefined],
    [{ "last-modified": OLD, date: "Sat, 28 Nov 2026 10:00:01 GMT" }, OLD],
    [{ "last-modified": "nonsense", date: TODAY }, undefined],
    [{ etag: '"a"', "content-encoding": "gzip" }, undefined],
    [{ etag: '"a"', "content-encoding": "Identity" }, '"a"'],
    [{}, undefined],
  ])("%j is certain by %s", (headers, strong) => {
    expect(say(headers).strong).toBe(strong);
  });

  it.each([
    ["bytes 5-9/10", { from: 5, total: 10 }],
    ["bytes 5-9/*", { from: 5, total: undefined }],
    ["bytes */10", undefined],
    ["bytes 5-9", undefined],
    ["items 5-9/10", undefined],
    ["", undefined],
  ])("the range %j is %j", (range, expected) => {
    const headers = { "content-range": range };
    expect(partOf(new Response(null, { status: 206, headers }))).toEqual(expected);
    expect(partOf(new Response(null, { status: 200, headers }))).toBeUndefined();
  });

  it.each<[Heads, Heads, boolean]>([
    [{ etag: '"a"', "last-modified": OLD }, { etag: '"a"', "last-modified": NEW }, false],
    [{ etag: '"a"', "last-modified": OLD }, { "last-modified": NEW }, true],
    [{ etag: 'W/"a"', "last-modified": OLD }, { etag: 'W/"a"', "last-modified": NEW }, true],
    [{ "last-modified": OLD }, { "last-modified": NEW }, true],
    [{ "last-modified": OLD }, { "last-modified": OLD }, false],
  ])("%j and %j are of two files: %s", (one, other, two) => {
    expect(differs(say(one), say(other))).toBe(two);
  });

  it("has a length of nothing as well as of something, and of a part that of the whole", () => {
    expect(say({ "content-length": "0" }).total).toBe(0);
    expect([say({}).total, say({ "content-length": "-1" }).total]).toEqual([undefined, undefined]);
  });

  it("counts only what both say", () => {
    expect(differs(say({ etag: '"a"' }), say({ "last-modified": OLD }))).toBe(false);
    expect(differs(say({ "content-length": "5" }), say({}))).toBe(false);
    expect(differs(say({ "content-length": "5" }), say({ "content-length": "6" }))).toBe(true);
    const ofSix = { "content-range": "bytes 1-5/6", "content-length": "5" };
    expect(say(ofSix, 206).total).toBe(6);
    expect(differs(say({ "content-length": "6" }), say(ofSix, 206))).toBe(false);
    expect(differs(say({ "content-length": "5" }), say(ofSix, 206))).toBe(true);
  });
});

describe("a file whose size only a later answer says, or only the first", () => {
  const bare = (bytes: Uint8Array, after: "end" | "break", headers: Heads = {}, status = 200) =>
    new Response(part(bytes, after), { status, headers });

  it("is not whole before all of it has come", async () => {
    const tag = { etag: '"1"' };
    const { core, seen } = rig((one, index) => {
      if (index === 0) return bare(DATA.subarray(0, 400), "break", tag);
      const from = Number(/bytes=(\d+)-/.exec(one.headers.get("range") ?? "")?.[1]);
      const range = { "content-range": `bytes ${from}-999/1000`, ...tag };
      return bare(DATA.subarray(from, from + 300), "end", range, 206);
    });
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(3);
  });

  it("keeps the size that was said once", async () => {
    const { core, seen } = rig((_, index) =>
      index === 0
        ? bare(DATA.subarray(0, 400), "break", { "content-length": "1000" })
        : bare(index === 1 ? DATA.subarray(0, 700) : DATA, "end"),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(3);
  });
});

describe("a success that brings no file", () => {
  it.each([201, 202, 204, 205, 226])("is no empty one, and no other: %i", async (status) => {
    const body = status === 204 || status === 205 ? null : "not yet";
    const { core, seen } = rig(() => new Response(body, { status }));
    const error = await failure(core.download(URL_).bytes());
    expect([error.message, error.status, seen.length]).toEqual([
      `acme download: ${status}, but no file`,
      status,
      1,
    ]);
  });

  it.each([200, 203])("is none of these: %i", async (status) => {
    const { core } = rig(() => new Response("a", { status }));
    expect(await core.download(URL_).text()).toBe("a");
  });
});
