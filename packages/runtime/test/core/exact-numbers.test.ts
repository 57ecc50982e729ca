import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { altered, mayBeInexact, pointerTo, quoted } from "../../src/core/whole-numbers.js";
import type { ExactNumbers } from "../../src/descriptor.js";
import { exactBody, exactly, exactText, writingExactly } from "../../src/features/exact.js";

/** Where the first of them stands. */
const placeIn = (text: string): string | undefined => {
  for (const one of altered(text)) return pointerTo(one);
  return undefined;
};
/** What an operation reads, or the place of a number that is not wanted as text. */
const readBy = (nodes: ExactNumbers, text: string): unknown => {
  const exact = exactly(nodes);
  for (const one of altered(text)) if (!exact.wants(one)) return pointerTo(one);
  return exact.read(text, JSON.parse(text));
};

/** A number as it is written, without an exponent. */
const digits = (number: number): string =>
  number.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 0 });

const BIG = "9007199254740993";

describe("a whole number that a double does not hold", () => {
  it.each([
    [`{"id":${BIG}}`, "/id"],
    [`{ "id" : -${BIG} }`, "/id"],
    [`[1, [2, ${BIG}]]`, "/1/1"],
    [`{"a":[{"b/c~":{"":${BIG}}}]}`, "/a/0/b~1c~0/"],
    [BIG, ""],
    [`{"a":"${BIG}","b":${BIG}}`, "/b"],
    [`{"${BIG}":1,"x":[],"y":{},"b":[[],{},${BIG}]}`, "/b/2"],
    [`{"q\\"u":"\\\\","b":123456789012345678901234567890}`, "/b"],
    [`{"a":${BIG}.0}`, "/a"],
    [`{"a":${BIG}000e-3}`, "/a"],
    [`{"__proto__":${BIG}}`, "/__proto__"],
    // Beyond every double, but still a whole number.
    [`{"a":${BIG}e390}`, "/a"],
    [`{"a":${BIG}e400}`, "/a"],
    ['{"a":9.007199254740993e15}', "/a"],
    ['{"a":9.007199254740993E+15}', "/a"],
    ['{"a":-900719925474099.3e1}', "/a"],
    ['{"a":[1.00000000000000000001e20]}', "/a/0"],
    ['{"a":0.9007199254740993e16,"b":1}', "/a"],
    // A double holds it, and is written 30023997515803310.
    ['{"a":30023997515803312}', "/a"],
    ['{"a":[-9007199254740994,144115188075855877]}', "/a/1"],
  ])("%s: its place", (text, place) => {
    expect(mayBeInexact(text)).toBe(true);
    expect(placeIn(text)).toBe(place);
  });

  it.each([
    "{}",
    '{"a":9007199254740992}',
    '{"a":10000000000000000}',
    // As large as nobody writes out: no text is made of it.
    '{"a":1234567890123456e999999999}',
    '{"a":1000000000000000000000}',
    '{"a":"9007199254740993"}',
    '{"a":0.1234567890123456789}',
    '{"a":12345678901234567.5}',
    '{"a":1.2345678901234567e+20,"b":1.7976931348623157e+308}',
    '{"a":1e23,"b":1.5e300,"c":9.007e15}',
    '{"a":9007199254740993e-400}',
    `{"a":${BIG}e401}`,
    '{"a":-0.30000000000000004,"b":[1,2],"c":"x,9007199254740993"}',
    `{"${BIG}":1}`,
  ])("%s has none", (text) => {
    expect(placeIn(text)).toBeUndefined();
  });

  it("is found wherever it stands, and nothing else is", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.bigInt(-(2n ** 70n), 2n ** 70n),
        fc.nat(40),
        (json, number, pad) => {
          const text = `[${" ".repeat(pad)}${json},${number}]`;
          const isAltered =
            BigInt(Number(number)) !== number || digits(Number(number)) !== `${number}`;
          fc.pre(placeIn(json) === undefined);
          expect(placeIn(text)).toBe(isAltered ? "/1" : undefined);
          if (isAltered) expect(mayBeInexact(text)).toBe(true);
        },
      ),
    );
  });

  it("what a double is written as, by whatever program, is never refused", () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(doubles, (value) => {
        expect(placeIn(`[${value.toExponential()}]`)).toBeUndefined();
      }),
    );
  });

  it("is text in the body of an error, which is no place to refuse it", () => {
    const text = `{"id":${BIG},"all":[1,-${BIG},9.007199254740993e15],"same":9007199254740992}`;
    expect(JSON.parse(quoted(text))).toEqual({
      id: BIG,
      all: [1, `-${BIG}`, BIG],
      same: 9007199254740992,
    });
    expect(quoted(`[${BIG}.0,${BIG}000e-3]`)).toBe(`["${BIG}","${BIG}"]`);
  });

  it.each([`[1-${BIG}]`, `[${BIG}-]`, `[${BIG}.]`, `[${BIG}e]`])(
    "%s is no JSON, and is not made some",
    (text) => {
      expect(quoted(text)).toBe(text);
    },
  );

  it("no answer with short numbers or fractions is looked at twice", () => {
    for (const text of ["[0.12345678901234567]", "[-123.4567890123456789]", "[1.2345678901234567]"])
      expect(mayBeInexact(text)).toBe(false);
    const short = fc.array(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }));
    fc.assert(fc.property(short, (all) => !mayBeInexact(JSON.stringify(all))));
  });
});

