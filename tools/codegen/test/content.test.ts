import { sendable } from "@specwright/spec/media-type";
import { expect, test } from "vitest";
import { modeOf } from "../../../packages/runtime/src/decode/mode.ts";
import { contentsOf } from "../src/model/content.ts";

/** How the runtime reads what is typed as each kind. */
const READ = {
  json: "json",
  text: "text",
  form: "text",
  events: "events",
  binary: "stream",
  multipart: "stream",
};

test.each([
  "application/json",
  "application/JSON; charset=utf-8",
  "text/json",
  "application/problem+json",
  "application/json-patch+json",
  "application/vnd.api+json; version=1",
  "application/json-seq",
  "application/geo+json-seq",
  "application/jsonl",
  "application/vnd.acme.json",
  "text/csv",
  "text/event-stream",
  "text/*",
  "application/atom+xml",
  "application/yaml",
  "application/x-yaml",
  "image/png",
  "image/svg+xml",
  "image/*",
  "multipart/mixed",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "*/*",
  "application/*",
  "application/vnd.api+json.gz",
])("%s is typed as what the runtime makes of it", (type) => {
  expect(modeOf([type], sendable(type))).toBe(
    READ[contentsOf({ [type]: {} })[0]?.kind ?? "binary"],
  );
});
