import { type ChildProcess, spawn } from "node:child_process";
import { ROOT } from "@specwright/config/workspace";
import { expect, onTestFinished, test } from "vitest";

/** `npm start` as somebody types it, once it is ready; and whether its address still answers. */
async function start(): Promise<{ npm: ChildProcess; answers: () => Promise<boolean> }> {
  const npm = spawn("npm", ["start", "--", "--no-build"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0" },
    detached: true,
  });
  onTestFinished(() => {
    try {
      process.kill(-(npm.pid as number), "SIGKILL");
    } catch {
      // It has ended, as it should.
    }
  });
  let output = "";
  const url = await new Promise<string>((done, fail) => {
    npm.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /ready on (http:\/\/\S+)[\s\S]*stops it/.exec(output)?.[1];
      if (found !== undefined) done(found);
    });
    npm.on("close", () => fail(new Error(output)));
  });
  const answers = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/health`)).ok;
    } catch {
      return false;
    }
  };
  return { npm, answers };
}

/** A terminal tells everybody in it; who ends npm by its number tells npm alone. */
const ENDS: [string, (npm: number) => void][] = [
  ["SIGTERM to npm", (npm) => process.kill(npm, "SIGTERM")],
  ["SIGTERM to all that the terminal has", (npm) => process.kill(-npm, "SIGTERM")],
  ["Ctrl-C", (npm) => process.kill(-npm, "SIGINT")],
  ["a terminal that is closed", (npm) => process.kill(-npm, "SIGHUP")],
];

test.skipIf(process.platform === "win32").each(ENDS)(
  "%s ends the workbench too, and gives its port back",
  async (_, end) => {
    const { npm, answers } = await start();
    expect(await answers()).toBe(true);
    end(npm.pid as number);
    await expect.poll(answers, { timeout: 10_000 }).toBe(false);
  },
);
