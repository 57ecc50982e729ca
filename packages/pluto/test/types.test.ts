import { extend } from "@specwright/runtime";
import { expect, expectTypeOf, test } from "vitest";
import {
  type Analysis,
  type AnnotationSet,
  createPluto,
  type Experiment,
  type Plot,
  type Pluto,
  type File as PlutoFile,
  type Project,
  type ProjectExperiment,
  type Row,
  type SearchHit,
  type TableData,
  type UploadedFile,
} from "../src/index.js";

// Checked by the compiler (`typecheck`); running it only shows that the file is whole.
function typed(pluto: Pluto): unknown {
  const { experiments, search, biomarkerSets } = pluto;
  expectTypeOf(experiments.readTable("e", "assay")).resolves.toEqualTypeOf<TableData>();
  expectTypeOf<TableData["rows"]>().toEqualTypeOf<Row[]>();
  expectTypeOf(search.all("q")).resolves.toEqualTypeOf<SearchHit[]>();
  expectTypeOf(experiments.files.byType("e", "bam")).resolves.toEqualTypeOf<PlutoFile[]>();
  expectTypeOf(experiments.upload("e", { path: "p" })).resolves.toEqualTypeOf<UploadedFile>();
  expectTypeOf(
    experiments.externalPlots.publish("e", { name: "n" }),
  ).resolves.toEqualTypeOf<Plot>();
  expectTypeOf(experiments.analyses.wait("e", "a")).resolves.toEqualTypeOf<Analysis>();
  expectTypeOf(biomarkerSets.download("b").bytes()).resolves.toEqualTypeOf<Uint8Array>();
  experiments.readTable("e", { plot: "p" }, { limit: 1, columnNames: "lower", via: "csv" });
  experiments.files.byType("e", "a kind that nobody knows yet");
  experiments.analyses.wait("e", "a", { onStatus: (status, analysis) => [status, analysis.name] });

  // What the official clients read without looking needs no looking here …
  expectTypeOf<Experiment["organism"]["shortname"]>().toEqualTypeOf<string>();
  expectTypeOf<Experiment["experiment_owner"]["last_name"]>().toEqualTypeOf<string>();
  expectTypeOf<ProjectExperiment["plot_count"]>().toEqualTypeOf<number>();
  expectTypeOf<Project["owner"]["first_name"]>().toEqualTypeOf<string>();
  expectTypeOf<PlutoFile["filename"]>().toEqualTypeOf<string>();
  expectTypeOf<AnnotationSet["clusters"][number]["color"]>().toEqualTypeOf<string>();
  expectTypeOf<Analysis["name"]>().toEqualTypeOf<string>();
  expectTypeOf<SearchHit["uuid"]>().toEqualTypeOf<string>();
  // … and what may be missing does.
  expectTypeOf<null>().toExtend<Plot["analysis"]>();
  expectTypeOf<null>().toExtend<Plot["display"]>();
  expectTypeOf<null>().toExtend<Analysis["pipeline_status"]>();
  expectTypeOf<undefined>().toExtend<Experiment["description"]>();

  // @ts-expect-error the tables are called sample and assay
  experiments.readTable("e", "samples");
  // @ts-expect-error a plot is named by an object
  experiments.readTable("e", "plot");
  // @ts-expect-error pages or csv
  experiments.readTable("e", "assay", { via: "json" });
  // @ts-expect-error a misspelt option
  experiments.readTable("e", "assay", { limits: 1 });
  // @ts-expect-error raw or final
  experiments.files.seurat("e", "refined");
  // @ts-expect-error no such counts
  experiments.files.counts("e", "fpkm");
  // @ts-expect-error a stream has no size to tell
  experiments.upload("e", new ReadableStream());
  // @ts-expect-error a text may be a path or content: say which
  experiments.upload("e", "volcano.html");
  // @ts-expect-error an origin that no client sends is untested
  experiments.upload("e", { path: "p" }, { origin: "typescript" });
  // @ts-expect-error a plot has a name
  experiments.externalPlots.publish("e", { methods: "m" });
  // @ts-expect-error what there is to find
  search.all("q", { type: "plots" });
  // @ts-expect-error an unknown environment
  createPluto({ environment: "prod" });
  // @ts-expect-error a misspelt option
  createPluto({ tokens: "t" });
  return pluto;
}

/** A collision with a generated method is a type error, and throws. */
const collide = () =>
  // @ts-expect-error there is a method of that name
  extend(createPluto(), { experiments: { get: () => "mine" } });

test("additions hang under their resources", () => {
  expect(typed).toBeTypeOf("function");
  expect(collide).toThrow("experiments.get is there already");
  const { experiments, search, biomarkerSets } = createPluto();
  const added = [
    experiments.readTable,
    experiments.upload,
    experiments.files.byType,
    experiments.files.seurat,
    experiments.files.counts,
    experiments.files.download,
    experiments.sampleData.download,
    experiments.assayData.download,
    experiments.plots.download,
    experiments.qcReport.download,
    experiments.analyses.downloadSpreadsheet,
    experiments.analyses.downloadImage,
    experiments.analyses.wait,
    experiments.workflows.wait,
    experiments.externalPlots.publish,
    experiments.externalPlots.republish,
    search.all,
    biomarkerSets.download,
  ];
  expect(added.map((method) => typeof method)).toEqual(added.map(() => "function"));
});
