import { describe, expect, test } from "vitest";
import { ORDERS, orderOf } from "../src/house/order.ts";
import { fileCircles, missingRooms, roomsOf, stepsBack } from "../src/house/rooms.ts";
import { foldersOf, readTree } from "../src/house/tree.ts";

const tree = readTree();
const folders = foldersOf(tree);

/** Where files may know each other's types in a circle, and why. What runs may do so nowhere. */
const TYPES_IN_CIRCLES: Readonly<Record<string, string>> = {
  "packages/runtime/src": "the core takes what users write by its type (decision 30)",
  "packages/[^/]+/src/gen": "a client and its core are printed together",
  "tools/release/src/plan/types": "the parts of a comparison go back into it for what is inside",
};

describe.each(folders)("%s", (folder) => {
  const { order, types } = orderOf(folder);
  const rooms = roomsOf(tree, folder, types === undefined);

  test("imports run one way between its rooms", () => {
    expect(stepsBack(rooms, order)).toEqual([]);
  });

  test("no files know of each other in a circle", () => {
    expect(fileCircles(tree, folder, false)).toEqual([]);
    const may = Object.keys(TYPES_IN_CIRCLES).map((place) => new RegExp(`^${place}/`));
    const circles = fileCircles(tree, folder);
    expect(
      circles.filter((files) => !may.some((one) => files.every((path) => one.test(path)))),
    ).toEqual([]);
  });
});

test.each(Object.entries(ORDERS))("the order of %s names rooms that are there", (folder, one) => {
  expect(folders).toContain(folder);
  expect(missingRooms(roomsOf(tree, folder), one.order)).toEqual([]);
});

describe("a step back is refused", () => {
  const house = (files: Record<string, string>) =>
    roomsOf(
      new Map(Object.entries(files).map(([path, text]) => [`tools/x/src/${path}`, text])),
      "tools/x",
    );
  const plain = {
    "model/a.ts": "export const a = 1;",
    "print.ts": 'import { a } from "./model/a.ts";',
  };

  test("where a lower room imports a higher one", () => {
    const rooms = house({ ...plain, "model/b.ts": 'import { p } from "../print.ts";' });
    const line = "tools/x/src/model/b.ts imports tools/x/src/print.ts: model stands below print.ts";
    expect(stepsBack(rooms, ["model", "print.ts"])).toContain(line);
  });

  test("where two rooms that nobody has put in order know of each other", () => {
    const rooms = house({ ...plain, "model/b.ts": 'export type { P } from "../print.ts";' });
    expect(stepsBack(rooms, ["*"])).toHaveLength(2);
  });

  test("where a room is not on a list that has no `*`", () => {
    expect(stepsBack(house(plain), ["print.ts"])).toHaveLength(1);
  });

  test("where files of one room know of each other, of what runs or of types", () => {
    const circle = (how: string) =>
      new Map([
        ["tools/x/src/a/one.ts", 'import { two } from "./two.ts";'],
        ["tools/x/src/a/two.ts", `import ${how}{ one } from "./one.ts";`],
      ]);
    const files = [["tools/x/src/a/one.ts", "tools/x/src/a/two.ts"]];
    expect(fileCircles(circle(""), "tools/x", false)).toEqual(files);
    expect(fileCircles(circle("type "), "tools/x", false)).toEqual([]);
    expect(fileCircles(circle("type "), "tools/x")).toEqual(files);
  });

  test("and nowhere else: not for texts that are printed, nor for what is below", () => {
    const printed = { ...plain, "model/b.ts": 'const code = `import "../nothing.ts";`;' };
    expect(stepsBack(house(printed), ["model", "print.ts"])).toEqual([]);
  });
});
