import { describe, expect, it } from "vitest";
import { wire } from "./wire-kit.js";

describe("multipart types of which only the caller knows how their parts are written", () => {
  const RELATED = "multipart/related; boundary=b";
  const PARTS = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n";

  it.each(["multipart/related", "multipart/mixed", "multipart/alternative"])(
    "%s goes out as it is given, with the type that it has",
    async (type) => {
      const own = `${type}; boundary=b`;
      const { headers, body } = await wire(
        { body: { types: [type] } },
        new Blob([PARTS], { type: own }),
      );
      expect(headers["content-type"]).toBe(own);
      expect(body.toString()).toBe(PARTS);
    },
  );

  it("as bytes, with its type in a header", async () => {
    const bytes = new TextEncoder().encode(PARTS);
    const { headers, body } = await wire({ body: { types: ["multipart/related"] } }, bytes, {
      headers: { "content-type": RELATED },
    });
    expect(headers["content-type"]).toBe(RELATED);
    expect(body.toString()).toBe(PARTS);
  });

  it("is no object: it would go out as a form", async () => {
    const sending = wire({ body: { types: ["multipart/related"] } }, { a: 1 });
    await expect(sending).rejects.toThrow("body can't be written as multipart/related");
  });

  it("a form is one whatever the case and the parameters of its type", async () => {
    for (const type of [
      "multipart/form-data",
      "Multipart/Form-Data; charset=utf-8",
      "multipart/*",
    ]) {
      const { headers, body } = await wire({ body: { types: [type] } }, { a: 1 });
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(body.toString()).toContain('name="a"');
    }
  });
});
