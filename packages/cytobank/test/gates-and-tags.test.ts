import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSampleTags, GatesNotAppliedError, parseSampleTags } from "../src/index.js";
import { clientOf, json, routes, type Seen } from "./support/handler.js";

const GATING_ML =
  '<?xml version="1.0"?>\n<gating:Gating-ML xmlns:gating="http://www.isac-net.org/std/Gating-ML/v2.0/gating"/>';

/** An experiment whose gates can be written. */
function gates(saved: (asked: number) => unknown = (asked) => ({ gatingSaveVersion: asked })) {
  return clientOf(
    routes({
      "GET /experiments/9": () => json({ experiment: { id: 9, version: 3, gateVersion: 4 } }),
      "POST /experiments/9/apply_gates": ({ body }) =>
        json(
          saved(
            (JSON.parse(body) as { experiment: { gateVersion: number } }).experiment.gateVersion,
          ),
        ),
      "POST /experiments/9/upload_gatingml": () => json({}),
    }),
  );
}

test("Gating-ML goes up as a file, and is applied where that is asked for", async () => {
  const { client, seen } = gates();
  expect(await client.gates.write(9, GATING_ML)).toBeUndefined();
  expect(
    await client.gates.write(9, new Blob([GATING_ML]), { apply: true, filename: "g.xml" }),
  ).toBe(5);
  expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /experiments/9/upload_gatingml",
    "POST /experiments/9/upload_gatingml",
    "GET /experiments/9",
    "POST /experiments/9/apply_gates",
  ]);
  const [first, second] = seen as [Seen, Seen];
  expect(first.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  expect(first.body).toContain('name="file"; filename="gates.xml"');
  expect(first.body).toContain(GATING_ML);
  expect(second.body).toContain('filename="g.xml"');
  expect(seen.at(-1)?.body).toBe('{"experiment":{"gateVersion":5}}');
});

test("another version than the one asked for is an error", async () => {
  const { client } = gates(() => ({ gatingSaveVersion: 6 }));
  const error = await client.gates.applyScratch(9).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(GatesNotAppliedError);
  expect(error).toMatchObject({ asked: 5, applied: 6 });
});

test("what is no Gating-ML is refused before anything is sent", async () => {
  const { client, seen } = gates();
  for (const wrong of ["", "<html><body>Sign in</body></html>", '{"errors":["no"]}']) {
    await expect(client.gates.write(9, wrong)).rejects.toThrow("gatingMl is no Gating-ML");
  }
  expect(seen).toEqual([]);
});

const TABLE =
  "FCS Filename\tConditions\tDoses\ntube_01.fcs\tUntreated\t-\ntube_02.fcs\tTreated\t10 nM\n";

test("sample tags come as rows and go up as the same table", async () => {
  const { client, seen } = clientOf(({ method }) =>
    method === "GET"
      ? new Response(TABLE, { headers: { "content-type": "text/tab-separated-values" } })
      : json({}),
  );
  const rows = await client.sampleTags.read(9);
  expect(rows).toEqual([
    { "FCS Filename": "tube_01.fcs", Conditions: "Untreated", Doses: null },
    { "FCS Filename": "tube_02.fcs", Conditions: "Treated", Doses: "10 nM" },
  ]);
  await client.sampleTags.write(9, rows);
  expect(seen.at(-1)?.path).toBe("/experiments/9/upload_sample_tags");
  expect(seen.at(-1)?.body).toContain(TABLE);
  expect(seen.at(-1)?.body).toContain('filename="experiment_9_annotations.tsv"');
});

test("some tags of some files change, all others stay", async () => {
  const { client, seen } = clientOf(({ method }) =>
    method === "GET"
      ? new Response(TABLE, { headers: { "content-type": "text/tab-separated-values" } })
      : json({}),
  );
  await client.sampleTags.update(9, {
    "tube_01.fcs": { Conditions: "Treated", Timepoints: "Day 7" },
  });
  expect(seen.at(-1)?.body).toContain(
    "FCS Filename\tConditions\tDoses\tTimepoints\ntube_01.fcs\tTreated\t-\tDay 7\ntube_02.fcs\tTreated\t10 nM\t-\n",
  );
  const before = seen.length;
  await expect(client.sampleTags.update(9, { "tube_99.fcs": {} })).rejects.toThrow("tube_99.fcs");
  expect(seen).toHaveLength(before + 1);
});

test("rows that make no table are refused", () => {
  expect(() => formatSampleTags([{ Conditions: "A" }])).toThrow("FCS Filename");
  expect(() => formatSampleTags([{ "FCS Filename": "a.fcs", Conditions: "A\tB" }])).toThrow("tabs");
});

test("what is written is read again, whatever it is", () => {
  const cell = fc
    .string()
    .filter((text) => !/[\t\r\n\uFEFF]/.test(text) && text !== "-" && text !== "");
  const row = fc.record({
    "FCS Filename": cell,
    Conditions: fc.option(cell),
    Doses: fc.option(cell),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(parseSampleTags(formatSampleTags(rows))).toEqual(rows);
    }),
  );
});

test("tables of other systems are read too", () => {
  const odd = "\uFEFFFCS Filename\tConditions\r\na.fcs\tA\r\nb.fcs\r\n";
  expect(parseSampleTags(odd)).toEqual([
    { "FCS Filename": "a.fcs", Conditions: "A" },
    { "FCS Filename": "b.fcs", Conditions: null },
  ]);
  expect(parseSampleTags("")).toEqual([]);
});
