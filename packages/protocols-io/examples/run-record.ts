/**
 * Begins a record of a protocol, ticks its steps off, and saves it with a note.
 *
 *     node run-record.ts lysis-buffer-20-ml-xmpl1 "Lysis, first run" "Room at 21 °C"
 */
import { plainText } from "@specwright/protocols-io";
import { protocolsIo } from "./client.ts";

const [protocol = "lysis-buffer-20-ml-xmpl1", title = "First run", note] = process.argv.slice(2);

const run = await protocolsIo.records.begin(protocol, { title });
console.log(`record ${run.record.guid}: ${run.steps.length} steps`);
for (const { guid, step, done } of run.steps) {
  console.log(`${done ? "done before" : "now"}: ${plainText(step.step)}`);
  if (!done) run.check(guid);
}
if (note) run.note(note);
const changes = run.pending.length;
await run.save();
console.log(`saved ${changes} changes`);
