import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Difference, hashOf, type Report } from "@specwright/drift";
import { beforeEach, onTestFinished } from "vitest";
import { parse } from "yaml";
import { apply } from "../../src/apply/apply.ts";

const ROOT_FILE = `openapi: 3.1.0 # by hand
info: { title: Shelf, version: 1.0.0 }
paths:
  /books: { $ref: "resources/books.yaml#/paths/~1books" }
`;

/** The resource that reports speak of, written as a person writes. */
export const BOOKS = `# All about books.
paths:
  /books:
    get:
      operationId: books.list
      responses:
        "200":
          description: >-
            Books, folded
            by hand.
          content:
            application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } }
        "404": { $ref: "#/components/responses/NotFound" } # shared

components:
  responses:
    NotFound:
      description: None.
  schemas:
    Book:
      type: object
      required: [id, title]   # always
      properties:
        id: { type: string, description: 'An id' }
        title:
          type: string
          description: What it is called.
          x-evidence:
            grade: documented
            sources: [{ id: docs, at: Books }]

        # Where it stands.
        shelf: { $ref: "#/components/schemas/Shelf" }
        state: { anyOf: [{ type: string, enum: [new, used] }, { type: string }] }
        kind: { type: string, enum: [paper, film] }
        pages: { type: [integer, "null"] }
        tags: { type: array, items: { type: string } }
    Shelf: { type: object, required: [row], properties: { row: { type: integer } } }
    Bare:
      allOf:
        - $ref: "#/components/schemas/Shelf"
`;

const bundle = {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1.0.0" },
  paths: { "/books": (parse(BOOKS) as { paths: Record<string, unknown> }).paths["/books"] },
  components: (parse(BOOKS) as { components: unknown }).components,
};

/** The repository of the test that runs. */
export let root: string;

/** Gives each test of a file a repository with a spec of its own. */
export const eachWithAShelf = () =>
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "apply-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, "specs/shelf/resources"), { recursive: true });
    mkdirSync(join(root, "packages/shelf"), { recursive: true });
    mkdirSync(join(root, ".changeset"));
    writeFileSync(join(root, "specs/shelf/openapi.yaml"), ROOT_FILE);
    writeFileSync(join(root, "specs/shelf/resources/books.yaml"), BOOKS);
    writeFileSync(join(root, "packages/shelf/openapi.json"), JSON.stringify(bundle));
  });

/** Where schemas stand. */
export const S = "#/components/schemas";

type Seen = Pick<Difference, "kind" | "pointer" | "types">;

/** A report of differences, each seen in 3 of 40 answers. */
export const report = (...differences: Seen[]): Report => ({
  drift: 1,
  spec: { title: "Shelf", version: "1.0.0", hash: hashOf(bundle) },
  first: "2026-12-01",
  last: "2026-12-09",
  looked: { "books.list": { answers: 40, streams: 0, skipped: 0 } },
  differences: differences.map((one) => ({
    ...one,
    answers: 3,
    of: 40,
    operations: ["books.list"],
    first: "2026-12-01",
    last: "2026-12-09",
  })),
  dropped: 0,
});

/** What is made of reports: the changes, and the new text of the resource. */
export function applied(...reports: Report[]) {
  const named = reports.map((one, index) => ({ name: `r${index}.json`, report: one }));
  const [one] = apply(root, named);
  if (!one) throw new Error("nothing was applied");
  const text = one.files.get(join(root, "specs/shelf/resources/books.yaml")) ?? BOOKS;
  const schemas = (parse(text) as { components: { schemas: Record<string, never> } }).components
    .schemas;
  return {
    ...one,
    text,
    schemas,
    changeset: one.files.get(join(root, ".changeset/drift-shelf-2026-12-09.md")),
  };
}

/** Lines that went, and lines that came. */
export function changed(text: string): { gone: string[]; come: string[] } {
  const [before, after] = [BOOKS.split("\n"), text.split("\n")];
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}
