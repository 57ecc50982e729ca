import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  collectEntities,
  type Draft,
  type DraftEntityOf,
  type DraftEntityType,
  draftOf,
  entityOf,
  isEntity,
  parseDraft,
  plainText,
  walkBlocks,
  walkEntities,
  writeDraft,
} from "../src/index.js";
import { SEED, SEED_ENTITIES, type SeedType } from "./seed/entities.js";
import { examplesOf } from "./support/examples.js";

/** The text of the last step of an example: what comes before is there to be gone back to. */
const stepOf = (example: unknown): string =>
  (example as { payload: { step: string }[] }).payload.at(-1)?.step ?? "";

describe("every entity type of the provider's documentation", () => {
  it.each(SEED_ENTITIES.map((entity) => [entity.type, entity] as const))(
    "%s: comes back as it was, found by its type",
    (type, entity) => {
      const wire = writeDraft(draftOf(["before ", { entity }, " after"]));
      const draft = parseDraft(wire);
      expect(draft && writeDraft(draft)).toBe(wire);
      const [found, ...others] = collectEntities(wire, type);
      expect(others).toEqual([]);
      expect(found).toEqual(entity);
      expect(JSON.stringify(found?.data)).toBe(JSON.stringify(SEED[type as SeedType]));
    },
  );

  it("has all 24 of them", () => {
    expect(SEED_ENTITIES).toHaveLength(24);
    expect(new Set(SEED_ENTITIES.map(({ type }) => type)).size).toBe(24);
  });

  it("narrows to the fields of its type", () => {
    const [amount] = collectEntities(null, "amount");
    expectTypeOf(amount).toEqualTypeOf<DraftEntityOf<"amount"> | undefined>();
    expectTypeOf<DraftEntityOf<"gotostep">["data"]["step_guid"]>().toEqualTypeOf<string>();
    const entity = entityOf("duration", { duration: 60, label: "boil" });
    if (isEntity(entity, "duration")) expect(entity.data.duration).toBe(60);
    // @ts-expect-error a duration has no unit
    entityOf("duration", { unit: 1 });
    // @ts-expect-error no such type
    entityOf("durations", {});
  });
});

describe("the documents of the shipped examples", () => {
  const examples = Object.entries(examplesOf("protocols.steps.list")).filter(([name]) =>
    name.startsWith("entity-"),
  );

  it.each(examples)("%s is read, walked and written again", (name, example) => {
    const text = stepOf(example);
    const draft = parseDraft(text) as Draft;
    expect(JSON.parse(writeDraft(draft))).toEqual(JSON.parse(text));
    const types = [...walkEntities(draft)].map(({ entity }) => entity.type as string);
    const type = name.slice("entity-".length).replace("-live", "").replaceAll("-", "_");
    if (type !== "unknown") expect(types).toContain(type);
    expect(types.length).toBeGreaterThan(0);
  });

  it("are one for each known type, and one unknown", () => {
    const types = new Set(
      examples.flatMap(([, one]) =>
        [...walkEntities(stepOf(one))].map(({ entity }) => entity.type),
      ),
    );
    const known: Record<DraftEntityType, true> = {
      ...(Object.fromEntries(Object.keys(SEED).map((type) => [type, true])) as Record<
        SeedType,
        true
      >),
      tex_formula: true,
      citation: true,
      ph: true,
      centrifuge: true,
      shaker: true,
    };
    for (const type of Object.keys(known)) expect(types).toContain(type);
    expect(types.size).toBe(Object.keys(known).length + 1);
  });
});

describe("what is no Draft", () => {
  it.each([
    null,
    undefined,
    "",
    "  ",
    "<p>HTML</p>",
    "**Markdown**",
    "{ not json",
    "{}",
    '{"blocks":1}',
  ])("%s has no document", (text) => {
    expect(parseDraft(text)).toBeUndefined();
    expect([...walkBlocks(text)]).toEqual([]);
    expect(collectEntities(text, "amount")).toEqual([]);
  });

  it("keeps its text", () => {
    expect(plainText("<p>HTML</p>")).toBe("<p>HTML</p>");
    expect(plainText(null)).toBe("");
  });
});

describe("walking", () => {
  const note = draftOf([
    "Note with ",
    { entity: entityOf("link", { url: "https://a.example" }), text: "a link" },
  ]);
  const draft = draftOf(
    ["First ", { entity: entityOf("amount", { amount: 20, unit: 2, label: "" }) }, "."],
    [{ entity: entityOf("notes", note) }],
    "Last",
  );

  it("goes into documents inside of entities, right where they stand", () => {
    const walked = [...walkBlocks(draft)].map(({ block, within, level }) => [
      block.text,
      within?.type,
      level,
    ]);
    expect(walked).toEqual([
      ["First  .", undefined, 0],
      [" ", undefined, 0],
      ["Note with a link", "notes", 1],
      ["Last", undefined, 0],
    ]);
    expect([...walkEntities(draft)].map(({ entity }) => entity.type)).toEqual([
      "amount",
      "notes",
      "link",
    ]);
  });

  it("finds captions, but no empty ones", () => {
    const legend = draftOf(["See ", { entity: entityOf("formula", { formula: "x" }) }]);
    const image = (value: Draft | string | null) =>
      draftOf([{ entity: entityOf("image", { source: "a.png", legend: value }) }]);
    expect(collectEntities(image(legend), "formula")).toHaveLength(1);
    expect([...walkEntities(image(""))].map(({ entity }) => entity.type)).toEqual(["image"]);
    expect([...walkEntities(image(null))]).toHaveLength(1);
  });

  it("meets an entity once, however many blocks refer to it", () => {
    const [block] = draft.blocks;
    if (!block) throw new Error("no block");
    const twice = { ...draft, blocks: [block, { ...block, key: "other" }] };
    expect(collectEntities(twice, "amount")).toHaveLength(1);
  });

  it("ignores keys that the map lacks, and names that every object has", () => {
    const lost: Draft = {
      blocks: [
        {
          key: "a",
          text: "  ",
          type: "unstyled",
          entityRanges: [
            { offset: 0, length: 1, key: 9 },
            { offset: 1, length: 1, key: "constructor" as never },
          ],
        },
      ],
      entityMap: {},
    };
    expect([...walkEntities(lost)]).toEqual([]);
    expect([...walkEntities({ ...lost, entityMap: [] })]).toEqual([]);
  });
});

