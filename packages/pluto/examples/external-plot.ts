/**
 * Creates a plot from an HTML file of yours, with its results and the script that made it.
 *
 *     node external-plot.ts PLX000999 "Volcano, knockdown vs control" volcano.html volcano.csv volcano.R
 */
import { UploadNotCompletedError } from "@specwright/pluto";
import { pluto } from "./client.ts";

const [experiment, name, display, results, script] = process.argv.slice(2);
if (!experiment || !name || !display) {
  console.error("usage: external-plot.ts <experiment> <name> <display> [results] [script]");
  process.exit(2);
}

try {
  const plot = await pluto.experiments.externalPlots.publish(
    experiment,
    {
      name,
      methods: "Made outside of Pluto.",
      display: { path: display },
      results: results ? { path: results } : undefined,
      script: script ? { path: script } : undefined,
    },
    { onProgress: ({ loaded, total }) => console.error(`${loaded} of ${total} bytes`) },
  );
  console.log(`plot ${plot.uuid}`);
} catch (error) {
  if (!(error instanceof UploadNotCompletedError)) throw error;
  console.error(`${error.message}; its file has the id ${error.file.uuid}`);
  process.exitCode = 1;
}
