import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { LightHeaders } from "../../src/node/headers.js";

/** Names that are usual, odd, traps of plain objects, or none at all. */
const NAME = fc.constantFrom(
  "Accept",
  "accept",
  "X-Key",
  "x_key",
  "2nd",
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
);
const NO_NAME = fc.constantFrom("", "a b", "a:b", "ä", "a\n", "(x)");
const VALUE = fc.oneof(
  fc.constantFrom("", "a", "a b", " padded ", "\ttab\t", "tab\tin", "ÿ", "\u0080", "a, b"),
  fc.string({ maxLength: 6 }),
);
const NO_VALUE = fc.constantFrom("a\nb", "a\r", "\0", "€", "a\r\nx: y");

type Step = { readonly do: string; readonly name: string; readonly value: string };
const STEP: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom("get", "has", "set", "append", "delete", "list", "raw"),
  name: NAME,
  value: VALUE,
});
const BAD: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("get", "has", "set", "append"), name: NO_NAME, value: VALUE }),
  fc.record({ do: fc.constantFrom("set", "append"), name: NAME, value: NO_VALUE }),
);

/** Does a step, and tells what was seen; an error by its class alone, for engines word it. */
function take(headers: LightHeaders | Headers, { do: what, name, value }: Step): unknown {
  try {
    if (what === "get") return headers.get(name);
    if (what === "has") return headers.has(name);
    if (what === "set") return headers.set(name, value);
    if (what === "append") return headers.append(name, value);
    if (what === "delete") return headers.delete(name);
    if (what === "list") return [[...headers.keys()], [...headers.values()], [...headers]];
    return headers instanceof LightHeaders
      ? Object.entries(headers.raw).sort()
      : [...headers].sort();
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

const START = { accept: "*/*", "x-list": ["a", "b"], "x-none": undefined };
const light = () => new LightHeaders({ ...START });
const real = () =>
  new Headers([
    ["accept", "*/*"],
    ["x-list", "a"],
    ["x-list", "b"],
  ]);

describe("light headers", () => {
  it("do what an engine's own do, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(STEP, STEP, BAD), { maxLength: 12 }), (steps) => {
        const [ours, theirs] = [light(), real()];
        for (const step of steps.filter((one) => one.do !== "raw"))
          expect([step, take(ours, step)]).toEqual([step, take(theirs, step)]);
        expect([...ours]).toEqual([...theirs]);
      }),
      { numRuns: 500 },
    );
  });

  it("give a transport what was set", () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 12 }), (steps) => {
        const [ours, theirs] = [new LightHeaders({}), new Headers()];
        for (const step of steps) expect(take(ours, step)).toEqual(take(theirs, step));
      }),
      { numRuns: 300 },
    );
  });

  it.each(["a\r\nx-evil: 1", "a\0", "€"])(
    "refuse %j as a value, and keep what was there",
    (value) => {
      const headers = light();
      expect(() => headers.set("accept", value)).toThrow(TypeError);
      expect(headers.get("accept")).toBe("*/*");
      expect(headers.has("x-evil")).toBe(false);
    },
  );

  it("know nothing of what every object has", () => {
    for (const name of ["constructor", "__proto__", "toString", "valueOf"]) {
      const headers = new LightHeaders({});
      expect([headers.get(name), headers.has(name)]).toEqual([null, false]);
      headers.set(name, "mine");
      expect([headers.get(name), Object.keys(headers.raw)]).toEqual(["mine", [name.toLowerCase()]]);
      expect(Object.getPrototypeOf(headers.raw)).toBe(Object.prototype);
    }
  });

  it("join what came more than once, and give cookies one by one", () => {
    const headers = new LightHeaders({ "set-cookie": ["a=1", "b=2"], vary: ["x", "y"] });
    expect(headers.get("Set-Cookie")).toBe("a=1, b=2");
    expect(headers.get("VARY")).toBe("x, y");
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(headers.get("Set-Cookie")).toBe("a=1, b=2");
    expect([...headers.entries()]).toEqual([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
      ["vary", "x, y"],
    ]);
  });

  it("walk through all with the caller's own self", () => {
    const seen: unknown[] = [];
    const self = {};
    light().forEach(function (this: unknown, value, name) {
      seen.push([value, name, this === self]);
    }, self);
    expect(seen).toEqual([
      ["*/*", "accept", true],
      ["a, b", "x-list", true],
    ]);
  });

  it("are the real ones from the moment that those are asked for", () => {
    const headers = light();
    headers.set("X-Before", "1");
    const theirs = headers.real();
    theirs.set("x-there", "2");
    headers.set("x-here", "3");
    expect(headers.real()).toBe(theirs);
    expect([headers.get("x-before"), headers.get("x-there"), theirs.get("x-here")]).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(headers.raw).toEqual(Object.fromEntries(theirs));
  });

  it("take plain data over without a copy, for nothing is cheaper", () => {
    const raw = { accept: "*/*" };
    const headers = new LightHeaders(raw);
    headers.set("Accept", "text/plain");
    expect(headers.raw).toBe(raw);
    expect(raw.accept).toBe("text/plain");
  });

  it("make no real ones for what most calls ask and set", () => {
    const made = vi.spyOn(globalThis, "Headers");
    try {
      const headers = light();
      headers.set("X-Key", "k");
      expect([headers.get("x-key"), headers.has("X-None"), headers.get("X-List")]).toEqual([
        "k",
        false,
        "a, b",
      ]);
      expect(made).not.toHaveBeenCalled();
      headers.append("x-key", "l");
      expect(made).toHaveBeenCalledTimes(1);
    } finally {
      made.mockRestore();
    }
  });
});
