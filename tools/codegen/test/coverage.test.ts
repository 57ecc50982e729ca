import { expect, test } from "vitest";
import { repository } from "./support/repository.ts";

/** What `specs/<provider>/README.md` says of a curated provider. */
test("the provider's own list against ours: covered, left out, grades, sources", async () => {
  const made = repository("small");
  made.edit(
    "specs/small/openapi.yaml",
    "      summary: Get a note\n",
    '      summary: Get a note\n      deprecated: true\n      x-evidence: { grade: third-party, sources: [blog, { id: gist, at: "line 3" }] }\n',
  );
  made.write(
    "specs/small/coverage.yaml",
    `operations:
  - { id: "1", name: "GET /notes/{id} | one", operationId: notes.get }
  - { id: "2", name: DELETE <everything>, omitted: "Answers 500,\\n  always." }
`,
  );
  made.write(
    "specs/small/sources.yaml",
    `sources:
  - { id: blog, title: A blog, kind: third-party, version: unknown, weight: Little. }
  - { id: gist, title: A gist, kind: third-party, version: "2020", read: "2026-11-28", weight: Less. }
`,
  );
  const { status, output } = await made.gen("small");
  expect([status, output]).toEqual([0, expect.any(String)]);
  expect(
    made.read("specs/small/README.md"),
  ).toBe(`<!-- @generated. Do not edit; run: pnpm gen small -->

# Newco API: what is covered

Read on 2026-11-28: 1 of 2 sources; no answer of the live service was ever observed.

The provider has 2 operations that we know of: 1 covered, 1 left out. The ids are those of the provider's list in [coverage.yaml](coverage.yaml).

| id | the provider's name | operationId | grade | sources |
| --- | --- | --- | --- | --- |
| 1 | GET /notes/{id} \\| one | \`notes.get\` | third-party, deprecated | blog, gist |

## Left out

| id | the provider's name | why |
| --- | --- | --- |
| 2 | DELETE &lt;everything> | Answers 500, always. |

## Grades

| grade | operations |
| --- | --- |
| third-party | 1 |
| **all** | **1** |

## Sources

| id | source | kind | version | read on | weight |
| --- | --- | --- | --- | --- | --- |
| blog | A blog | third-party | unknown |  | Little. |
| gist | A gist | third-party | 2020 | 2026-11-28 | Less. |
`);
});

test("the README's row can't leave its table", async () => {
  const made = repository("small");
  made.edit("specs/small/openapi.yaml", "title: Newco API", 'title: "New | co <b>"');
  await made.gen("small");
  expect(made.read("README.md")).toContain(
    "\n| New \\| co &lt;b> | [`@specwright/small`](packages/small) | 1 | `npm install @specwright/small` |\n",
  );
});
