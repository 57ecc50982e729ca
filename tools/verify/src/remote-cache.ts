import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { commandLine, refuse } from "@specwright/config/command";

/** The server: an existing one from npm, fetched through npx by whoever runs it. */
const SERVER = "turborepo-remote-cache@2.12.0";

/** Where a cache is served, and what turbo must be told to use it. */
export interface RemoteCache {
  readonly env: { readonly TURBO_API: string; readonly TURBO_TOKEN: string; TURBO_TEAM: string };
  readonly server: ChildProcess;
  stop(): void;
}

/** What a cache server is started with. */
export interface CacheSettings {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly token: string;
}

/** Starts a cache server for turbo that keeps its files in a folder; resolves when it answers. */
export async function serveCache(settings: CacheSettings): Promise<RemoteCache> {
  const { folder, port, host, token } = settings;
  mkdirSync(folder, { recursive: true });
  const server = spawn("npx", ["--yes", SERVER], {
    // Outside the repository: npx would look for the package in the workspace first.
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: host,
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const stop = () => {
    // npx runs the server as a child of its own: the group ends both.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  };
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host;
  const api = `http://${reachable}:${port}`;
  while (!(await answers(`${api}/v8/artifacts/status`, token))) {
    if (server.exitCode !== null) throw new Error(`the cache server ended (${server.exitCode})`);
    await new Promise((done) => setTimeout(done, 200));
  }
  return { env: { TURBO_API: api, TURBO_TOKEN: token, TURBO_TEAM: "specwright" }, server, stop };
}

async function answers(url: string, token: string): Promise<boolean> {
  try {
    return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).ok;
  } catch {
    return false;
  }
}

const HELP = `Serves turbo's cache to other machines, until it is stopped.

  pnpm cache:serve --folder <dir> [--port 3999] [--host 127.0.0.1]

The token is the environment variable TURBO_TOKEN; without it one is made and printed.`;

async function main(): Promise<void> {
  const { values } = commandLine("pnpm cache:serve", {
    options: {
      folder: { type: "string", default: resolve(tmpdir(), "specwright-turbo-cache") },
      port: { type: "string", default: "3999" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const token = process.env.TURBO_TOKEN ?? randomBytes(24).toString("base64url");
  const { folder, port, host } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    refuse("pnpm cache:serve", `--port takes a number from 0 to 65535, not ${port}`);
  const cache = await serveCache({ folder: resolve(folder), port: Number(port), host, token });
  process.once("SIGINT", cache.stop).once("SIGTERM", cache.stop);
  const lines = Object.entries(cache.env).map(([name, value]) => `export ${name}=${value}`);
  console.log(`The cache is in ${folder}. On every machine that shares it:\n\n${lines.join("\n")}`);
}

if (import.meta.main) await main();
