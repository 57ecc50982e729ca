// Books an hour and a half on a task, then tells the unpaid hours of its project.
// Usage: node examples/track-time.ts <task id> [start]
import { equals, type TimeTrack } from "@specwright/plutio";
import { connect } from "./connect.ts";

const [taskId = "zD5cZAFGNRwBN8FZZ", start = "2026-03-09T09:00:00Z"] = process.argv.slice(2);
const plutio = connect();

const { _id, title, projectId, assignedTo: [personId] = [] } = await plutio.tasks.get(taskId);
if (!projectId) throw new Error(`${title} belongs to no project`);
const startedAt = new Date(start);
const entry = await plutio.timeTracks.create({
  title,
  taskId: _id,
  projectId, // must be the task's own
  ...(personId && { personId }),
  startedAt: startedAt.toISOString(),
  stoppedAt: new Date(startedAt.getTime() + 90 * 60_000).toISOString(),
  isManualTime: true,
});
console.log(`${entry._id}: ${entry.startedAt} to ${entry.stoppedAt}`);

// Hours follow from start and stop: in which unit `time` is, the sources do not agree.
let hours = 0;
const unpaid = equals<TimeTrack>({ billingStatus: "unpaid" });
for await (const track of plutio.timeTracks.list({ projectId, filter: unpaid })) {
  if (track.billingStatus !== "unpaid" || !track.stoppedAt) continue; // a running one has no stop
  hours += (Date.parse(track.stoppedAt) - Date.parse(track.startedAt)) / 3_600_000;
}
console.log(`${hours} hours unpaid`);
