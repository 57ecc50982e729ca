import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a source that supports nothing", async () => {
  const files = spoil(
    "sources.yaml",
    "sources:\n",
    'sources:\n  - { id: blog, title: Blog, kind: third-party, version: "2020", weight: Old. }\n',
  );
  expect(await findings("sources-used", files)).toEqual([
    "sources.yaml:2 Nothing names the source `blog`.",
  ]);
});
