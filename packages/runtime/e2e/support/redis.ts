import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";

/** Is there a Redis server on this machine? Debian: `apt-get install redis-server`. */
export const hasRedis = (): boolean => {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Starts a Redis on loopback that keeps nothing. */
export async function startRedis(): Promise<{ port: number; stop(): void }> {
  const port = await freePort();
  const settings = { port, bind: "127.0.0.1", save: "", appendonly: "no" };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const redis: ChildProcess = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((done, fail) => {
    redis.once("exit", (code) => fail(new Error(`redis-server ended with ${code}`)));
    redis.stdout?.on("data", (text: Buffer) => /Ready to accept/.test(String(text)) && done());
  });
  return { port, stop: () => void redis.kill() };
}
