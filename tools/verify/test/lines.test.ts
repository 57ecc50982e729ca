import { expect, test } from "vitest";
import { linesOf } from "../src/house/lines.ts";
import { readTree } from "../src/house/tree.ts";

const six = [
  "const a = 1;",
  "// why",
  "const b = 2;",
  "",
  "f(a);",
  "g(b);",
  "h(a, b);",
  "return a;",
];

test("lines are counted by what they are for, and runs of six that stand twice", () => {
  const tree = new Map([
    ["tools/x/src/one.ts", `${six.join("\n")}\n`],
    ["tools/x/src/two.ts", `const first = 0;\n${six.join("\n")}\n`],
    ["tools/y/src/five.ts", `${six.slice(2).join("\n")}\n`],
    ["tools/y/test/five.test.ts", "test();\n"],
    ["tools/y/vitest.config.ts", "export default {};\n"],
  ]);
  expect(linesOf(tree)).toEqual([
    { folder: "tools/x", source: 17, tests: 0, others: 0, repeated: 12 },
    { folder: "tools/y", source: 6, tests: 1, others: 1, repeated: 0 },
  ]);
});

test("a tree can be read as it was, without what is generated", () => {
  const then = readTree("HEAD");
  expect(then.has("tools/verify/src/cli.ts")).toBe(true);
  expect([...then.keys()].filter((path) => path.includes("/gen/"))).toEqual([]);
});
