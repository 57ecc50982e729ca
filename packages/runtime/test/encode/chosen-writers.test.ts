import { describe, expect, it } from "vitest";
import { encodeBody } from "../../src/encode/body.js";
import { anyBody, formBody, plainBody } from "../../src/features/bodies.js";

const WRITERS = { plainBody, formBody, anyBody };
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** What writes an object as this type, by name. */
const writing = (type: string): string[] =>
  Object.entries(WRITERS)
    .filter(([, write]) => {
      try {
        return write({ a: 1 }, { types: [type] }).content !== undefined;
      } catch {
        return false;
      }
    })
    .map(([name]) => name);

describe("what writes bodies, chosen by what a spec knows", () => {
  it("writes objects as what it is there for, and as nothing else", () => {
    expect(writing("application/json")).toEqual(["plainBody", "formBody", "anyBody"]);
    expect(writing(FORM)).toEqual(["formBody", "anyBody"]);
    expect(writing(MULTIPART)).toEqual(["anyBody"]);
    expect(() => plainBody({ a: 1 }, { types: [FORM] })).toThrow(
      `body can't be written as ${FORM} (give text, bytes, a Blob or a stream)`,
    );
    expect(() => formBody({ a: 1 }, { types: [MULTIPART] })).toThrow(
      `body can't be written as ${MULTIPART} (give text, bytes, a Blob or a stream)`,
    );
  });

  it("writes the same as what knows all, secrets included", () => {
    const learned: unknown[] = [];
    const redactor = { hides: () => true, learn: (secret: unknown) => learned.push(secret) };
    const values = ["a,b", { a: [1, "x"] }, new Uint8Array([1]), new URLSearchParams("a=1"), null];
    for (const types of [["text/csv"], ["application/json"], [FORM], ["application/octet-stream"]])
      for (const value of values)
        for (const write of [plainBody, formBody]) {
          const made = (one: typeof write) => {
            try {
              return one(value, { types });
            } catch (error) {
              return String(error);
            }
          };
          const [own, all] = [made(write), made(anyBody)];
          // Only a form is nothing that the least of them writes of an object.
          if (write === plainBody && types[0] === FORM && value && !("byteLength" in Object(value)))
            continue;
          expect(JSON.stringify(own)).toBe(JSON.stringify(all));
        }
    plainBody({ password: "hidden" }, undefined).learn(redactor as never);
    expect(learned).toEqual(["hidden"]);
  });

  it("takes what is written already, whatever its type is", () => {
    const form = new FormData();
    form.set("a", "1");
    for (const write of Object.values(WRITERS)) {
      expect(write(form, { types: ["application/json"] }).content).toBe(form);
      expect(write(form, { types: ["application/json"] }).type).toBeUndefined();
      expect(write(new URLSearchParams("a=1"), undefined).type).toBe(FORM);
    }
    expect(encodeBody(form, undefined).type).toBeNull();
  });
});
