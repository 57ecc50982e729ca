import { describe, expect, it } from "vitest";
import {
  collectEntities,
  commentTree,
  type Draft,
  formatMarkdown,
  orderSteps,
  type ProtocolComment,
  piecesOf,
  plainText,
  type Step,
  walkBlocks,
  walkComments,
  walkEntities,
} from "../src/index.js";

/** What is counted: steps through lists, and looks into maps and sets. */
const COUNTED: readonly (readonly [object, string])[] = [
  [Object.getPrototypeOf([].values()), "next"],
  [Map.prototype, "get"],
  [Map.prototype, "set"],
  [Map.prototype, "has"],
  [Set.prototype, "has"],
  [Set.prototype, "add"],
  [Array.prototype, "includes"],
];

/** Counts the steps of a piece of work, and each look at a property of what it is given. */
function stepsOf(work: (watch: <T extends object>(value: T) => T) => unknown): number {
  let steps = 0;
  const undo = COUNTED.map(([owner, name]) => {
    const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      steps += 1;
      return Reflect.apply(real, this, given);
    });
    return () => Reflect.set(owner, name, real);
  });
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, name, self) {
        steps += 1;
        return Reflect.get(target, name, self);
      },
    });
  try {
    work(watch);
  } finally {
    for (const one of undo) one();
  }
  return steps;
}

/** Expects twice the steps for twice the size. */
function linear(
  work: (size: number, watch: <T extends object>(value: T) => T) => unknown,
  size = 1000,
): void {
  const [once, twice] = [size, 2 * size].map((n) => stepsOf((watch) => work(n, watch))) as [
    number,
    number,
  ];
  expect(once).toBeGreaterThan(size / 2);
  expect(twice).toBeLessThan(2.4 * once);
}

const step = (guid: string, previous: string | null, more: object = {}): Step =>
  ({ id: 1, guid, previous_id: null, previous_guid: previous, ...more }) as Step;

describe("the order of steps", () => {
  it("is found in steps that grow as they do: all below one", () => {
    linear((size, watch) => {
      const all = Array.from({ length: size }, (_, i) => watch(step(`s${i}`, "root")));
      return orderSteps([step("root", null), ...all]);
    });
  });

  it("is found in steps that grow as they do: all of them cases", () => {
    linear((size, watch) => {
      const cases = Array.from({ length: size }, (_, i) =>
        watch({ title: "", first_step_guid: `s${i}` }),
      );
      const all = Array.from({ length: size }, (_, i) => watch(step(`s${i}`, "root")));
      return orderSteps([step("root", null, { cases }), ...all]);
    });
  });

  it("is found in steps that grow as they do: each a case of the one before", () => {
    const nested = (size: number) =>
      Array.from({ length: size }, (_, i) =>
        step(`s${i}`, i ? `s${i - 1}` : null, {
          cases: [{ title: `${i}`, first_step_guid: `s${i + 1}` }],
        }),
      );
    linear((size) => orderSteps(nested(size)));
    const ordered = orderSteps(nested(100));
    expect(ordered.map(({ cases }) => cases.length)).toEqual(
      Array.from({ length: 100 }, (_, i) => Math.min(i, 64)),
    );
  });
});

describe("comments", () => {
  const comment = (comment_id: number, parent_id: number, comments: unknown = null) =>
    ({
      comment_id,
      parent_id,
      discussion_id: 1,
      is_discussion: 0,
      body: "",
      comments,
    }) as ProtocolComment;

  it("become trees in steps that grow as they do: all below one", () => {
    linear((size) =>
      commentTree(Array.from({ length: size }, (_, i) => comment(i + 1, i ? 1 : 99_999))),
    );
  });

  it.each([
    ["each below the one before", (i: number) => i - 1],
    ["each below the next", (i: number) => i + 1],
  ])("become trees in steps that grow as they do: %s", (_, parent) => {
    linear((size) =>
      commentTree(Array.from({ length: size }, (_, i) => comment(i + 1, parent(i + 1)))),
    );
  });

  it("become trees however deep they are nested", () => {
    let deep: ProtocolComment[] = [];
    for (let id = 50_000; id > 0; id--) deep = [comment(id, 0, deep)];
    const found = [...walkComments(commentTree(deep))];
    expect(found).toHaveLength(50_000);
    expect(found.at(-1)?.depth).toBe(49_999);
    expect(found.map(({ node }) => node.id).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it("become trees where they answer each other in a circle", () => {
    const circle = Array.from({ length: 1000 }, (_, i) => comment(i + 1, ((i + 1) % 1000) + 1));
    expect([...walkComments(commentTree(circle))]).toHaveLength(1000);
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

  it("are cut into pieces in steps that grow as the ranges do", () => {
    const ranges = (size: number, more: (i: number) => object) =>
      Array.from({ length: size }, (_, i) => ({ offset: i, length: size, ...more(i) }));
    const block = (size: number, watch: <T extends object>(value: T) => T) =>
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

describe("a text as Markdown", () => {
  // Where each of these began to be looked at as a tag, the last would not end in this life.
  it.each(["<", "<a", "< ", "&lt;", "<<>", "&#3"])("of many %s is read once", (piece) => {
    const title = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(formatMarkdown({ title } as never).length).toBeGreaterThan(2);
  });
});
