import { expect, test } from "vitest";
import { NoDataError } from "../src/index.js";
import { clientOf, EXPERIMENT } from "./support/client.js";
import { serve } from "./support/server.js";

const file = (uuid: string, filename = uuid) => ({ uuid, filename });
const raw = file("s1", "seurat_01_create_object.rds");
const final = file("s2", "seurat_06_refine_object.rds");

async function answering(body: unknown) {
  const server = await serve(() => body);
  return { server, files: clientOf(server).experiments.files };
}

test("attachments come under their plural", async () => {
  const { server, files } = await answering({
    bam: { items: [file("b")] },
    attachments: { count: 1, items: [file("a")] },
  });
  expect(await files.byType(EXPERIMENT, "attachment")).toEqual([file("a")]);
  expect(server.seen.map(({ path, query }) => [path, query.get("data_type")])).toEqual([
    [`/lab/experiments/${EXPERIMENT}/files/`, "attachment"],
  ]);
});

test("a server that ignores the kind and sends all is read rightly", async () => {
  const { files } = await answering({ bam: { items: [file("b")] }, seurat: { items: [final] } });
  expect(await files.byType(EXPERIMENT, "seurat")).toEqual([final]);
  expect(await files.byType(EXPERIMENT, "bigwig")).toEqual([]);
});

test("an envelope or a bare array will do", async () => {
  expect(await (await answering({ items: [raw] })).files.byType(EXPERIMENT, "seurat")).toEqual([
    raw,
  ]);
  expect(await (await answering([raw])).files.byType(EXPERIMENT, "seurat")).toEqual([raw]);
});

test("chooses the raw or the final Seurat object", async () => {
  const { files } = await answering({ seurat: { items: [raw, final] } });
  expect(await files.seurat(EXPERIMENT, "final")).toEqual(final);
  expect(await files.seurat(EXPERIMENT, "raw")).toEqual(raw);
});

test("says which one is missing", async () => {
  const { files } = await answering({ seurat: { items: [raw] } });
  await expect(files.seurat(EXPERIMENT, "final")).rejects.toThrow(NoDataError);
  await expect(files.seurat(EXPERIMENT, "final")).rejects.toThrow(/no final Seurat object/);
});

test.each([
  ["raw", "assay_data"],
  ["cpm", "assay_data_cpm"],
  ["tpm_gene", "tpm_gene"],
  ["tpm_transcript", "tpm_transcript"],
] as const)("%s counts are files of kind %s", async (kind, dataType) => {
  const { server, files } = await answering({ [dataType]: { items: [file("c1"), file("c2")] } });
  expect(await files.counts(EXPERIMENT, kind)).toEqual(file("c1"));
  expect(server.seen[0]?.query.get("data_type")).toBe(dataType);
});

test("no counts of that kind", async () => {
  const { files } = await answering({});
  await expect(files.counts(EXPERIMENT, "cpm")).rejects.toThrow(`${EXPERIMENT} has no file of cpm`);
});
