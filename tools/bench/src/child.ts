import { type ChildProcess, fork } from "node:child_process";

/** Runs a program in a process of its own. */
export function start(path: string, args: readonly string[] = []): ChildProcess {
  return fork(path, [...args], { env: { ...process.env, NODE_NO_WARNINGS: "1" } });
}

/** The next message of a process; an error where it ends instead. */
export function next<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`a child ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      done(message as T);
    });
  });
}

/** Runs a program that sends one message; @returns that message */
export async function ask<T>(path: string, args: readonly string[] = []): Promise<T> {
  const child = start(path, args);
  try {
    return await next<T>(child);
  } finally {
    child.kill();
  }
}
