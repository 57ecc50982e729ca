/**
 * Writes a protocol of two steps and publishes it. **Publishing can't be taken back**: without
 * `--publish` the protocol stays private.
 *
 *     node publish.ts "Lysis buffer" "Ana Torres"
 *     node publish.ts "Lysis buffer" "Ana Torres" --publish
 */
import { draftOf, entityOf, isApiError, newGuid } from "@specwright/protocols-io";
import { protocolsIo } from "./client.ts";

const [title = "Lysis buffer", author = "Ana Torres", ...flags] = process.argv.slice(2);
const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const guid = newGuid();
const created = await protocolsIo.protocols.create(guid, { type_id: 1 });
const edit = protocolsIo.protocols.edit({ ...created, guid, steps: [] });
edit.change({
  title: html(title),
  description: draftOf("Breaks cells open."),
  authors: [{ name: author }],
});
const salt = entityOf("amount", { amount: 2, unit: 2, label: "" });
edit.addStep(draftOf(["Add ", { entity: salt }, " of salt solution."]), {
  section: "<p>Mixing</p>",
});
edit.addStep(draftOf("Shake well."));
await edit.save();
console.log(`saved as ${edit.protocol.uri}`);

if (!flags.includes("--publish")) {
  console.log("kept private; --publish publishes it for good");
} else {
  try {
    await protocolsIo.protocols.publish(edit.protocol.uri);
    console.log("published");
  } catch (error) {
    // What is missing (256: a title, 257: an author) is in the message.
    if (!isApiError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