describe("plain text", () => {
  it("puts amounts, times and names where they stand, units by their id", () => {
    const draft = draftOf(
      ["Add ", { entity: entityOf("amount", { amount: "20", unit: 2, label: "" }) }, " of water."],
      ["Wait ", { entity: entityOf("duration", { duration: 5400, label: "" }) }, "."],
      ["Use ", { entity: entityOf("reagents", SEED.reagents) }, "."],
      ["See ", { entity: entityOf("link", { url: "https://a.example" }), text: "the page" }, "."],
    );
    expect(plainText(draft, { units: [{ id: 2, name: "mL" }] })).toBe(
      ["Add 20 mL of water.", "Wait 01:30:00.", "Use Lysozyme, 10 g.", "See the page."].join("\n"),
    );
  });

  it("writes tables by rows, and notes after the block that holds them", () => {
    const draft = draftOf(
      "Table:",
      [{ entity: entityOf("tables", SEED.tables) }],
      [{ entity: entityOf("notes", draftOf("Mind the gap")) }],
    );
    expect(plainText(draft).split("\n")).toEqual([
      "Table:",
      "Dilution\tPlaques\t",
      "10^-5\t212\t198",
      "10^-6\t23\t",
      "Mind the gap",
    ]);
  });

  it("says how fast, how warm and how long a thing turns", () => {
    const spin = { unit: 34, temperature: "4", temperatureUnit: 10, duration: 1200, label: "" };
    const draft = draftOf(
      ["Spin: ", { entity: entityOf("centrifuge", { ...spin, centrifuge: "4000" }) }],
      ["Shake: ", { entity: entityOf("shaker", { shaker: 250, unit: 33, duration: 0 }) }],
    );
    const units = [
      { id: 10, name: "°C" },
      { id: 33, name: "rpm" },
      { id: 34, name: "x g" },
    ];
    expect(plainText(draft, { units })).toBe("Spin: 4000 x g, 4 °C, 00:20:00\nShake: 250 rpm");
  });

  it("keeps lists", () => {
    const draft = draftOf("one", "two", "nested", "text");
    const types = ["ordered-list-item", "ordered-list-item", "unordered-list-item", "unstyled"];
    const blocks = draft.blocks.map((block, at) => ({
      ...block,
      type: types[at] ?? "unstyled",
      depth: at === 2 ? 1 : 0,
    }));
    expect(plainText({ ...draft, blocks })).toBe("1. one\n2. two\n  - nested\ntext");
  });

  it("says no markup of other sites", () => {
    expect(plainText(draftOf(["a", { entity: entityOf("embed", SEED.embed) }, "b"]))).toBe("a b");
  });
});

describe("documents that nobody made with an editor", () => {
  const range = fc.record({
    offset: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(null)),
    length: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant("2")),
    key: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constant("__proto__")),
    style: fc.constantFrom("bold", "__proto__", null),
  });
  const ranges = fc.oneof(fc.array(range, { maxLength: 4 }), fc.constantFrom(null, {}, undefined));
  const types = fc.constantFrom(...SEED_ENTITIES.map(({ type }) => type as string), "new", null);
  const { draft } = fc.letrec((tie) => ({
    draft: fc.record({
      blocks: fc.array(
        fc.record({
          key: fc.string(),
          text: fc.string({ unit: "grapheme" }),
          type: fc.constantFrom("unstyled", "atomic", "ordered-list-item", "unordered-list-item"),
          depth: fc.constantFrom(0, 1, -1, 1e9, null, undefined),
          inlineStyleRanges: ranges,
          entityRanges: ranges,
        }),
        { maxLength: 4 },
      ),
      entityMap: fc.oneof(
        fc.constant([]),
        fc.dictionary(
          fc.constantFrom("0", "1", "2"),
          fc.oneof(
            fc.record({ type: types, data: fc.oneof(tie("data"), tie("draft")) }),
            fc.constantFrom(null, 1, {}),
          ),
        ),
      ),
    }),
    data: fc.oneof(
      fc.dictionary(
        fc.constantFrom("data", "legend", "name", "unit", "amount", "duration", "url"),
        fc.jsonValue(),
      ),
      fc.constantFrom(null, [], 7),
    ),
  }));

  it("are walked and read all the same", () => {
    fc.assert(
      fc.property(draft, (value) => {
        const wire = JSON.stringify(value);
        expect(typeof plainText(wire)).toBe("string");
        for (const { entity } of walkEntities(wire)) expect(typeof entity).toBe("object");
        const back = parseDraft(wire);
        if (back) expect(writeDraft(back)).toBe(wire);
      }),
      { numRuns: 500 },
    );
  });
});
