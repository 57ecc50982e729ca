/**
 * Lists the files of one kind and downloads those that are not there yet.
 *
 *     node download-files.ts PLX000999 seurat ./files
 */
import { mkdir } from "node:fs/promises";
import { pluto } from "./client.ts";

const [experiment = "PLX000999", kind = "seurat", folder = "."] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const files = await pluto.experiments.files.byType(experiment, kind);
console.log(`${files.length} files of kind ${kind}`);
for (const { uuid, filename } of files) {
  const { path, bytes } = await pluto.experiments.files
    .download(experiment, uuid, {
      onProgress: ({ loaded, total }) => console.error(`${filename}: ${loaded} of ${total} bytes`),
    })
    // Folder and name apart: what a server says must not choose the folder.
    .toFile({ folder, name: filename }, { reuse: true });
  console.log(`${path}: ${bytes} bytes`);
}
