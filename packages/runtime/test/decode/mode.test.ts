import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf as declared, readText } from "../../src/core/answer.js";
import { modeOf, strayOf } from "../../src/decode/mode.js";
import type { Progress } from "../../src/index.js";
import { clientOf } from "../support/handler.js";

/** The length of an answer, where it is known. */
const lengthOf = (response: Response): number | undefined => {
  const length = declared(response);
  return Number.isNaN(length) ? undefined : length;
};

describe("modeOf", () => {
  it.each([
    [undefined, null, "json"],
    [undefined, "application/json", "json"],
    [undefined, "text/html", "json"],
    [[], "application/json", "none"],
    [["application/zip"], null, "stream"],
    [["application/zip"], "application/zip", "stream"],
    [["application/zip"], "application/json", "stream"],
    [["application/json", "application/zip"], "application/zip", "stream"],
    [["application/json", "text/csv"], "text/csv;x=y", "text"],
    [["application/json", "text/csv"], "text/html", "json"],
    [["image/*"], "image/png", "stream"],
    [["image/*"], "imagery/png", "stream"],
    [["text/*", "application/json"], "application/json", "json"],
    [["*/*"], "text/plain", "text"],
    [["application/jsonp"], null, "stream"],
    [["application/json-seq"], "application/json-seq", "stream"],
    [["application/yaml"], null, "text"],
    [["application/vnd.ms-excel"], null, "stream"],
  ] as const)("%j, answered by %s, is read as %s", (accept, type, mode) => {
    expect(modeOf(accept, type)).toBe(mode);
  });
});

describe("content types", () => {
  // Of what is JSON, only what the operation may answer is no stray.
  it.each([
    ["application/json", "application/json", false],
    ["Application/JSON", "application/json", false],
    ["application/json", "APPLICATION/JSON; charset=utf-8", false],
    [" application/json ; v=1", "application/json", false],
    ["application/json", "application/json ;charset=utf-8", false],
    ["application/*", "application/json", false],
    ["APPLICATION/*", "application/json", false],
    ["*/*", "application/json", false],
    ["audio/*", "application/json", true],
    ["image/*", "application/json", true],
    ["app/*", "application/json", true],
    ["application/jso", "application/json", true],
    ["application/jsox", "application/json", true],
    ["application/json+x", "application/json", true],
    ["*", "application/json", true],
    ["/*", "application/json", true],
    ["", "application/json", true],
    // Not JSON at all.
    ["text/csv", "text/csv; profile=application/json", false],
    ["text/csv", "", false],
    ["text/csv", "application/jsonp", false],
  ])("%s and the answer %s: stray JSON %s", (accept, type, stray) => {
    expect(strayOf([accept], type) === "JSON").toBe(stray);
  });

  it.each([
    ["text/html", "HTML"],
    [" Text/HTML ; charset=utf-8", "HTML"],
    ["application/xhtml+xml", "HTML"],
    ["x-text/html", undefined],
    ["text/html-x", undefined],
    ["text/plain", undefined],
  ])("%s where a file is due is %s", (type, stray) => {
    expect(strayOf(["application/zip"], type)).toBe(stray);
  });

  it("one that fits is enough, wherever it stands", () => {
    expect(strayOf(["text/csv", "application/json"], "application/json")).toBe(undefined);
    expect(strayOf(["text/csv", "image/png"], "application/json")).toBe("JSON");
  });

  it.each([
    ["text/html", "text"],
    ["TEXT/CSV", "text"],
    ["application/xml", "text"],
    ["application/atom+xml", "text"],
    ["application/x-yaml", "stream"],
    ["application/yaml; charset=utf-8", "text"],
    ["application/javascript", "text"],
    ["application/x-www-form-urlencoded", "text"],
    ["application/xmlish", "stream"],
    ["x-text/plain", "stream"],
    ["application/json", "json"],
    ["application/ld+json", "json"],
    ["application/x-ndjson", "stream"],
    ["application/octet-stream", "stream"],
    ["nonsense", "stream"],
    ["", "stream"],
  ] as const)("%s is read as %s where anything may come", (type, mode) => {
    expect(modeOf(["*/*"], type)).toBe(mode);
    expect(modeOf([type || "x/y"], null)).toBe(mode);
  });

  it("whatever the answer says, it is read in a way of the operation's, or by its first", () => {
    const types = fc.constantFrom("application/json", "text/csv", "image/png");
    const modes = { "application/json": "json", "text/csv": "text", "image/png": "stream" };
    fc.assert(
      fc.property(fc.array(types, { minLength: 1 }), types, (accept, said) => {
        const taken = accept.includes(said) ? said : (accept[0] as typeof said);
        expect(modeOf(accept, said)).toBe(modes[taken as keyof typeof modes]);
        expect(modeOf(accept, `${said.toUpperCase()}; a=b`)).toBe(
          modes[taken as keyof typeof modes],
        );
      }),
    );
  });
});

