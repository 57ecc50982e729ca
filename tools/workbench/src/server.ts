import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generatedProviders, ROOT } from "@specwright/config/workspace";
import { oneLine } from "@specwright/spec";
import { mountMock } from "./mocks.ts";
import { listen } from "./port.ts";
import { describeProvider, type ProviderState } from "./provider.ts";
import { Registry } from "./registry.ts";
import { route } from "./route.ts";

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  readonly providers: readonly ProviderState[];
  stop(): Promise<void>;
}

/** What the workbench needs to know to start. */
export interface WorkbenchOptions {
  /** Port on the loopback address; 0 takes any free one. */
  readonly port: number;
  readonly onProgress?: (line: string) => void;
  /** Names by which it may be asked besides those of the loopback address. */
  readonly hosts?: readonly string[];
  /** Origins whose pages may ask the mocks besides those of this machine. */
  readonly origins?: readonly string[];
  /** The repository whose packages are served. Default: this one. */
  readonly root?: string;
}

/**
 * Starts the workbench on the loopback address. A provider whose package can't be read, or whose mock can't
 * start, does not keep the others down: `/health` says which, and why.
 *
 * @throws UsageError where the port can't be had
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { hosts = [], origins = [], root = ROOT } = options;
  const say = (line: string): void => options.onProgress?.(oneLine(line));
  const found = generatedProviders(root);
  const providers = found.map(describeProvider);
  const site = {
    providers,
    mocks: new Map(),
    docsFolder: join(root, "tools/docs/dist"),
    registry: new Registry(root),
    origin: "",
    hosts,
  };
  const server = createServer((request, response) => {
    route(site, request, response).catch((error: unknown) => {
      say(`error: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end("internal error\n");
    });
  });
  await listen(server, options.port);
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  for (const [index, provider] of found.entries()) {
    const state = providers[index] as ProviderState;
    if (state.status === "down") {
      say(`${provider.name} is down: ${state.reason}`);
      continue;
    }
    say(`starting the mock of ${provider.name}…`);
    try {
      state.mounts = await mountMock(provider, site.mocks, { hosts, origins });
      state.status = "up";
    } catch (error) {
      state.status = "down";
      state.reason = error instanceof Error ? error.message : String(error);
      say(`the mock of ${provider.name} did not start: ${state.reason}`);
    }
  }
  return {
    url: site.origin,
    providers,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
