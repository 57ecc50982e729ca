import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { describe, expect, test } from "vitest";

/** What it costs is what its calls send and read, and that is bounded. */
const WIRE = "its calls";
/** Each part of what it is given is looked at once. */
const ONCE = "once";
/** What it looks at is a value, or a bounded part of one. */
const FIXED = "fixed";
/** What it gives is as large as what it costs: all pairs of two lists. */
const RESULT = "its result";

/**
 * How the cost of every public function grows. One whose cost could grow faster than what it is given names the
 * test over sizes that it does not.
 */
const GROWTH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  runtime: {
    columnsToRows: "pages/linear.test.ts",
    coreOf: WIRE,
    createClient: WIRE,
    distinctNames: "pages/linear.test.ts",
    downloadOf: WIRE,
    extend: ONCE,
    fieldsOf: FIXED,
    filePath: FIXED,
    fileSize: FIXED,
    hideSecret: ONCE,
    kindOf: FIXED,
    makeFolder: FIXED,
    nameOf: ONCE,
    named: FIXED,
    oauth: WIRE,
    openSource: "transfer/linear.test.ts",
    redacted: "redact/growth.test.ts",
    safeName: FIXED,
    sendElsewhere: WIRE,
    uploadTo: WIRE,
    waitFor: WIRE,
    waitForEnd: WIRE,
  },
  pluto: { createPluto: WIRE, entriesOf: FIXED },
  cytobank: {
    channelIds: "linear.test.ts",
    channelTable: "linear.test.ts",
    createCytobank: WIRE,
    fcsFileIds: "linear.test.ts",
    formatSampleTags: RESULT,
    parseSampleTags: "linear.test.ts",
    populationIds: "linear.test.ts",
    visnePopulations: RESULT,
  },
  plutio: {
    all: ONCE,
    any: ONCE,
    createPlutio: WIRE,
    equals: ONCE,
    fields: ONCE,
    hasSecret: ONCE,
    isEvent: FIXED,
    linesOf: ONCE,
    plutioTokens: WIRE,
    query: ONCE,
    readWebhook: ONCE,
    sameText: ONCE,
  },
  "protocols-io": {
    action: ONCE,
    addStep: ONCE,
    applyActions: "linear.test.ts",
    authorizeUrl: ONCE,
    changeAuthors: ONCE,
    changeContentConfidential: ONCE,
    changeContentWarning: ONCE,
    changeDescription: ONCE,
    changeDocument: ONCE,
    changeExternalLink: ONCE,
    changeGuidelines: ONCE,
    changeBeforeStart: ONCE,
    changeKeywords: ONCE,
    changeManuscript: ONCE,
    changeMaterials: ONCE,
    changeMaterialsText: ONCE,
    changeStep: ONCE,
    changeStepSection: ONCE,
    changeTitle: ONCE,
    changeWarning: ONCE,
    collectEntities: "linear-texts.test.ts",
    commentTree: "linear.test.ts",
    createProtocolsIo: WIRE,
    dateOf: FIXED,
    deleteStep: ONCE,
    describeEntity: ONCE,
    draftOf: ONCE,
    draftsIn: ONCE,
    entityAt: FIXED,
    entityOf: FIXED,
    flag: FIXED,
    formatMarkdown: "linear-texts.test.ts",
    isConfirmedMember: FIXED,
    isDraft: ONCE,
    isEntity: FIXED,
    isFileItem: FIXED,
    isFolderItem: FIXED,
    isProtocolItem: FIXED,
    isRecordItem: FIXED,
    linkStep: ONCE,
    newGuid: FIXED,
    orderSteps: "linear.test.ts",
    parseDraft: ONCE,
    piecesOf: "linear-texts.test.ts",
    plainText: "linear-texts.test.ts",
    protocolId: "linear-texts.test.ts",
    readCallback: "linear-texts.test.ts",
    revertActions: "linear.test.ts",
    updateImage: ONCE,
    userTokens: WIRE,
    walkBlocks: "linear-texts.test.ts",
    walkComments: "linear.test.ts",
    walkEntities: "linear-texts.test.ts",
    writeDraft: ONCE,
  },
  drift: {
    countOf: ONCE,
    drift: "costs.test.ts",
    hashOf: ONCE,
    mergeReports: ONCE,
    parseReport: ONCE,
  },
};

/** The functions that a module gives out, by name; those of modules that it gives out as a whole, too. */
function functionsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  const at = (from: string) => join(dirname(path), from.replace(/\.js$/, ".ts"));
  const lists = [...source.matchAll(/^export \{([^}]*)\}(?! from "@)/gm)].flatMap(([, list = ""]) =>
    list.split(",").map((name) => name.trim()),
  );
  const own = [...source.matchAll(/^export (?:const|(?:async )?function\*?) (\w+)/gm)];
  const whole = [...source.matchAll(/^export \*(?: as \w+)? from "(\.[^"]+)"/gm)];
  return [
    ...lists.filter((name) => /^[a-z]\w*$/.test(name)),
    ...own.map(([, name = ""]) => name),
    ...whole
      .filter(([, from = ""]) => !/gen\/|errors\//.test(from))
      .flatMap(([, from = ""]) => functionsOf(at(from))),
  ];
}

describe.each(Object.entries(GROWTH))("of %s", (name, growth) => {
  const folder = join(ROOT, "packages", name);

  test("the growth of every function is known", () => {
    const found = functionsOf(join(folder, "src/index.ts"));
    expect(found.length).toBeGreaterThan(1);
    expect([...new Set(found)].sort()).toEqual(Object.keys(growth).sort());
  });

  test("what could grow faster has its test over sizes", () => {
    const kinds = [WIRE, ONCE, FIXED, RESULT];
    for (const [one, how] of Object.entries(growth)) {
      if (kinds.includes(how)) continue;
      const text = readFileSync(join(folder, "test", how), "utf8");
      expect([one, new RegExp(`\\b${one}\\b`).test(text)]).toEqual([one, true]);
    }
  });
});
