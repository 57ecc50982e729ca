import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { gate } from "@specwright/mock";
import { readDocsFile } from "./docs.ts";
import { health } from "./health.ts";
import { indexPage } from "./index-page.ts";
import type { ProviderState } from "./provider.ts";

/** What the workbench serves. */
export interface Site {
  readonly providers: readonly ProviderState[];
  /** Mock handlers by the path below which they answer. */
  readonly mocks: ReadonlyMap<string, RequestListener>;
  readonly docsFolder: string;
  /** Address of the workbench itself. */
  readonly origin: string;
  /** Names by which it may be asked besides those of the loopback address. */
  readonly hosts: readonly string[];
}

/** Answers one request. */
export async function route(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? "/";
  const mount = /^\/mock\/[^/?]+/.exec(url)?.[0];
  if (mount !== undefined && site.mocks.has(mount)) return mock(site, mount, request, response);
  const refused = notOwn(site, request);
  if (refused !== undefined) return send(response, 403, "text/plain; charset=utf-8", refused);
  if (mount !== undefined) return notFound(response, mount, [...site.mocks.keys()]);

  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(
      response,
      405,
      "text/plain",
      "only GET; mock servers are under /mock/<provider>/\n",
    );
  }
  const path = url.split("?", 1)[0] as string;
  if (path === "/") return send(response, 200, HTML, indexPage(site.providers, site.origin));
  if (path === "/mock" || path === "/mock/") {
    const mocks = Object.fromEntries(site.providers.map(({ name, mounts }) => [name, mounts]));
    return send(response, 200, "application/json", `${JSON.stringify({ mocks }, null, 2)}\n`);
  }
  if (path === "/health") {
    const state = health(site.providers, site.origin);
    return send(response, 200, "application/json", `${JSON.stringify(state, null, 2)}\n`);
  }
  if (path.startsWith("/docs/")) return docs(site, path.slice("/docs/".length), response);
  return notFound(response, "this path", [
    "/",
    "/health",
    "/docs/<provider>/",
    "/mock/<provider>/",
  ]);
}

const HTML = "text/html; charset=utf-8";

function mock(site: Site, mount: string, request: IncomingMessage, response: ServerResponse): void {
  site.mocks.get(mount)?.(request, response);
}

/** Why a request is not one of the workbench's own pages or of somebody without a page. */
function notOwn({ hosts }: Site, request: IncomingMessage): string | undefined {
  const verdict = gate(request, { hosts });
  if (!verdict.allowed) return `${verdict.reason}\n`;
  const own = `http://${request.headers.host}`;
  if (verdict.origin === undefined || verdict.origin === own) return undefined;
  return `this is for pages of ${own} only; mock servers are under /mock/<provider>/\n`;
}

async function docs(site: Site, encoded: string, response: ServerResponse): Promise<void> {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return notFound(response, "this page", ["/docs/<provider>/"]);
  }
  // A provider's folder without its slash would break the relative links of the page.
  if (site.providers.some((provider) => provider.name === path)) {
    response.writeHead(308, { location: `/docs/${path}/` }).end();
    return;
  }
  const file = await readDocsFile(site.docsFolder, path);
  if (file !== undefined) return send(response, 200, file.type, file.bytes);
  return notFound(
    response,
    "this page",
    site.providers.map((provider) => `/docs/${provider.name}/`),
  );
}

function notFound(response: ServerResponse, what: string, there: readonly string[]): void {
  send(
    response,
    404,
    "text/plain; charset=utf-8",
    `nothing at ${what}; there is: ${there.join("  ")}\n`,
  );
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    "content-type": type,
    "x-content-type-options": "nosniff",
    // No page of elsewhere shows, frames or reads what is the workbench's own.
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  response.end(body);
}
