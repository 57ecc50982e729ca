import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stepsOf, stepsOfAsync } from "@specwright/config/steps";
import { expect, onTestFinished, test } from "vitest";
import {
  channelIds,
  channelTable,
  fcsFileIds,
  parseSampleTags,
  populationIds,
} from "../src/index.js";
import { clientOf, json } from "./support/handler.js";

const many = <T>(size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(i));
const names = (size: number) => many(size, (i) => `n${i}`);

const file = (i: number) => ({ id: i, experimentId: 9, filename: `n${i}`, uniqueHash: "h" });
const channel = (i: number, longName = `n${i}`) => ({
  normalizedShortNameId: i,
  shortName: `s${i}`,
  longName,
  fcsFileChannelIndex: i,
});
const panel = (size: number) => ({
  id: 1,
  name: "p",
  fcsFiles: many(size, (i) => i),
  channels: many(size, (i) => channel(i)),
});

test.each<[string, (size: number) => unknown]>([
  ["files", (size) => fcsFileIds(many(size, file) as never, names(size))],
  ["channels", (size) => channelIds([panel(size)] as never, names(size))],
  [
    "channels of many panels",
    (size) =>
      channelIds(
        many(size, (id) => ({ id, name: `p${id}`, fcsFiles: [], channels: [channel(1, "n0")] })),
        many(size, () => "n0"),
      ),
  ],
  [
    "populations",
    (size) =>
      populationIds(many(size, (i) => ({ gateSetId: i + 1, name: `n${i}` })) as never, names(size)),
  ],
  ["the table of channels", (size) => channelTable([panel(size)] as never)],
])("names of %s are looked up in steps that grow as both do", (_, look) => {
  const [one, four] = [stepsOf(() => look(1000)), stepsOf(() => look(4000))];
  expect(four).toBeLessThan(4.4 * one);
});

/** Statistics of one channel in many files, each in a panel of its own. */
const table = (size: number) => {
  const answers: Record<string, unknown> = {
    "/experiments/9": { experiment: { id: 9, version: 1, gateVersion: 1 } },
    "/experiments/9/fcs_files": { fcsFiles: many(size, file) },
    "/experiments/9/populations": { populations: [] },
    "/experiments/9/panels": {
      panels: many(size, (id) => ({
        id,
        name: `p${id}`,
        fcsFiles: [id],
        channels: [channel(6, `l${id}`), channel(7)],
      })),
    },
  };
  const { client } = clientOf(({ path, url }) => {
    if (path !== "/statistics") return json(answers[path]);
    const ids = url.searchParams.getAll("fcsFileIds").map(Number);
    return json(ids.map((fcsFileId) => ({ fcsFileId, gateSetId: 0, eventCount: 1 })));
  });
  return client.statistics.table(9, { channels: [6 as never] });
};

test("channels of a statistics table are named in steps that grow as its files do", async () => {
  const rows = await table(50);
  expect(rows.map(({ longName }) => longName)).toEqual(many(50, (i) => `l${i}`));
  const [one, four] = [await stepsOfAsync(() => table(200)), await stepsOfAsync(() => table(800))];
  expect(four).toBeLessThan(5 * one);
});

test("downloads of many files tell of their progress in steps that grow as they do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cytobank-linear-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const all = async (size: number) => {
    const { client } = clientOf(
      ({ path }) =>
        path === "/download/url"
          ? json({ downloadUrl: "https://storage.test/f" })
          : new Response("abc"),
      // More calls than a minute allows, and a minute is long.
      { rateLimit: false },
    );
    const seen: number[] = [];
    const onProgress = ({ loaded }: { loaded: number }) => seen.push(loaded);
    // None is as long as it should be, so that nothing is left on the disk.
    const files = many(size, (i) => ({ ...file(i), filename: `n${i}.txt`, fileSize: 9 }));
    const downloads = client.transfers.downloadAll(files, { directory: folder, onProgress });
    await downloads.catch(() => {});
    expect(seen).toEqual(many(size, (i) => 3 * (i + 1)));
  };
  const [one, four] = [await stepsOfAsync(() => all(50)), await stepsOfAsync(() => all(200))];
  expect(four).toBeLessThan(4.4 * one);
});

test("sample tags: rows that lack nearly all of their cells are refused", () => {
  const wide = (columns: number, lines: number) =>
    parseSampleTags(`${"\t".repeat(columns - 1)}\n${"x\n".repeat(lines)}`);
  expect(() => wide(2000, 100_000)).toThrow(
    "sample tags: 2000 columns, and rows of which most cells lack",
  );
  // At the bound: a million that lack, and sixteen for each that is there.
  expect(wide(1000, 1016)).toHaveLength(1016);
  expect(() => wide(1000, 1017)).toThrow(SyntaxError);
  expect(parseSampleTags(`a\tb\n${"x\n".repeat(100_000)}`)).toHaveLength(100_000);
});
