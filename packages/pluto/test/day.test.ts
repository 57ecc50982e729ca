import { fileURLToPath } from "node:url";
import { mockFetch } from "@specwright/mock";
import { expect, test } from "vitest";
import { createPluto, NotFoundError } from "../src/index.js";

const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));

/** A client whose provider lives in this process, and remembers. */
function client() {
  const fetch = mockFetch({ spec }, { state: true });
  const reasons: string[] = [];
  const pluto = createPluto({
    token: "0123456789abcdef0123456789abcdef01234567",
    retries: 0,
    fetch: async (input, init) => {
      const answer = await fetch(input as Request, init);
      const reason = answer.headers.get("x-mock-reason");
      if (reason !== null) reasons.push(reason);
      return answer;
    },
  });
  return { pluto, reasons };
}

test("a day: markers are collected, changed, looked for and given up", async () => {
  const { pluto, reasons } = client();
  const [project] = (await pluto.projects.list()).items;
  expect((await pluto.projects.get(project?.pluto_id ?? "")).name).toBe(project?.name);

  const before = await pluto.biomarkerSets.list();
  const made = await pluto.biomarkerSets.create({
    name: "Stellate cell markers",
    target_type: "gene",
    organism_shortname: "human",
  });
  const set = made.uuid ?? "";
  for (const target_shortname of ["SMAD3", "ACTA2", "LRAT"]) {
    await pluto.biomarkerSets.biomarkers.create(set, {
      name: `Gene ${target_shortname}`,
      target_shortname,
    });
  }
  const page = await pluto.biomarkerSets.biomarkers.list(set, { limit: 2 });
  expect([page.items.length, page.total]).toEqual([2, 3]);
  const markers = await pluto.biomarkerSets.biomarkers.list(set, { limit: 2 }).all();
  expect(markers.map((one) => one.target_shortname)).toEqual(["SMAD3", "ACTA2", "LRAT"]);
  expect(new Set(markers.map(({ uuid }) => uuid)).size).toBe(3);

  await pluto.biomarkerSets.update(set, { name: "Markers, revised" });
  expect((await pluto.biomarkerSets.get(set)).name).toBe("Markers, revised");
  expect((await pluto.biomarkerSets.list({ search: "revised" })).items).toHaveLength(1);
  expect((await pluto.biomarkerSets.list()).total).toBe((before.total ?? 0) + 1);

  const [first] = markers;
  await pluto.biomarkerSets.biomarkers.delete(set, first?.uuid ?? "");
  expect((await pluto.biomarkerSets.biomarkers.list(set)).items).toHaveLength(2);
  expect(reasons).toEqual([]);
  const gone = pluto.biomarkerSets.biomarkers.get(set, first?.uuid ?? "");
  await expect(gone).rejects.toBeInstanceOf(NotFoundError);
});

test("an analysis of one's own stands in its experiment, and in no other", async () => {
  const { pluto, reasons } = client();
  const made = await pluto.experiments.analyses.create("PLX000999", {
    analysis_type: "external",
    name: "Heat map",
    methods: "A script.",
    results: "plot_data.csv",
  });
  await pluto.experiments.analyses.update("PLX000999", made.uuid ?? "", {
    name: "Heat map, revised",
  });
  const names = (await pluto.experiments.analyses.list("PLX000999")).map(({ name }) => name);
  expect(names).toContain("Heat map, revised");
  expect(await pluto.experiments.analyses.list("PLX001001")).toEqual([]);
  expect(reasons).toEqual([]);
  await expect(pluto.experiments.get("PLX000000")).rejects.toBeInstanceOf(NotFoundError);
});

test("why a request is refused stands in the error", async () => {
  const { pluto } = client();
  await expect(pluto.biomarkerSets.create({ name: 7 } as never)).rejects.toThrow(
    /^pluto biomarkerSets\.create: 400 invalid_body_attribute — body\.name: must be string/,
  );
});
