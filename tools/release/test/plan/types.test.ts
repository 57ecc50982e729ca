import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Change, greatest } from "../../src/plan/bump.ts";
import { typeChanges } from "../../src/plan/types/exports.ts";
import { EDITS } from "./type-edits.ts";
import { TYPE_FORMS } from "./type-forms.ts";

const ALL = [
  ...EDITS,
  ...TYPE_FORMS.map(([name, ours, before, after]) => ({ name, ours, before, after })),
];

let folder: string;
let changes: Change[][];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-types-"));
  const pairs = ALL.map(({ before, after }, index) => {
    const [old, now] = ["before", "after"].map((side) => join(folder, side, `${index}.d.ts`));
    mkdirSync(join(folder, "before"), { recursive: true });
    mkdirSync(join(folder, "after"), { recursive: true });
    writeFileSync(old as string, before);
    writeFileSync(now as string, after);
    return [old, now] as [string, string];
  });
  changes = typeChanges(pairs);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the table has forty edits and more, and what is the same on both sides moves nothing", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(40);
  const same = ALL.filter(({ before, after, ours }) => before === after && ours !== "none");
  expect(same).toEqual([]);
});

test.each(ALL.map((one, index) => ({ ...one, index })))("$name: $ours", ({ index, ours }) => {
  expect({ bump: greatest(changes[index] ?? []), why: changes[index] }).toEqual({
    bump: ours,
    why: changes[index],
  });
});

test("a change says where and what", () => {
  const at = (name: string) => changes[EDITS.findIndex((one) => one.name === name)];
  expect(at("a result's field may be null")).toContainEqual({
    bump: "major",
    where: "createClient() result.tasks.get() result.tags",
    text: "`null` is now among its types.",
    seen: "types",
  });
  expect(at("an argument moved")?.map(({ text }) => text)).toEqual([
    "Its arguments stand in another order: input, id, options.",
  ]);
});
