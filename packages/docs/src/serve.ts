import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readSiteFile, siteFolder } from "./files.js";
import { redirect, send } from "./send.js";

/** Where the docs are served. */
export interface DocsOptions {
  /** Port on the loopback address; default: any free one. */
  readonly port?: number;
  /** Another folder of a built site. */
  readonly folder?: string;
}

/** Docs that are being served. */
export interface Docs {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the docs on the loopback address.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken
 */
export async function startDocs({
  port = 0,
  folder = siteFolder,
}: DocsOptions = {}): Promise<Docs> {
  const server = createServer((request, response) => {
    answer(request, response, folder).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(request, response, {
      status: 405,
      type: "text/plain",
      body: "only GET and HEAD\n",
    });
  }
  const path = decoded(request.url ?? "/");
  const file = path === undefined ? undefined : await readSiteFile(path, folder);
  if (file) return send(request, response, { status: 200, type: file.type, body: file.bytes });
  // A folder without its slash would break the relative links of its page.
  if (path !== undefined && (await readSiteFile(`${path}/`, folder)) !== undefined) {
    return redirect(response, `/${path}/`);
  }
  const missing = await readSiteFile("404.html", folder);
  const body = missing?.bytes ?? "There is nothing at this address.\n";
  send(request, response, { status: 404, type: missing?.type ?? "text/plain", body });
}

function decoded(url: string): string | undefined {
  try {
    // Slashes at the beginning would make a redirect lead to another host.
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "").replace(/^[/\\]+/, "");
  } catch {
    return undefined;
  }
}
