import type { OperationDescriptor } from "@specwright/runtime";
import { describe, expect, it } from "vitest";
import { readerOf, writerOf } from "../src/parts/needs.ts";

const operation = (own: Partial<OperationDescriptor>): OperationDescriptor => ({
  method: "POST",
  path: "/",
  ...own,
});

describe("parts of the runtime, by the facts of a spec", () => {
  it.each([
    [[["text/csv"], ["application/json"]], "plainBody"],
    [[["application/json"], ["application/x-www-form-urlencoded; charset=utf-8"]], "formBody"],
    [[["application/x-www-form-urlencoded", "multipart/form-data"]], "anyBody"],
    [[["multipart/*"]], "anyBody"],
    [[["image/*"]], "anyBody"],
    [[], "plainBody"],
  ])("bodies of %j are written by %s", (types, expected) => {
    expect(writerOf(types.map((one) => operation({ body: { types: one } })))).toBe(expected);
  });

  it.each([
    [[undefined], undefined],
    [[undefined, []], "noBody"],
    [[[], ["text/csv"]], "readingFiles"],
    [[["application/json", "text/event-stream"]], "reading"],
    [[["*/*"]], "reading"],
    [[["text/*"], []], "reading"],
  ])("answers of %j are read by %s", (accepts, expected) => {
    const operations = accepts.map((accept) => operation(accept ? { accept } : {}));
    expect(readerOf(operations)).toBe(expected);
  });
});
