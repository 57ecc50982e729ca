import { describe, expect, it } from "vitest";
import { commentTree, draftOf, plainText } from "../src/index.js";
import { SEED_ENTITIES } from "./seed/entities.js";

describe("a document of somebody who means harm", () => {
  const ODD: readonly unknown[] = [
    { toString: 1, valueOf: 1 },
    [[{ toString: null }]],
    {},
    null,
    true,
    1e308,
    -1,
    "\ud800",
  ];
  const KEYS = [
    ...["amount", "unit", "label", "concentration", "temperature", "duration", "centrifuge"],
    ...["temperatureUnit", "number", "formula", "command", "name", "title", "doi", "url", "data"],
    ...["legend", "blocks", "entityMap"],
  ];

  it.each([...SEED_ENTITIES.map(({ type }) => type), "__proto__", "constructor"])(
    "has a text, whatever stands in its %s",
    (type) => {
      for (const value of ODD)
        for (const key of KEYS) {
          const range = { offset: 0, length: 1, key: 0, style: value };
          const block = {
            text: " ",
            depth: value,
            entityRanges: [range],
            inlineStyleRanges: [range],
          };
          const body = JSON.stringify({
            blocks: [block],
            entityMap: { 0: { type, mutability: "IMMUTABLE", data: { [key]: value } } },
          });
          expect(typeof plainText(body)).toBe("string");
          const comment = { comment_id: 1, discussion_id: 1, body } as never;
          expect(commentTree([comment])).toHaveLength(1);
        }
    },
  );

  it("has no words where things stand that are none", () => {
    const entity = { type: "reagent", mutability: "IMMUTABLE", data: { name: { a: 1 } } } as never;
    expect(plainText(draftOf(["a", { entity }, "b"]))).toBe("a b");
  });
});
