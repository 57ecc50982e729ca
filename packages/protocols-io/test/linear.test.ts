import type { Watch } from "@specwright/config/steps";
import { describe, expect, it } from "vitest";
import {
  actions,
  commentTree,
  orderSteps,
  type ProtocolComment,
  RecordRun,
  walkComments,
} from "../src/index.js";
import { walkItems } from "../src/items/walk.js";
import { linear } from "./support/linear.js";
import { step } from "./support/step.js";

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
