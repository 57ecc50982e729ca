// Creates a task in a column of a project's board.
// Usage: node examples/create-task.ts "Sample relaunch" "To do" "Send proposal"
import { equals, type Project } from "@specwright/plutio";
import { connect } from "./connect.ts";

const [projectName = "Sample relaunch", groupTitle = "To do", title = "Send proposal"] =
  process.argv.slice(2);
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
const group = groups.find((one) => one.taskBoardId === board._id && one.title === groupTitle);
if (!group) throw new Error(`${board.title} has no group ${groupTitle}`);

const task = await plutio.tasks.create({
  title,
  projectId: project._id,
  taskBoardId: board._id,
  taskGroupId: group._id,
  dueDate: "2026-03-31",
});
console.log(`${task._id}: task ${task.taskId} in ${board.title}, ${group.title}`);
