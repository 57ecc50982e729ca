import { expect, test } from "vitest";
import { findings, SHELF, spoil } from "../shelf.ts";

test.each(["Errors.yaml", "error_responses.yaml", "errors.yml", "errors.json"])(
  "a resource file called %s",
  async (name) => {
    const { "resources/errors.yaml": errors = "", ...rest } = SHELF;
    const files = spoil("resources/tokens.yaml", "errors.yaml", name, rest);
    expect(await findings("resource-file", { ...files, [`resources/${name}`]: errors })).toEqual([
      `resources/tokens.yaml:21 The spec refers to the file resources/${name}.`,
    ]);
  },
);

test("a file elsewhere", async () => {
  const { "resources/errors.yaml": errors = "", ...rest } = SHELF;
  const files = spoil("resources/tokens.yaml", "errors.yaml", "../shared/errors.yaml", rest);
  expect(await findings("resource-file", { ...files, "shared/errors.yaml": errors })).toEqual([
    "resources/tokens.yaml:21 The spec refers to the file shared/errors.yaml.",
  ]);
});
