// Creates a task in the first column of a project's board.
// Usage: node examples/create-task.ts "Sample relaunch" "Send proposal"
import { equals, type Project } from "@specwright/plutio";
import { connect } from "./connect.ts";

const [projectName = "Sample relaunch", title = "Send proposal"] = process.argv.slice(2);
const plutio = connect();

const { items: projects } = await plutio.projects.list({
  filter: equals<Project>({ name: projectName }),
});
const project = projects.find(({ name }) => name === projectName);
if (!project) throw new Error(`There is no project named ${projectName}`);

const { items: boards } = await plutio.taskBoards.list({ projectId: project._id });
const board = boards.find(({ projectId }) => projectId === project._id);
if (!board) throw new Error(`${projectName} has no board`);

// A task without board and group would not show in the app.
const groups = await plutio.taskGroups.list({ taskBoardId: board._id }).all();
const [first] = groups
  .filter(({ taskBoardId }) => taskBoardId === board._id)
  .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
if (!first) throw new Error(`${board.title} has no group`);

const task = await plutio.tasks.create({
  title,
  projectId: project._id,
  taskBoardId: board._id,
  taskGroupId: first._id,
  dueDate: "2026-03-31",
});
console.log(`${task._id}: task ${task.taskId} in ${board.title}, ${first.title}`);