describe("lengthOf", () => {
  const length = (headers: Record<string, string>) => lengthOf(new Response("x", { headers }));

  it.each([
    [{}, undefined],
    [{ "content-length": "5" }, 5],
    [{ "content-length": "0" }, 0],
    [{ "content-length": "5.5" }, undefined],
    [{ "content-length": "many" }, undefined],
    [{ "content-length": "5", "content-encoding": "gzip" }, undefined],
    [{ "content-length": "5", "content-encoding": "" }, undefined],
    [{ "content-length": "9007199254740991" }, 2 ** 53 - 1],
    [{ "content-length": "9007199254740992" }, undefined],
    [{ "content-length": "Infinity" }, undefined],
  ])("%j is %j", (headers, expected) => {
    expect(length(headers as never)).toBe(expected);
  });
});

describe("readText", () => {
  const body = (text: string, headers: Record<string, string> = {}) =>
    new Response(new Blob([text]).stream(), { headers });

  it.each([
    ["abc", 3, { text: "abc" }],
    ["abc", 4, { text: "abc" }],
    ["abc", 2, { text: "ab", cut: true }],
    ["abc", 0, { text: "", cut: true }],
    ["", 0, { text: "" }],
    ["€€", 4, { text: "€�", cut: true }],
  ])("%j up to %i bytes", async (text, most, expected) => {
    expect(await readText(body(text), most)).toEqual(expected);
  });

  /** An answer whose body may only be read in the engine's own way. */
  const whole = (text: string, headers: Record<string, string>) => {
    const response = new Response(text, { headers });
    Object.defineProperty(response, "body", {
      get: () => {
        throw new Error("a stream was made");
      },
    });
    return response;
  };

  it.each([
    [{ "content-length": "3" }, 3],
    [{ "content-length": "3" }, 4],
    [{ "content-length": "0" }, 4],
  ])("with %j up to %i bytes makes no stream", async (headers, most) => {
    const text = "abc".slice(0, Number(headers["content-length"]));
    expect(await readText(whole(text, headers), most)).toEqual({ text });
  });

  it.each([
    ["no length", {}, 9, undefined],
    ["a length above the bound", { "content-length": "3" }, 2, undefined],
    ["packed bytes", { "content-length": "3", "content-encoding": "gzip" }, 9, undefined],
    ["somebody who looks on", { "content-length": "3" }, 9, () => {}],
  ])("with %s reads piece by piece", async (_, headers, most, onProgress) => {
    const reading = readText(whole("abc", headers as never), most, onProgress);
    await expect(reading).rejects.toThrow("a stream was made");
  });

  it("tells bytes, and a total only where there is one", async () => {
    const told = async (headers: Record<string, string>) => {
      const steps: Progress[] = [];
      const { client } = clientOf(() => body('"€"', headers));
      await client.things.get("x", {}, { onProgress: (step: Progress) => steps.push(step) });
      return steps;
    };
    expect(await told({})).toStrictEqual([{ loaded: 5 }]);
    expect(await told({ "content-length": "4" })).toStrictEqual([{ loaded: 5, total: 4 }]);
    expect(await told({ "content-length": "4", "content-encoding": "br" })).toStrictEqual([
      { loaded: 5 },
    ]);
  });

  it("tells nothing of what is over the bound", async () => {
    const steps: number[] = [];
    expect(await readText(body("abc"), 2, (loaded) => steps.push(loaded))).toEqual({
      text: "ab",
      cut: true,
    });
    expect(steps).toEqual([]);
  });

  it("however the bytes are cut into pieces, the text is the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        async (text, sizes) => {
          const bytes = new TextEncoder().encode(text);
          let [at, turn] = [0, 0];
          const stream = new ReadableStream({
            pull(controller) {
              if (at >= bytes.length) return controller.close();
              const size = sizes[turn++ % sizes.length] as number;
              controller.enqueue(bytes.subarray(at, at + size));
              at += size;
            },
          });
          const read = await readText(new Response(stream), bytes.length);
          expect(read).toEqual({ text: text.replace(/^\ufeff/, "") });
        },
      ),
    );
  });

  it("never gives more than the bound, however much comes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(300), fc.nat(300), async (length, most) => {
        const { text, cut } = await readText(body("x".repeat(length)), most);
        expect([text.length, cut === true]).toEqual([Math.min(length, most), length > most]);
      }),
    );
  });

  it("does not trust a length above the bound", async () => {
    expect(await readText(body("abcdef", { "content-length": "6" }), 3)).toEqual({
      text: "abc",
      cut: true,
    });
  });

  it("reads what has no body", async () => {
    expect(await readText(new Response(null), 5)).toEqual({ text: "" });
  });

  it("gives the connection up when it has enough", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => {
        cancelled = true;
      },
    });
    await readText(new Response(endless), 1500);
    expect(cancelled).toBe(true);
  });

  it("does not wait for a server that won't be cancelled", async () => {
    const stubborn = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => new Promise(() => {}),
    });
    expect((await readText(new Response(stubborn), 10)).cut).toBe(true);
    const failing = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => Promise.reject(new Error("no")),
    });
    expect((await readText(new Response(failing), 10)).cut).toBe(true);
  });
});
