import { stepsOf, type Watch } from "@specwright/config/steps";
import { describe, expect, it } from "vitest";
import {
  actions,
  collectEntities,
  commentTree,
  type Draft,
  formatMarkdown,
  orderSteps,
  type ProtocolComment,
  piecesOf,
  plainText,
  protocolId,
  RecordRun,
  readCallback,
  type Step,
  walkBlocks,
  walkComments,
  walkEntities,
} from "../src/index.js";
import { walkItems } from "../src/items/walk.js";
import { expiryWarning } from "../src/oauth/expiry.js";

/** Expects twice the steps for twice the size. */
function linear(work: (size: number, watch: Watch) => unknown, size = 1000): void {
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

describe("actions", () => {
  const { applyActions, revertActions, changeStep, addStep, deleteStep, linkStep, action } =
    actions;
  const stepsOf_ = (size: number, watch: Watch) => ({
    title: "t",
    steps: Array.from({ length: size }, (_, i) => watch(step(`s${i}`, null))),
  });

  it.each<[string, (i: number, size: number) => ReturnType<typeof changeStep>]>([
    ["each of its own step", (i) => changeStep(`s${i}`, "x")],
    ["all of the last step", (_, size) => changeStep(`s${size - 1}`, "x")],
    ["links", (i) => linkStep(`s${i}`, "s0")],
    ["new steps", (i) => addStep({ guid: `new${i}` })],
    ["steps that go", (i) => deleteStep({ guid: `s${i}` })],
    ["steps that nobody has", (i) => deleteStep({ guid: `none${i}` })],
    ["fields that nobody knows", (i) => action("main:x" as never, [`field${i}`], 1, 0)],
  ])("are applied and taken back in steps that grow as they do: %s", (_, make) => {
    for (const apply of [applyActions, revertActions])
      linear((size, watch) =>
        apply(
          stepsOf_(size, watch),
          Array.from({ length: size }, (__, i) => make(i, size)),
        ),
      );
  });

  it("meet steps of one GUID one after the other, the first one first", () => {
    const twins = { steps: [step("a", null, { step: "1" }), step("a", null, { step: "2" })] };
    const gone = deleteStep({ guid: "a" });
    const texts = (...all: Parameters<typeof applyActions>[1]) =>
      applyActions(twins, all).steps.map((one) => one.step);
    expect(texts(changeStep("a", "x"))).toEqual(["x", "2"]);
    expect(texts(gone)).toEqual(["2"]);
    expect(texts(gone, changeStep("a", "x"))).toEqual(["x"]);
    expect(texts(gone, gone, gone)).toEqual([]);
    expect(texts(gone, gone, addStep({ guid: "a", step: "new" }), changeStep("a", "y"))).toEqual([
      "y",
    ]);
  });

  it("leave the GUID of a step alone, by which all others know it", () => {
    const odd = action("step:x" as never, ["steps", "s0", "guid"], "other", "s0");
    expect(
      applyActions(
        stepsOf_(1, (one) => one),
        [odd],
      ).steps[0]?.guid,
    ).toBe("s0");
  });

  it("go on from steps that were given as a whole", () => {
    const whole = action("step:x" as never, ["steps"], [step("b", null)], []);
    const none = action("step:x" as never, ["steps"], {}, []);
    const applied = (...all: Parameters<typeof applyActions>[1]) =>
      applyActions(
        stepsOf_(2, (one) => one),
        all,
      ).steps;
    expect(applied(changeStep("s0", "x"), whole, changeStep("b", "y"))).toMatchObject([
      { guid: "b", step: "y" },
    ]);
    expect(applied(none, addStep({ guid: "c" }))).toMatchObject([{ guid: "c" }]);
  });
});

describe("a record that is filled in", () => {
  const record = (size: number, watch: Watch) =>
    new RecordRun(
      {} as never,
      {
        guid: "r",
        title: "t",
        steps: Array.from({ length: size }, (_, i) => watch(step(`s${i}`, null))),
      } as never,
    );

  it("has each of its steps checked in steps that grow as they do", () => {
    linear((size, watch) => {
      const run = record(size, watch);
      for (let i = 0; i < size; i++) run.check(`s${i}`).skip(`s${i}`, false);
      return run.steps;
    });
  });

  it("shows what has changed, and what was shown before stays as it was", () => {
    const run = record(3, (one) => one);
    const before = run.record;
    run.check("s1").rename("new");
    const after = run.record;
    run.check("s2");
    const checked = ({ steps }: typeof before) => steps?.map(({ is_checked }) => is_checked);
    expect([checked(before), before.title]).toEqual([[undefined, undefined, undefined], "t"]);
    expect([checked(after), after.title]).toEqual([[undefined, true, undefined], "new"]);
    expect(checked(run.record)).toEqual([undefined, true, true]);
    expect(run.record).toBe(run.record);
  });
});

describe("items of a folder", () => {
  it("come in its order in steps that grow as they do, however large the batch", async () => {
    const steps = async (size: number) => {
      let looks = 0;
      const ids = Array.from({ length: size }, (_, i) => i + 1);
      const calls = {
        folders: { listItemIds: () => ids },
        items: {
          list: async () =>
            ids.toReversed().map((item_id) => ({
              content_type_id: 15,
              get item_id() {
                looks += 1;
                return item_id;
              },
            })),
        },
      };
      const { indexOf } = Array.prototype;
      Array.prototype.indexOf = function (...given) {
        looks += this.length;
        return indexOf.apply(this, given);
      };
      try {
        const found = [];
        for await (const { item } of walkItems(calls as never, { folder: "f", batch: size }))
          found.push(item.item_id);
        expect(found).toEqual(ids);
      } finally {
        Array.prototype.indexOf = indexOf;
      }
      return looks;
    };
    expect(await steps(4000)).toBeLessThan(5 * (await steps(1000)));
  });
});

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
