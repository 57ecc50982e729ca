import { expect, test } from "vitest";
import { withOwnReferences } from "../src/own-references.ts";

test.each(["http://newco.example/a.json", "/etc/hostname", "../a.json", "file:///etc/hostname"])(
  "a page is not built of a spec that refers to %s, not even as data",
  ($ref) => {
    expect(() => withOwnReferences({ "x-any": [{ example: { $ref } }] })).toThrow(
      "leads out of the spec",
    );
  },
);

test("an external value is shown as an address, and not asked for", () => {
  const spec = { examples: { one: { summary: "One", externalValue: "https://newco.example/a" } } };
  expect(withOwnReferences(spec)).toEqual({
    examples: { one: { summary: "One", value: "See https://newco.example/a" } },
  });
});

test("references within the spec stay", () => {
  const spec = { a: { $ref: "#/b" }, b: [1, "2", null] };
  expect(withOwnReferences(spec)).toEqual(spec);
});
