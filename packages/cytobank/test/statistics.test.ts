import fc from "fast-check";
import { expect, test } from "vitest";
import { statisticsBatches } from "../src/statistics/batches.js";
import { clientOf, json, type Seen } from "./support/handler.js";

const ids = (length: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: length });

const combinations = (
  files: readonly number[],
  sets: readonly number[],
  channels: readonly number[],
) => files.flatMap((f) => sets.flatMap((s) => channels.map((c) => `${f} ${s} ${c}`)));

test("batches ask about each combination exactly once", () => {
  fc.assert(
    fc.property(ids(300), ids(80), ids(80), fc.integer({ min: 60, max: 4000 }), (f, s, c, most) => {
      const batches = statisticsBatches({ fcsFileIds: f, gateSetIds: s, channelIds: c }, most);
      const asked = batches.flatMap((one) =>
        combinations(one.fcsFileIds, one.gateSetIds ?? [], one.channelIds ?? []),
      );
      const wanted = combinations(f, s, c);
      expect(asked.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 60 },
  );
});

test("no address grows beyond what proxies take", () => {
  fc.assert(
    fc.property(ids(400), ids(200), ids(200), (f, s, c) => {
      for (const batch of statisticsBatches({ fcsFileIds: f, gateSetIds: s, channelIds: c })) {
        const search = new URLSearchParams([
          ...batch.fcsFileIds.map((id) => ["fcsFileIds", String(id)]),
          ...(batch.gateSetIds ?? []).map((id) => ["gateSetIds", String(id)]),
          ...(batch.channelIds ?? []).map((id) => ["channelIds", String(id)]),
        ]);
        expect(search.toString().length).toBeLessThanOrEqual(1800);
      }
    }),
    { numRuns: 60 },
  );
});

/** A server of statistics: values follow from the ids, so that any mix-up shows. */
function server(version: () => number = () => 12) {
  const channel = (id: number, longName: string) => ({
    normalizedShortNameId: id,
    shortName: `FL${id}-A`,
    longName,
    fcsFileChannelIndex: id,
  });
  return ({ path, url }: Seen) => {
    switch (path) {
      case "/experiments/9":
        return json({ experiment: { id: 9, version: version(), gateVersion: 5 } });
      case "/experiments/9/fcs_files":
        return json({
          fcsFiles: Array.from({ length: 60 }, (_, i) => ({
            id: 700000 + i,
            filename: `tube_${i}.fcs`,
          })),
        });
      case "/experiments/9/populations":
        return json({
          populations: [
            { gateSetId: 1, name: "Live" },
            { gateSetId: 2, name: "T" },
          ],
        });
      case "/experiments/9/panels":
        return json({
          panels: [
            {
              id: 1,
              name: "A",
              fcsFiles: [700000],
              channels: [channel(6, "CD3"), channel(7, "CD8")],
            },
            { id: 2, name: "B", fcsFiles: [700001], channels: [channel(6, "CD4")] },
          ],
        });
      case "/statistics": {
        const all = (key: string) => url.searchParams.getAll(key).map(Number);
        if (Number(url.searchParams.get("experimentVersion")) !== version())
          return json({ msg: "experimentVersion is out of date" }, 400);
        const sets = all("gateSetIds");
        return json(
          all("fcsFileIds").flatMap((fcsFileId) =>
            (sets.length > 0 ? sets : [1, 2]).map((gateSetId) => ({
              experimentId: 9,
              gateVersion: Number(url.searchParams.get("gateVersion")),
              compensationId: -2,
              fcsFileId,
              gateSetId,
              eventCount: fcsFileId * 10 + gateSetId,
              means: Object.fromEntries(
                all("channelIds").map((id) => [id, fcsFileId + gateSetId / 10 + id / 1000]),
              ),
            })),
          ),
        );
      }
      default:
        return json({ errors: [path] }, 404);
    }
  };
}

test("statistics of many files come as tidy rows, under names", async () => {
  const { client, seen } = clientOf(server());
  const progress: string[] = [];
  const rows = await client.statistics.table(9, {
    channels: ["CD8", 6],
    populations: ["Live", "Ungated"],
    onProgress: ({ requests, total }) => progress.push(`${requests}/${total}`),
  });
  expect(rows).toHaveLength(60 * 2 * 2);
  const asked = seen.filter(({ path }) => path === "/statistics");
  expect(asked).toHaveLength(1);
  expect(progress).toEqual(["1/1"]);
  expect(asked[0]?.url.search).toContain("gateSetIds=1&gateSetIds=0");
  expect(asked[0]?.url.searchParams.get("gateVersion")).toBe("5");
  for (const row of rows) {
    expect(row.mean).toBe(row.fcsFileId + row.gateSetId / 10 + row.channelId / 1000);
    expect(row.filename).toBe(`tube_${row.fcsFileId - 700000}.fcs`);
    expect(row.population).toBe(row.gateSetId === 0 ? "Ungated" : "Live");
  }
  expect(rows[0]).toMatchObject({
    channelId: 7,
    shortName: "FL7-A",
    longName: "CD8",
    median: null,
  });
});

test("the long name of a channel is that of the file's own panel", async () => {
  const { client } = clientOf(server());
  const rows = await client.statistics.table(9, { channels: [6], populations: [1] });
  const named = Object.fromEntries(rows.map((row) => [row.fcsFileId, row.longName]));
  expect(named[700000]).toBe("CD3");
  expect(named[700001]).toBe("CD4");
});

test("event counts ask for no channels and read no panels", async () => {
  const { client, seen } = clientOf(server());
  const rows = await client.statistics.eventCounts(9, { files: ["tube_3.fcs", 700004] });
  expect(rows.map(({ eventCount }) => eventCount)).toEqual([7000031, 7000032, 7000041, 7000042]);
  expect(seen.map(({ path }) => path)).not.toContain("/experiments/9/panels");
  expect(seen.at(-1)?.url.searchParams.has("channelIds")).toBe(false);
});

test("scratch gates are version -1", async () => {
  const { client, seen } = clientOf(server());
  await client.statistics.eventCounts(9, { gates: "scratch", files: [700000] });
  expect(seen.at(-1)?.url.searchParams.get("gateVersion")).toBe("-1");
});

test("an experiment that changes meanwhile is read once more, as a whole", async () => {
  let version = 12;
  let statistics = 0;
  const answer = server(() => version);
  const { client, seen } = clientOf((one) => {
    // Somebody applies gates between the reading of the experiment and the statistics.
    if (one.path === "/statistics" && statistics++ === 0) version = 13;
    return answer(one);
  });
  const rows = await client.statistics.table(9, { channels: [6], files: [700000] });
  expect(rows).toHaveLength(2);
  const versions = seen
    .filter(({ path }) => path === "/statistics")
    .map(({ url }) => url.searchParams.get("experimentVersion"));
  expect(versions).toEqual(["12", "13"]);
});

test("a refusal for another reason is handed on", async () => {
  const answer = server();
  const { client, seen } = clientOf((one) =>
    one.path === "/statistics" ? json({ msg: "no such channel" }, 400) : answer(one),
  );
  await expect(client.statistics.table(9, { channels: [99] })).rejects.toMatchObject({
    name: "BadRequestError",
    code: "no such channel",
  });
  expect(seen.filter(({ path }) => path === "/statistics")).toHaveLength(1);
});

test("an ambiguous or unknown name spends no statistics request", async () => {
  const { client, seen } = clientOf(server());
  await expect(client.statistics.table(9, { channels: ["CD99"] })).rejects.toThrow("CD99");
  await expect(
    client.statistics.table(9, { channels: [6], populations: ["Dead"] }),
  ).rejects.toThrow('population "Dead" is unknown');
  expect(seen.map(({ path }) => path)).not.toContain("/statistics");
});
