import { stepsOf } from "@specwright/config/steps";
import { describe, expect, it } from "vitest";
import { altered, leaves, pointerTo, quoted } from "../../src/core/whole-numbers.js";
import type { ExactNumbers } from "../../src/descriptor.js";
import { exactly } from "../../src/features/exact.js";
import { clientOf, failure } from "../support/handler.js";

/** What makes an answer be looked through for numbers. */
const BIG = "9007199254740993";

/** An error whose body is this text, over a client. */
const failed = (body: string, status = 400) =>
  failure(clientOf(() => new Response(body, { status }), { retries: 0 }).client.things.get("a"));

describe("a text of JSON, however long", () => {
  // Where each quote is looked at as the beginning of a text, the last would not end in this life.
  it.each([
    ["escaped quotes of a text that is never closed", '\\"'],
    ["backslashes", "\\\\"],
    ["quotes", '"'],
    ["letters", "a"],
    ["names without a value", '"a" '],
  ])("%s are read once", async (_, piece) => {
    const text = `[${BIG},"${piece.repeat(4_000_000 / piece.length)}`;
    expect([...altered(text)].map(({ index }) => index)).toEqual([1]);
    const error = await failed(text.slice(0, 60_000));
    expect([error.name, typeof error.body]).toEqual(["BadRequestError", "string"]);
  });

  it.each(["a", '\\"', "\\\\", "\\n", "é"])(
    "holds a text of %j that is one of megabytes",
    (unit) => {
      const long = `"${unit.repeat(12_000_000 / unit.length)}"`;
      const tokens = [...leaves(`{"a":[${long},1],"b":${BIG}}`, () => true)].map(
        ({ token, index }) => [token.length, index],
      );
      expect(tokens).toEqual([
        [long.length, 6],
        [1, 7 + long.length],
        [BIG.length, 14 + long.length],
      ]);
    },
  );

  it("holds a text of megabytes and an id that no number holds, in an answer", async () => {
    const { client } = clientOf(
      () => new Response(`{"file":"${"QUJD\\n".repeat(2_500_000)}","id":${BIG}}`),
      { retries: 0 },
    );
    const error = await failure(client.things.get("a"));
    expect(error.message).toContain("the whole number at /id is too large to be read exactly");
  });

  it.each([
    ["", '""'],
    ['\\"', '"\\""'],
    ["\\\\", '"\\\\"'],
    ['\\\\\\"x', '"\\\\\\"x"'],
  ])("ends at its own quote: %j", (inner, token) => {
    const [first, second] = leaves(`["${inner}" ,"b"]`, () => true);
    expect([first?.token, second?.token]).toEqual([token, '"b"']);
  });

  it("is a name where a colon follows, whatever the blanks", () => {
    const text = `{"a" \n\t: {"b":"c" , "d" :${BIG}}, "e":[":" ,${BIG}]}`;
    const places: string[] = [];
    for (const leaf of altered(text)) places.push(pointerTo(leaf));
    expect(places).toEqual(["/a/d", "/e/1"]);
  });

  it("is read by two at once, each at its own place", () => {
    const [one, two] = [altered(`[${BIG},${BIG}]`), altered(`[1,${BIG}]`)];
    const at = (all: Generator<{ index: number }>) => all.next().value?.index;
    expect([at(one), at(two), at(one), at(two)]).toEqual([1, 3, 18, undefined]);
  });
});

describe("a number, however long", () => {
  const written = (digits: number) => `[${"1".repeat(digits)}]`;

  it("is one up to 4096 characters, and beyond them one that no number holds", () => {
    for (const digits of [400, 4096, 4097, 1_000_000]) {
      const text = written(digits);
      expect([...altered(text)]).toHaveLength(1);
      expect(JSON.parse(quoted(text))).toEqual(["1".repeat(digits)]);
    }
  });

  it("is another one only where it is written out", () => {
    const zeros = "0".repeat(5000);
    for (const token of [`1.${zeros}`, `${BIG}.5${zeros}`, `1${zeros}e-5000`, `1.${zeros}e999`])
      expect([...altered(`[${token}]`)]).toEqual([]);
    expect([...altered(`[-1${zeros}]`)]).toHaveLength(1);
    const found = [4096, 4097].map(
      (length) => [...altered(`[${"1".repeat(length - 2)}e1]`)].length,
    );
    expect(found).toEqual([1, 0]);
    expect([...altered(`["${"1".repeat(5000)}"]`)]).toEqual([]);
  });

  it("is never written out where it is long: no number is made of a million digits", () => {
    const real = globalThis.BigInt;
    const made: number[] = [];
    globalThis.BigInt = Object.assign(
      (digits: string) => {
        made.push(digits.length);
        return real(digits);
      },
      { prototype: real.prototype },
    ) as never;
    try {
      quoted(written(4096));
      quoted(written(4097));
      quoted(written(1_000_000));
    } finally {
      globalThis.BigInt = real;
    }
    expect(Math.max(...made)).toBe(4096);
  });
});

describe("numbers that are wanted as text", () => {
  /** Of a thing that has things of its kind below it. */
  const tree: ExactNumbers = [{ id: -1, below: 0 }];

  it("are none in what is something else than the spec says", () => {
    const rows: ExactNumbers = [{ "*": 1 }, { "*": -1 }];
    const answers = ["text", ["text"], { a: "text" }, { a: true, b: null, c: [] }, null, true];
    for (const answer of answers) expect(exactly(rows).read("", answer)).toBe(answer);
  });

  it("are found in an answer that is nested as deep as its server likes", () => {
    const depth = 100_000;
    const text = `${'{"id":1,"below":'.repeat(depth)}null${"}".repeat(depth)}`;
    let one = exactly(tree).read(text, JSON.parse(text)) as { id: unknown; below: never } | null;
    let found = 0;
    for (; one; one = one.below) found += one.id === "1" ? 1 : 0;
    expect(found).toBe(depth);
  });

  it("are found in steps that grow as the answer does", () => {
    const rows: ExactNumbers = [{ "*": 1 }, { id: -1 }];
    const steps = (size: number) => {
      const answer = Array.from({ length: size }, (_, id) => ({ id, other: {} }));
      return stepsOf(() => exactly(rows).read("[]", answer));
    };
    expect(steps(1000)).toBeGreaterThan(1000);
    expect(steps(4000)).toBeLessThan(4.4 * steps(1000));
  });
});
