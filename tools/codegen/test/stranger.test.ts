import { expect, test } from "vitest";
import { compile } from "./support/compile.ts";
import { repository } from "./support/repository.ts";

test("a stranger's openapi.json without our keys, sources or coverage becomes a package", async () => {
  const made = repository("stranger");
  const run = await made.gen("stranger");
  expect(run.output).toContain("stranger: 3 operations, 3 methods");
  expect(run.status).toBe(0);
  const use = `
import { createStranger, type Pet } from "./packages/stranger/src/index.js";
const stranger = createStranger({ apiKey: "k", servers: { api: "https://pets.example" } });
const pet: Pet = await stranger.pets.getPetById(7);
const name: string | null | undefined = pet.name;
await stranger.pets.deleteByPetId(7);
const [order] = await stranger.store.getOrders();
export const id: number | undefined = order?.id;
export { name };
`;
  expect(compile(made, use)).toBe("");
});

test("its README says that there is nothing to hold the operations against", async () => {
  const made = repository("stranger");
  await made.gen();
  expect(
    made.read("specs/stranger/README.md"),
  ).toBe(`<!-- @generated. Do not edit; run: pnpm gen stranger -->

# Stranger API: what is covered

3 operations. There is no list of the provider's own operations (\`coverage.yaml\`) to hold them against.

| operation | operationId | grade | sources |
| --- | --- | --- | --- |
| GET /pets/{petId} | \`getPetById\` | none |  |
| DELETE /pets/{petId} |  | none |  |
| GET /store/orders |  | none |  |

## Grades

| grade | operations |
| --- | --- |
| none | 3 |
| **all** | **3** |
`);
});
