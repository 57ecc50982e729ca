import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A real registry on the loopback address that remembers what was asked of it. */
export interface Registry {
  readonly url: string;
  /** Method and path of each request so far. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts Verdaccio. Our own packages live in it alone; whatever they depend on comes through it
 * from the registry that npm is configured with.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-registry-"));
  mkdirSync(join(folder, "storage"));
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const requests: string[] = [];
  const config = {
    storage: join(folder, "storage"),
    self_path: join(folder, "config.yaml"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { npm: { url: upstream } },
    packages: {
      "@specwright/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    max_body_size: "100mb",
    web: { enable: false },
  };
  const server = (await runServer(config as never)) as Server;
  server.prependListener("request", (request) => requests.push(`${request.method} ${request.url}`));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
