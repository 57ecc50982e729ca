import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meant } from "../../src/table/misspelt.js";

const KNOWN = ["signal", "timeout", "retries", "environment", "fetch"];

describe("the name that is meant", () => {
  it.each([
    ["signall", "signal"],
    ["sgnal", "signal"],
    ["Signal", "signal"],
    ["time-out", "timeout"],
    ["time_out", "timeout"],
    ["EN_VI_RON_MENT_", "environment"],
    ["tiemout", "timeout"],
    ["enviroment", "environment"],
    ["environments", "environment"],
    ["fetsh", "fetch"],
  ])("%s is %s", (name, expected) => {
    expect(meant(name, KNOWN)).toBe(expected);
  });

  it.each(["", "x", "queryKey", "baseUrl", "apiKey", "meta", "batch", "single", "0"])(
    "%s is nobody's",
    (name) => {
      expect(meant(name, KNOWN)).toBeUndefined();
    },
  );

  it("is none where none is known", () => {
    expect(meant("signal", [])).toBeUndefined();
  });

  it("is found with any one letter missing, added or another, of names long enough", () => {
    const edits = fc.record({
      name: fc.constantFrom(...KNOWN.filter((name) => name.length > 5)),
      at: fc.nat(11),
      letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
      kind: fc.constantFrom("missing", "added", "another"),
    });
    fc.assert(
      fc.property(edits, ({ name, at, letter, kind }) => {
        const place = at % name.length;
        const rest = name.slice(place + (kind === "added" ? 0 : 1));
        const text = name.slice(0, place) + (kind === "missing" ? "" : letter) + rest;
        expect(meant(text, KNOWN)).toBe(name);
      }),
    );
  });

  it("never throws, whatever it is asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, known) => {
        const found = meant(name, known);
        expect(found === undefined || known.includes(found)).toBe(true);
      }),
    );
  });
});
