import { describe, expect, it } from "vitest";
import { actions, draftOf, type ProtocolAction } from "../src/index.js";

const GUID = "E70FDFE632504ADFB0ED519ABB5449B1";
const OTHER = "1167CDCBFDB64CD4BA50A5016F4474B6";
const draft = draftOf("Text");
const image = { source: "https://files.example/a.png", placeholder: null };
const ana = { name: "Ana Torres" };
const step = { guid: GUID, previous_guid: null, step: "<p>Mix</p>" };

/** Each published marker: how the action is made, its path, its new value and its old one. */
const MARKERS: [string, ProtocolAction, string[], unknown, unknown][] = [
  ["main:update-image", actions.updateImage(image), ["image"], image, null],
  ["main:change-protocol-keywords", actions.changeKeywords("a, b", "a"), ["keywords"], "a, b", "a"],
  [
    "main:change-protocol-external-link",
    actions.changeExternalLink("https://a.example", null),
    ["link"],
    "https://a.example",
    null,
  ],
  ["main:change-materials", actions.changeMaterials([1, 2], [1]), ["materialsIDS"], [1, 2], [1]],
  [
    "main:change-protocol-title",
    actions.changeTitle("<p>T</p>", "t"),
    ["title_html"],
    "<p>T</p>",
    "t",
  ],
  ["authors:change-authors", actions.changeAuthors([ana]), ["authors"], [ana], []],
  [
    "guidelines:change-content-warning",
    actions.changeContentWarning(true),
    ["is_content_warning"],
    1,
    0,
  ],
  [
    "guidelines:change-content-confidential",
    actions.changeContentConfidential(false, true),
    ["is_content_confidential"],
    0,
    1,
  ],
  [
    `draft:change-step-section-${GUID}`,
    actions.changeStepSection(GUID, "<p>S</p>"),
    ["steps", GUID, "section"],
    "<p>S</p>",
    null,
  ],
  [
    `draft:change-step-${GUID}`,
    actions.changeStep(GUID, draft, "<p>old</p>"),
    ["steps", GUID, "data"],
    JSON.stringify(draft),
    "<p>old</p>",
  ],
  ["draft:change-description", actions.changeDescription("d"), ["description"], "d", null],
  ["draft:change-document", actions.changeDocument("d"), ["document"], "d", null],
  ["draft:change-guidelines", actions.changeGuidelines("d"), ["guidelines"], "d", null],
  ["draft:change-before-start", actions.changeBeforeStart("d"), ["before_start"], "d", null],
  [
    "draft:change-warning",
    actions.changeWarning("d", draft),
    ["warning"],
    "d",
    JSON.stringify(draft),
  ],
  ["draft:change-manuscript", actions.changeManuscript("d"), ["manuscript_citation"], "d", null],
  ["draft:change-materials-text", actions.changeMaterialsText("d"), ["materials_text"], "d", null],
  ["step:add-step", actions.addStep(step), ["steps", GUID], step, null],
  ["step:delete-steps", actions.deleteStep(step), ["steps", GUID], null, step],
  [
    "step:update-step-previous-guid",
    actions.linkStep(OTHER, GUID, null),
    ["steps", OTHER, "previous_guid"],
    GUID,
    null,
  ],
];

describe("actions", () => {
  it.each(MARKERS)("%s", (marker, made, path, up, down) => {
    expect(made).toEqual({
      guid: expect.stringMatching(/^[0-9A-F]{32}$/),
      marker,
      up: [{ path, value: up }],
      down: [{ path, value: down }],
      microtime: expect.any(Number),
    });
    expect(Math.abs(made.microtime - Date.now())).toBeLessThan(60_000);
  });

  it("are there for all 20 published markers, each with a GUID of its own", () => {
    expect(new Set(MARKERS.map(([marker]) => marker)).size).toBe(20);
    expect(new Set(MARKERS.map(([, { guid }]) => guid)).size).toBe(20);
  });

  it("are typed", () => {
    // @ts-expect-error reagents are given by their ids
    actions.changeMaterials(["a"]);
    // @ts-expect-error an author has a name
    actions.changeAuthors([{ affiliation: "x" }]);
  });
});

describe("applying", () => {
  const protocol = {
    id: 1,
    title_html: "t",
    uri: "t",
    steps: [
      { id: 1, guid: GUID, previous_id: null, previous_guid: null, step: "old" },
      { id: 2, guid: OTHER, previous_id: 0, previous_guid: GUID, step: "two" },
    ],
  };

  it("changes fields, steps and links, and leaves the given protocol alone", () => {
    const before = structuredClone(protocol);
    const done = [
      actions.changeTitle("new", "t"),
      actions.changeStep(GUID, "new", "old"),
      actions.deleteStep(protocol.steps[1] as never),
      actions.addStep({ guid: "C".repeat(32), previous_guid: GUID, step: "three" }),
    ];
    const after = actions.applyActions(protocol, done);
    expect(after.title_html).toBe("new");
    expect(after.steps.map(({ guid, step }) => [guid, step])).toEqual([
      [GUID, "new"],
      ["C".repeat(32), "three"],
    ]);
    expect(protocol).toEqual(before);
    const back = actions.revertActions(after, done);
    expect(back).toEqual(before);
  });

  it("leaves paths alone that nobody has published", () => {
    const odd = actions.action("step:odd", ["steps", GUID, "a", "b"], 1, 0);
    const polluting = actions.action("main:odd", ["__proto__"], { polluted: true }, null);
    const after = actions.applyActions(protocol, [
      odd,
      polluting,
      { ...odd, up: [{ path: [], value: 1 }] },
    ]);
    expect(after).toEqual(protocol);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
