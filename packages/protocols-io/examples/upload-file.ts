/**
 * Uploads a file, then lists what is in your folders.
 *
 *     node upload-file.ts gel.png
 *
 * PROTOCOLS_IO_STORAGE sends the bytes elsewhere than to Amazon: a mock has no storage.
 */
import { basename } from "node:path";
import { protocolsIo } from "./client.ts";

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: upload-file.ts <file>");
  process.exit(2);
}

const { id, bytes } = await protocolsIo.files.upload({ path }, basename(path), {
  onProgress: ({ loaded, total }) => console.error(`${loaded} of ${total} bytes`),
  storage: process.env.PROTOCOLS_IO_STORAGE,
});
console.log(`file ${id}: ${bytes} bytes`);

for await (const { item, folders } of protocolsIo.filemanager.walk()) {
  const place = folders.map(({ title }) => title).join("/");
  console.log(`${place}/${item.title} (${item.kind ?? "folder"})`);
}
