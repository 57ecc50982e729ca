import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a kind that does not exist", async () => {
  const files = spoil("sources.yaml", "kind: vendor-client", "kind: hearsay");
  expect(await findings("sources-valid", files)).toEqual([
    "sources.yaml:3 The source `client` has the kind `hearsay`.",
  ]);
});

test("a source without a weight", async () => {
  const files = spoil("sources.yaml", ", weight: Good., url", ", url");
  expect(await findings("sources-valid", files)).toEqual([
    "sources.yaml:2 The source `manual` has no `weight`, or one that is not text.",
  ]);
});

test("an id that is not kebab-case", async () => {
  const files = spoil("sources.yaml", "id: client", "id: Client");
  expect(await findings("sources-valid", files)).toEqual([
    "sources.yaml:3 The source id `Client` is not kebab-case.",
  ]);
});

test("an id twice", async () => {
  const files = spoil("sources.yaml", "id: client", "id: manual");
  expect(await findings("sources-valid", files)).toEqual([
    "sources.yaml:3 Two sources have the id `manual`.",
  ]);
});
