import { ReadmePrograms, runProgram } from "@specwright/config/programs";
import { startMock } from "@specwright/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support.js";

const programs = new ReadmePrograms(PACKAGE);
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  mock = await startMock("cytobank");
  programs.write((text) => text.replaceAll("http://127.0.0.1:4010", new URL(mock.url).origin));
});

afterAll(async () => {
  programs.remove();
  await mock.stop();
});

test("the README's program for the mock runs on it", async () => {
  const local = [...programs.all.keys()].filter((index) =>
    programs.all[index]?.text.includes("127.0.0.1:4010"),
  );
  expect(local).toHaveLength(1);
  const ran = await runProgram(programs.path(local[0] as number));
  expect(ran.stderr).toBe("");
  expect(ran.stdout).toContain("tube_10.fcs");
});

test("the programs of the README compile", () => {
  expect(programs.all).toHaveLength(7);
  expect(programs.check()).toBe("");
});
