// Moves the files of one folder into a new folder beside it, and that folder below another one.
// Usage: node examples/move-files.ts <from> <below>
import { equals, type FileRecord } from "@specwright/plutio";
import { connect } from "./connect.ts";

const [from = "LSz7uXtKRX3KDCA53", below = "nMC4P2nwwKPAR2Hs6"] = process.argv.slice(2);
const plutio = connect();

const source = await plutio.fileFolders.get(from);
const target = await plutio.fileFolders.create({ title: `${source.title} (archive)` });

let moved = 0;
// Collected before anything moves: a list must not change under the one who walks through it.
for (const file of await plutio.files
  .list({ filter: equals<FileRecord>({ folderId: from }) })
  .all()) {
  if (file.folderId !== from) continue;
  await plutio.files.move(file._id, { folderId: target._id });
  moved += 1;
}
await plutio.fileFolders.move(target._id, { parentFolderId: below });
console.log(`${moved} moved from ${source.title}`);
