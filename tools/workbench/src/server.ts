import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generatedProviders, ROOT } from "@specwright/config/workspace";
import { mountMock } from "./mocks.ts";
import { listen } from "./port.ts";
import { describeProvider, type ProviderState } from "./provider.ts";
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
}

/**
 * Starts the workbench on the loopback address. A provider whose mock can't start does not keep the
 * others down: `/health` says which, and why.
 *
 * @throws UsageError where the port can't be had
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const say = options.onProgress ?? (() => {});
  const found = generatedProviders();
  const providers = found.map(describeProvider);
  const site = {
    providers,
    mocks: new Map(),
    docsFolder: join(ROOT, "tools/docs/dist"),
    origin: "",
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
    say(`starting the mock of ${provider.name}…`);
    try {
      state.mounts = await mountMock(provider, site.mocks);
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
