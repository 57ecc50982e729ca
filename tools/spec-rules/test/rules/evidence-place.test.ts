import { expect, test } from "vitest";
import { type Files, findings, SHELF, spoil } from "../shelf.ts";

test("a source without a place in it", async () => {
  const files = spoil(
    "resources/tokens.yaml",
    "sources: [{ id: manual, at: Books }]",
    "sources: [manual]",
  );
  expect(await findings("evidence-place", files)).toEqual([
    "resources/tokens.yaml:9 `x-evidence` names the source `manual` without a place in it.",
  ]);
});

/** The shelf with more operations, all of which cite what stands in `Books`. */
function pasted(count: number, tag: (index: number) => string): Files {
  const paths = Array.from(
    { length: count },
    (_, index) => `  /more${index}:
    get:
      operationId: more.get${index}
      tags: [${tag(index)}]
      summary: More
      description: More of it.
      x-evidence: { grade: documented, sources: [{ id: manual, at: Table }] }
      responses: { "204": { description: Nothing. } }
`,
  );
  const refs = paths.map(
    (_, index) => `  /more${index}: { $ref: resources/more.yaml#/paths/~1more${index} }\n`,
  );
  return {
    ...spoil("openapi.yaml", "components:\n", `${refs.join("")}components:\n`),
    "resources/more.yaml": `paths:\n${paths.join("")}`,
  };
}

test("one place for the operations of several resources was pasted", async () => {
  const some = (index: number) => (index % 2 ? "books" : "tokens");
  expect(await findings("evidence-place", pasted(12, some))).toEqual([
    "resources/more.yaml:8 12 operations of 2 resources cite one place, `manual: Table`: it can't speak of each of them.",
  ]);
  expect(await findings("evidence-place", pasted(11, some))).toEqual([]);
  expect(
    await findings(
      "evidence-place",
      pasted(12, () => "books"),
    ),
  ).toEqual([]);
  expect(await findings("evidence-place", SHELF)).toEqual([]);
});
