import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBody } from "../../src/encode/body.js";
import { form, formOrJson } from "../../src/features/forms.js";
import { Redactor } from "../../src/redact/redactor.js";

const FORM = { types: ["application/x-www-form-urlencoded"] };

describe("a form whose fields have no style", () => {
  it.each([
    [{ title: "A b", done: true, n: 1.5 }, "title=A+b&done=true&n=1.5"],
    [{ tags: ["x", "y z"] }, "tags=x&tags=y+z"],
    [{ tags: [] }, ""],
    [{ nested: { a: 1 } }, "nested=%7B%22a%22%3A1%7D"],
    [{ list: [{ a: 1 }] }, "list=%5B%7B%22a%22%3A1%7D%5D"],
    [{ none: undefined, nothing: null, zero: 0, empty: "" }, "zero=0&empty="],
    [{ "a b": "1+1" }, "a+b=1%2B1"],
    [{}, ""],
  ])("%j is %s", (body, text) => {
    expect(form(body)).toMatchObject({ content: text, type: FORM.types[0] });
  });

  it("is refused where lists stand in lists", () => {
    expect(() => form({ list: [["a"], "b"] })).toThrow(/^list /);
  });

  it("is none where there is nothing to send", () => {
    expect(form(undefined)).toBeUndefined();
  });

  it("is written as what writes forms of every style writes it", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 8 });
    const plain = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined));
    const value = fc.oneof(plain, fc.array(plain), fc.dictionary(text, plain), fc.jsonValue());
    const written = (write: () => unknown): unknown => {
      try {
        return write();
      } catch (error) {
        return `${error}`;
      }
    };
    fc.assert(
      fc.property(fc.dictionary(text, value), (body) => {
        expect(written(() => form(body)?.content)).toEqual(
          written(() => encodeBody(body, FORM).content),
        );
      }),
    );
  });

  it("has its secrets remembered", () => {
    const redactor = new Redactor(new Set(["password"]));
    form({ password: "correct horse" })?.learn(redactor);
    expect(redactor.text("it said correct horse")).toBe("it said [redacted]");
  });
});

describe("a body of a spec that knows JSON and forms", () => {
  it("is written as its operation says", () => {
    const body = { a: ["b c"] };
    expect(formOrJson(body, FORM)?.content).toBe("a=b+c");
    expect(formOrJson(body, { types: ["application/merge-patch+json"] })).toMatchObject({
      content: '{"a":["b c"]}',
      type: "application/merge-patch+json",
    });
    expect(formOrJson(body, undefined)).toMatchObject({ type: "application/json" });
    expect(formOrJson(undefined, FORM)).toBeUndefined();
  });
});