describe("numbers that are wanted as text", () => {
  const nodes: ExactNumbers = [{ items: 1, next: -1 }, { "*": 2 }, { id: -1, inner: 2, "*": -1 }];
  const read = (text: string): unknown => readBy(nodes, text);

  it("are text whatever their size, at every depth; others stay numbers", () => {
    expect(
      read(`{"items":[{"id":${BIG},"inner":{"id":7}},{"id":-1,"x":2}],"next":12,"other":3}`),
    ).toEqual({
      items: [
        { id: BIG, inner: { id: "7" } },
        { id: "-1", x: "2" },
      ],
      next: "12",
      other: 3,
    });
  });

  it.each([
    ['{"items":null,"next":null}', { items: null, next: null }],
    ['{"items":{"a":{"id":"text"}}}', { items: { a: { id: "text" } } }],
    [`{"items":[{"id":${BIG}e0}]}`, { items: [{ id: BIG }] }],
    [`{"other":${BIG}}`, "/other"],
    [`{"items":[],"a":{"items":[{"id":${BIG}}]}}`, "/a/items/0/id"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("are written out, however a double writes them", () => {
    expect(
      read('{"next":1000000000000000000000,"items":[{"id":1e23},{"id":30023997515803312}]}'),
    ).toEqual({
      next: "1000000000000000000000",
      items: [{ id: "100000000000000000000000" }, { id: "30023997515803312" }],
    });
  });

  it.each<[ExactNumbers, string, unknown]>([
    // A number of a name is none of a place in a list.
    [[{ "0": -1 }], '{"0":1}', { "0": "1" }],
    [[{ "0": -1 }], "[1]", [1]],
    // What is a number or holds one.
    [[{ a: 1 }, { "": -1, b: -1 }], '{"a":1}', { a: "1" }],
    [[{ a: 1 }, { "": -1, b: -1 }], '{"a":{"b":1}}', { a: { b: "1" } }],
    [[{ a: 1 }, { "": -1, b: -1 }], '{"a":true}', { a: true }],
    [[{ a: 1 }, { "": -1, b: -1 }], '{"a":"1e3"}', { a: "1e3" }],
    [[{ a: 1 }, { b: -1 }], '{"a":1}', { a: 1 }],
  ])("by %j, %s", (all, text, expected) => {
    expect(readBy(all, text)).toEqual(expected);
  });

  it("are not looked for where there are none, be it as deep as it may", () => {
    const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    const answer = exactly(nodes).read(`{"other":${deep(50_000)},"next":1}`, {
      other: JSON.parse(deep(50_000)),
      next: 1,
    });
    expect(answer).toMatchObject({ next: "1" });
  });

  it("an answer that is one number", () => {
    const whole: ExactNumbers = [{ "": -1 }];
    expect(readBy(whole, BIG)).toBe(BIG);
    expect(readBy(whole, "5")).toBe("5");
  });
});

describe("numbers that are given as text, in what is sent", () => {
  const nodes: ExactNumbers = [
    { id: -1, items: 1, next: 0, __proto__x: -1 },
    { "*": 2 },
    { id: -1, name: 3 },
    {},
  ];
  const write = (value: unknown, all = nodes): string =>
    exactText(all)(JSON.stringify(value), "body");

  it.each<[value: unknown, text: string]>([
    [{ id: BIG }, `{"id":${BIG}}`],
    [{ id: `-${BIG}` }, `{"id":-${BIG}}`],
    [{ id: "0" }, '{"id":0}'],
    [{ id: 7 }, '{"id":7}'],
    [{ id: null }, '{"id":null}'],
    [{ id: "123456789012345678901234567890" }, '{"id":123456789012345678901234567890}'],
    [{ next: { next: { id: BIG } } }, `{"next":{"next":{"id":${BIG}}}}`],
    [
      { items: [{ id: BIG, name: BIG }, { id: 1 }] },
      `{"items":[{"id":${BIG},"name":"${BIG}"},{"id":1}]}`,
    ],
    // Anywhere else a text is a text, and so are names.
    [{ other: BIG, items: { id: 1 } }, `{"other":"${BIG}","items":{"id":1}}`],
    [
      { [BIG]: BIG, 'a"b': '","id":"1"', id: "1" },
      `{"${BIG}":"${BIG}","a\\"b":"\\",\\"id\\":\\"1\\"","id":1}`,
    ],
  ])("%j", (value, text) => {
    expect(write(value)).toBe(text);
  });

  it("a body that is one number, and a list of them", () => {
    expect(write(BIG, [{ "": -1 }])).toBe(BIG);
    expect(write(BIG, [{ a: -1 }])).toBe(`"${BIG}"`);
    expect(write([BIG, 1], [{ "*": -1 }])).toBe(`[${BIG},1]`);
  });

  it.each([
    "",
    " 1",
    "1 ",
    "+1",
    "01",
    "-",
    "1.0",
    "1e3",
    "0x10",
    "١",
    '1,"admin":true',
    '1"',
    "null",
    1.5,
    2 ** 53,
    -(2 ** 53) - 2,
    1e21,
  ])(
    "%j is no whole number, or may be another one: refused, with its place, and not shown",
    (id) => {
      const items = [{ id: 1 }, { id }];
      expect(() => write({ items })).toThrow(
        "body/items/1/id must be a whole number (beyond 2^53 it is given as text: a number may be another one)",
      );
      if (`${id}`.length > 3) expect(() => write({ items })).not.toThrow(`${id}`);
    },
  );

  it("what is read and sent back is the same number", () => {
    const whole = fc.bigInt(-(2n ** 80n), 2n ** 80n);
    fc.assert(
      fc.property(fc.array(whole), (all) => {
        const text = `{"items":[${all.map((one) => `{"id":${one}}`).join(",")}]}`;
        expect(write(readBy(nodes, text))).toBe(text);
      }),
    );
  });

  it("a body is JSON where its operation does not say what it is", () => {
    const { body } = writingExactly({});
    expect(body?.({ id: BIG }, undefined)).toMatchObject({ type: "application/json" });
    expect(body?.({ id: BIG }, { exact: nodes } as never)).toMatchObject({
      type: "application/json",
      content: `{"id":${BIG}}`,
    });
  });

  it("a body that is no JSON stays as it is", () => {
    const learn = (): void => {};
    for (const type of ["text/plain", "application/x-www-form-urlencoded", undefined]) {
      const body = { content: `{"id":"${BIG}"}`, type, learn };
      expect(exactBody(body, nodes)).toBe(body);
    }
    const bytes = { content: new Uint8Array([1]), type: "application/json", learn };
    expect(exactBody(bytes, nodes)).toBe(bytes);
    expect(exactBody(undefined, nodes)).toBeUndefined();
  });
});
