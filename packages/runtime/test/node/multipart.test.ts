import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multipart } from "../../src/node/multipart.js";

const formOf = (entries: readonly (readonly [string, string | File])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

/** A form as bytes, with a boundary that all have in common. */
async function plain(type: string | null, bytes: Promise<ArrayBuffer>): Promise<string> {
  const boundary = /^multipart\/form-data; boundary=([\w-]+)$/.exec(type ?? "")?.[1];
  if (!boundary) throw new Error(`no boundary in ${type}`);
  return Buffer.from(await bytes)
    .toString("latin1")
    .replaceAll(boundary, "BOUNDARY");
}

const ours = (form: FormData): Promise<string> => {
  const blob = multipart(form);
  return plain(blob.type, blob.arrayBuffer());
};
const engines = (form: FormData): Promise<string> => {
  const response = new Response(form);
  return plain(response.headers.get("content-type"), response.arrayBuffer());
};
const TEXT = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("\r", "\n", '"', "%", ";", "-", "a", "ä", "\0") }),
);
const FILE = fc
  // Without a name, engines differ: browsers write an empty one, undici none.
  .tuple(
    fc.uint8Array({ maxLength: 40 }),
    TEXT.filter(Boolean),
    fc.constantFrom("", "text/csv", "image/png"),
  )
  .map(([bytes, name, type]) => new File([bytes as BlobPart], name, { type }));

describe("a form as bytes", () => {
  it("is what the engine would send, whatever names, values and files say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(TEXT, fc.oneof(TEXT, FILE)), { maxLength: 5 }),
        async (entries) => {
          const form = formOf(entries);
          expect(await ours(form)).toBe(await engines(form));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is read back by an engine as it was", async () => {
    const file = new File(["a,b\n1,2"], 'odd "name".csv', { type: "text/csv" });
    const form = formOf([
      ["title", "ä"],
      ["tags", "1"],
      ["tags", "2"],
      ["file", file],
    ]);
    const back = await new Response(multipart(form)).formData();
    expect([back.get("title"), back.getAll("tags")]).toEqual(["ä", ["1", "2"]]);
    const read = back.get("file") as File;
    expect([read.name, read.type, await read.text()]).toEqual([file.name, file.type, "a,b\n1,2"]);
  });

  it("lets no name or value end its part", async () => {
    const form = formOf([['x"\r\n\r\ninjected', "--BOUNDARY--\r\n"]]);
    const text = await ours(form);
    expect(text).toContain('name="x%22%0D%0A%0D%0Ainjected"');
    expect([...(await new Response(multipart(form)).formData()).keys()]).toHaveLength(1);
  });

  it("has a boundary that nobody can foresee, in lower case as types are written", () => {
    const [a, b] = [multipart(formOf([])).type, multipart(formOf([])).type];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^multipart\/form-data; boundary=----specwright-[\da-f-]{36}$/);
  });

  it("knows its length, and takes files in by reference", async () => {
    const big = new Blob(Array.from({ length: 64 }, () => new Uint8Array(2 ** 20)));
    const before = process.memoryUsage().arrayBuffers;
    const blob = multipart(formOf([["file", new File([big], "big")]]));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
    expect(blob.size).toBeGreaterThan(64 * 2 ** 20);
    expect(blob.size).toBeLessThan(64 * 2 ** 20 + 400);
  });
});
