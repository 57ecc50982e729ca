import { expect, test } from "vitest";
import { docsSpec } from "../src/docs-spec.ts";
import { type Obj, obj } from "../src/json.ts";
import { shelf } from "./shelf.ts";

const PATHS: Obj = {
  "/books": {
    get: {
      operationId: "books.list",
      description: "The books.",
      "x-evidence": {
        grade: "vendor-client",
        sources: [{ id: "manual", at: ["Chapter 2", "Chapter 4"] }, "gone"],
        note: "Seen\nonce.",
      },
      "x-quirks": [{ name: "slow", description: "Takes long." }],
      responses: {
        "200": {
          description: "Books.",
          "x-evidence": { grade: "inferred", sources: ["manual"], note: "A guess." },
          content: {
            "application/json": {
              example: { description: "As it is.", "x-evidence": { grade: "inferred" } },
            },
          },
        },
      },
    },
  },
};

function listOf(spec: Obj): Obj {
  return obj(obj(obj(spec.paths)["/books"]).get);
}

test("an operation has its grade as a badge, and sources and note in its text", () => {
  const operation = listOf(docsSpec(shelf(PATHS)));
  expect(operation["x-badges"]).toMatchObject([{ name: "vendor-client" }]);
  expect(operation.description).toBe(
    "The books.\n\n**Evidence: vendor-client** (the provider's own client code). " +
      "Sources: The manual, Chapter 2, Chapter 4; gone. Seen once.\n\n**Known quirks**\n\n- `slow`: Takes long.",
  );
});

test("it has a sample in TypeScript and one for curl", () => {
  const samples = listOf(docsSpec(shelf(PATHS)))["x-codeSamples"] as Obj[];
  expect(samples.map(({ label }) => label)).toEqual(["TypeScript", "curl"]);
});

test("what has evidence of its own says so; an example is left alone", () => {
  const response = obj(obj(listOf(docsSpec(shelf(PATHS))).responses)["200"]);
  expect(response.description).toBe("Books.\n\n*Evidence: inferred. A guess.*");
  const { example } = obj(obj(response.content)["application/json"]);
  expect(obj(example).description).toBe("As it is.");
});

test("the introduction tells how to install, what the grades mean, and the way back", () => {
  const { description } = obj(docsSpec(shelf(PATHS)).info);
  expect(description).toContain("npm install @specwright/old-shelf");
  expect(description).toContain("**third-party**: somebody else's working client");
  expect(description).toContain("(../index.html)");
});

test("the bundle itself stays as it is", () => {
  const provider = shelf(PATHS);
  const before = structuredClone(provider.bundle);
  docsSpec(provider);
  expect(provider.bundle).toEqual(before);
});
