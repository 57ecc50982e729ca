import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeMultipart } from "../../src/encode/multipart.js";
import { types, wire } from "./wire-kit.js";

const multipart = types("multipart/form-data");

/** The parts as they arrived, without their boundary. */
async function parts(body: object): Promise<string[]> {
  const arrived = await wire(multipart, body);
  const [, boundary = "?"] = /boundary=(.+)$/.exec(arrived.headers["content-type"] ?? "") ?? [];
  return arrived.body
    .toString("utf8")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replace(/^\r\n|\r\n$/g, ""));
}

/** What a parser makes of a form. */
const parsed = async (form: FormData) => {
  const { headers, body } = new Response(form);
  return [...(await new Response(body, { headers }).formData()).entries()];
};

describe("names and files of a multipart body", () => {
  it.each([
    ['quo"te', "quo%22te"],
    ["line\r\nbreak", "line%0D%0Abreak"],
    ["new\nline", "new%0D%0Aline"],
    ["semi;colon", "semi;colon"],
    ["käse", "käse"],
    ["ids[]", "ids[]"],
    ["percent%22", "percent%22"],
  ])("the field %j can't break out of its header", async (name, written) => {
    expect(await parts({ [name]: "v" })).toEqual([
      `Content-Disposition: form-data; name="${written}"\r\n\r\nv`,
    ]);
  });

  it.each([
    ['a"b.txt', "a%22b.txt"],
    ["a\r\nContent-Type: text/html\r\n\r\n<b>", "a%0D%0AContent-Type: text/html%0D%0A%0D%0A<b>"],
    ["../../etc/passwd", "../../etc/passwd"],
    ["größe.csv", "größe.csv"],
  ])("the file %j can't break out of its header", async (name, written) => {
    const file = new File(["x"], name, { type: "text/csv" });
    expect(await parts({ f: file })).toEqual([
      `Content-Disposition: form-data; name="f"; filename="${written}"\r\nContent-Type: text/csv\r\n\r\nx`,
    ]);
  });

  it("bytes arrive as they are, whatever they look like", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const arrived = await wire(multipart, { f: bytes });
    expect(arrived.body.includes(Buffer.from(bytes))).toBe(true);
    const boundary = "--like-a-boundary\r\nContent-Disposition: form-data; name=evil\r\n\r\n1";
    expect(await parts({ a: boundary, b: "2" })).toHaveLength(2);
  });

  it("text keeps its characters; its line ends are those of the format", async () => {
    expect(await parts({ a: "ü€😀" })).toEqual([
      'Content-Disposition: form-data; name="a"\r\n\r\nü€😀',
    ]);
    expect((await parts({ a: "1\n2" }))[0]).toMatch(/1\r?\n2$/);
  });

  it("an empty form is a body too", async () => {
    const { headers, body } = await wire(multipart, {});
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body.toString()).toMatch(/^-+[^\r\n]+--\r\n/);
  });
});

describe("a parser reads back what was written", () => {
  const names = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.[\]-]{0,12}$/);

  it("of texts and numbers", async () => {
    const values = fc.oneof(
      fc.stringMatching(/^[ -~]*$/),
      fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/.test(text)),
      fc.integer(),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, values), async (body) => {
        const read = await parsed(encodeMultipart(body));
        expect(read).toEqual(Object.entries(body).map(([name, value]) => [name, String(value)]));
      }),
      { numRuns: 60 },
    );
  });

  it("of bytes and objects", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.dictionary(names, fc.jsonValue()),
        async (bytes, meta) => {
          const read = await parsed(encodeMultipart({ bytes, meta }));
          const [file, json] = read.map(([, value]) => value as File);
          expect(new Uint8Array((await file?.arrayBuffer()) as ArrayBuffer)).toEqual(
            new Uint8Array(bytes),
          );
          expect([json?.type, JSON.parse((await json?.text()) ?? "")]).toEqual([
            "application/json",
            JSON.parse(JSON.stringify(meta)),
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
