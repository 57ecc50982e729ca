import { expect, expectTypeOf, test } from "vitest";
import {
  type ChannelId,
  channelIds,
  channelTable,
  type FcsFile,
  fcsFileIds,
  LookupError,
  type Panel,
  type Population,
  populationIds,
} from "../src/index.js";
import { clientOf, json, routes } from "./support/handler.js";

const channel = (id: number, shortName: string, longName: string, index = 0) => ({
  normalizedShortNameId: id,
  shortName,
  longName,
  fcsFileChannelIndex: index,
});

const PANELS: Panel[] = [
  {
    id: 31,
    name: "Panel 1",
    fcsFiles: [700001],
    channels: [channel(6, "FL1-A", "CD3", 2), channel(7, "FL2-A", "CD19", 3)],
  },
  {
    id: 32,
    name: "Panel 2",
    fcsFiles: [700002, 700003],
    channels: [channel(6, "FL1-A", "CD4", 2), channel(8, "FL3-A", "CD19", 4)],
  },
];

/** The error of a call that must fail. */
function failure(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}

test("panels become a table of channels", () => {
  expect(channelTable(PANELS)[3]).toEqual({
    panelId: 32,
    panel: "Panel 2",
    channelId: 8,
    shortName: "FL3-A",
    longName: "CD19",
    index: 4,
    fcsFileIds: [700002, 700003],
  });
  expect(channelTable(PANELS)).toHaveLength(4);
});

test("channels are found by long and short name, in the order of the names", () => {
  expect(channelIds(PANELS, ["FL3-A", "CD3", "CD4"])).toEqual([8, 6, 6]);
  expectTypeOf(channelIds(PANELS, ["CD3"])).toEqualTypeOf<ChannelId[]>();
});

test("one channel in two panels is one channel, one name of two channels is ambiguous", () => {
  expect(channelIds(PANELS, ["FL1-A"])).toEqual([6]);
  const error = failure(() => channelIds(PANELS, ["CD3", "CD19"]));
  expect(error).toBeInstanceOf(LookupError);
  expect(error).toMatchObject({
    name: "LookupError",
    wanted: "CD19",
    ambiguous: true,
    candidates: ["FL2-A / CD19 (7)", "FL3-A / CD19 (8)"],
    message:
      'channel "CD19" is ambiguous: it may be FL2-A / CD19 (7), FL3-A / CD19 (8); use the id',
  });
});

test("a panel, by name or id, settles what would be ambiguous", () => {
  expect(channelIds(PANELS, ["CD19"], { panel: "Panel 2" })).toEqual([8]);
  expect(channelIds(PANELS, ["CD19"], { panel: 31 })).toEqual([7]);
  expect(failure(() => channelIds(PANELS, ["CD19"], { panel: "Panel 3" }))).toMatchObject({
    message: 'panel "Panel 3" is unknown; there is Panel 1 (31), Panel 2 (32)',
  });
  const twins = PANELS.map((panel) => ({ ...panel, name: "Panel" }));
  expect(failure(() => channelIds(twins, ["CD3"], { panel: "Panel" }))).toMatchObject({
    ambiguous: true,
    wanted: "Panel",
  });
});

test("an unknown name tells what there is, not all of it", () => {
  expect(failure(() => channelIds(PANELS, ["cd3"]))).toMatchObject({ ambiguous: false });
  const wide: Panel[] = [
    {
      id: 1,
      name: "Wide",
      fcsFiles: [],
      channels: Array.from({ length: 40 }, (_, i) => channel(i, `C${i}`, `L${i}`)),
    },
  ];
  const { message } = failure(() => channelIds(wide, ["nothing"])) as Error;
  expect(message).toContain("and 32 more");
  expect(failure(() => channelIds([], ["CD3"]))).toMatchObject({
    message: 'channel "CD3" is unknown; there is none at all',
  });
});

const population = (gateSetId: number, name: string) =>
  ({ id: 880000 + gateSetId, gateSetId, name, version: -1, experimentId: 1 }) as Population;

test("populations are found by their gateSetId, Ungated being 0", () => {
  const all = [population(1, "Live"), population(2, "T cells"), population(3, "T cells")];
  expect(populationIds(all, ["Ungated", "Live"])).toEqual([0, 1]);
  expect(failure(() => populationIds(all, ["T cells"]))).toMatchObject({
    ambiguous: true,
    candidates: ["T cells (2)", "T cells (3)"],
  });
});

test("files are found by name, and two of one name are ambiguous", () => {
  const file = (id: number, filename: string) => ({ id, filename }) as FcsFile;
  const files = [file(1, "a.fcs"), file(2, "b.fcs"), file(3, "b.fcs")];
  expect(fcsFileIds(files, ["a.fcs"])).toEqual([1]);
  expect(failure(() => fcsFileIds(files, ["b.fcs"]))).toMatchObject({ ambiguous: true });
});

test("the methods ask once and look up in the answer", async () => {
  const { client, seen } = clientOf(
    routes({
      "GET /experiments/9/panels": () => json({ panels: PANELS }),
      "GET /experiments/9/populations": () => json({ populations: [population(1, "Live")] }),
      "GET /experiments/9/fcs_files": () => json({ fcsFiles: [{ id: 5, filename: "a.fcs" }] }),
    }),
  );
  expect(await client.panels.channelIds(9, ["CD3", "FL2-A"])).toEqual([6, 7]);
  expect(await client.panels.channelTable(9)).toHaveLength(4);
  expect(await client.populations.ids(9, ["Live", "Ungated"])).toEqual([1, 0]);
  expect(await client.fcsFiles.ids(9, ["a.fcs"])).toEqual([5]);
  await expect(client.panels.channelIds(9, ["CD19"])).rejects.toThrow("ambiguous");
  expect(seen).toHaveLength(5);
});
