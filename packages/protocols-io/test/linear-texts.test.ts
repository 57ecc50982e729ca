import type { Watch } from "@specwright/config/steps";
import { describe, expect, it } from "vitest";
import {
  collectEntities,
  type Draft,
  formatMarkdown,
  piecesOf,
  plainText,
  protocolId,
  readCallback,
  walkBlocks,
  walkEntities,
} from "../src/index.js";
import { expiryWarning } from "../src/oauth/expiry.js";
import { linear } from "./support/linear.js";
import { step } from "./support/step.js";

describe("texts that others wrote", () => {
  // Where each of these began to be looked at anew, the last would not end in this life.
  const long = 2_000_000;
  it.each<[string, () => unknown, unknown]>([
    ["a callback of many #", () => readCallback(`?code=a${"#".repeat(long)}\n`), "a"],
    ["an id of many ?", () => protocolId(`a${"?".repeat(long)}\nx`), "a"],
    ["an id of many slashes", () => protocolId(`a${"/".repeat(long)}`), "a"],
    ["an id of many slashes in it", () => protocolId(`a${"/".repeat(long)}x`).length, long + 2],
  ])("%s is read once", (_, read, what) => {
    expect(read()).toEqual(what);
  });

  it("a warning of many digits is read once", () => {
    const warn = (warning_message: string) => expiryWarning({ warning_message }, "x")?.daysLeft;
    expect(warn("1".repeat(long))).toBeUndefined();
    expect(warn(`${"1 ".repeat(long / 2)}`)).toBeUndefined();
    expect(warn("expires in 24 days")).toBe(24);
    expect(warn("24  Days")).toBe(24);
    expect(warn("v2: expires in 7\tdays, not in 9 days")).toBe(7);
  });
});

describe("documents", () => {
  /** Blocks that all show one note, whose blocks all show one note, and so on. */
  const shared = (blocks: number, levels: number): Draft => ({
    blocks: Array.from({ length: blocks }, (_, i) => ({
      key: `b${i}`,
      text: `block ${i}`,
      type: "unstyled",
      depth: 0,
      inlineStyleRanges: [],
      entityRanges: [{ offset: 0, length: 5, key: 0 }],
      data: {},
    })) as never,
    entityMap: (levels === 0
      ? {}
      : {
          0: { type: "notes", mutability: "IMMUTABLE", data: shared(blocks, levels - 1) },
        }) as never,
  });

  it("that show one note in every block are walked once", () => {
    for (const levels of [1, 6, 20]) {
      const draft = shared(10, levels);
      expect([...walkBlocks(draft)]).toHaveLength(10 * (levels + 1));
      expect([...walkEntities(draft)]).toHaveLength(levels);
      expect(collectEntities(draft, "notes")).toHaveLength(levels);
      expect(plainText(draft).split("\n")).toHaveLength(10 * (levels + 1));
    }
    linear((size) => [...walkBlocks(shared(size, 3))], 200);
    linear((size) => plainText(shared(size, 3)), 200);
  });

  it("that show one table in every block hold its rows once", () => {
    const table = {
      type: "tables",
      mutability: "IMMUTABLE",
      data: { data: Array.from({ length: 50 }, (_, i) => [i, "x"]) },
    };
    const draft = { ...shared(50, 0), entityMap: { 0: table } } as unknown as Draft;
    const lines = plainText(draft).split("\n");
    expect(lines.filter((line) => line.includes("\t"))).toHaveLength(50);
  });

  it("that show a table of many rows show them all", () => {
    const data = { data: Array.from({ length: 300_000 }, (_, i) => [i]) };
    const table = { type: "tables", mutability: "IMMUTABLE", data };
    const draft = { ...shared(1, 0), entityMap: { 0: table } } as unknown as Draft;
    expect(plainText(draft).split("\n").slice(1, 4)).toEqual(["0", "1", "2"]);
    expect(plainText(draft).split("\n")).toHaveLength(300_001);
  });

  it("are cut into pieces in steps that grow as the ranges do", () => {
    const ranges = (size: number, more: (i: number) => object) =>
      Array.from({ length: size }, (_, i) => ({ offset: i, length: size, ...more(i) }));
    const block = (size: number, watch: Watch) =>
      ({
        text: "x".repeat(2 * size),
        inlineStyleRanges: ranges(size, (i) => ({ style: `s${i % 3}` })).map(watch),
        entityRanges: ranges(size, (key) => ({ key })).map(watch),
      }) as never;
    linear((size, watch) => piecesOf(shared(1, 0), block(size, watch)));
  });

  it("know a unit without looking through all of them each time", () => {
    const draft = (size: number): Draft =>
      ({
        blocks: Array.from({ length: size }, (_, i) => ({
          ...shared(1, 0).blocks[0],
          text: " ",
          entityRanges: [{ offset: 0, length: 1, key: i }],
        })),
        entityMap: Object.fromEntries(
          Array.from({ length: size }, (_, i) => [
            i,
            { type: "amount", mutability: "IMMUTABLE", data: { amount: i, unit: `${i}` } },
          ]),
        ),
      }) as never;
    linear((size, watch) => {
      const units = Array.from({ length: size }, (_, id) => watch({ id, name: `u${id}` }));
      return plainText(draft(size), { units } as never);
    }, 300);
  });
});

describe("cases as Markdown", () => {
  /** Steps that all lie in one case. */
  const inCase = (size: number, title: string) => ({
    title: "t",
    steps: [
      step("root", null, { cases: [{ title, first_step_guid: "s0" }] }),
      ...Array.from({ length: size }, (_, i) =>
        // Every other lies in a case of its own as well, so that what they lie in is told anew.
        step(`s${i}`, i ? `s${i - 1}` : "root", {
          step: `do ${i}`,
          cases: i % 2 ? [{ title: `c${i}`, first_step_guid: `s${i + 1}` }] : [],
        }),
      ),
    ],
  });

  it("have their titles read once", () => {
    const read = (size: number) => {
      const { replace } = String.prototype;
      let letters = 0;
      String.prototype.replace = function (...given: [never, never]) {
        letters += this.length;
        return replace.apply(this, given);
      };
      try {
        formatMarkdown(inCase(size, "x".repeat(100 * size)) as never);
      } finally {
        String.prototype.replace = replace;
      }
      return letters;
    };
    expect(read(400)).toBeLessThan(5 * read(100));
  });

  it("are told by the beginning of a long title, and a short one as it is", () => {
    const text = (title: string) => formatMarkdown(inCase(1, title) as never);
    expect(text("x".repeat(200))).toContain(`**${"x".repeat(200)}**`);
    expect(text("x".repeat(201))).toContain(`**${"x".repeat(200)}…**`);
    expect(text(`${"x".repeat(199)}😀`)).toContain(`**${"x".repeat(199)}…**`);
    expect(text(`${"x".repeat(198)}😀`)).toContain(`**${"x".repeat(198)}😀**`);
    expect(formatMarkdown({ title: "x".repeat(300) } as never)).toBe(`# ${"x".repeat(300)}\n`);
  });
});

describe("a text as Markdown", () => {
  // Where each of these began to be looked at as a tag, the last would not end in this life.
  it.each(["<", "<a", "< ", "&lt;", "<<>", "&#3"])("of many %s is read once", (piece) => {
    const title = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(formatMarkdown({ title } as never).length).toBeGreaterThan(2);
  });
});
