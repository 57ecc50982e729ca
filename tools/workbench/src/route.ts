import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { readSiteFile, redirect, send } from "@specwright/docs";
import { gate } from "@specwright/mock";
import { health } from "./health.ts";
import { indexPage } from "./index-page.ts";
import { requestsPage, statePage } from "./mock-pages.ts";
import { notFoundPage } from "./not-found-page.ts";
import type { ProviderState } from "./provider.ts";
import type { Registry } from "./registry.ts";

/** What the workbench serves. */
export interface Site {
  readonly providers: readonly ProviderState[];
  /** Mock handlers by the path below which they answer. */
  readonly mocks: ReadonlyMap<string, RequestListener>;
  readonly docsFolder: string;
  readonly registry: Registry;
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
  if (refused !== undefined) {
    return send(request, response, { status: 403, type: TEXT, body: refused });
  }
  if (mount !== undefined) return notFound(site, request, response);

  if (request.method !== "GET" && request.method !== "HEAD") {
    const body = "only GET; mock servers are under /mock/<provider>/\n";
    return send(request, response, { status: 405, type: TEXT, body });
  }
  const path = url.split("?", 1)[0] as string;
  const page = Object.hasOwn(OWN, path) ? OWN[path]?.(site) : undefined;
  if (page !== undefined) {
    return send(request, response, { status: 200, type: HTML, body: page });
  }
  if (path === "/mock" || path === "/mock/") {
    const mocks = Object.fromEntries(site.providers.map(({ name, mounts }) => [name, mounts]));
    const body = `${JSON.stringify({ mocks }, null, 2)}\n`;
    return send(request, response, { status: 200, type: "application/json", body });
  }
  if (path === "/health") {
    const body = `${JSON.stringify(health(site.providers, site.origin), null, 2)}\n`;
    return send(request, response, { status: 200, type: "application/json", body });
  }
  if (path.startsWith("/npm/")) {
    const base = `http://${request.headers.host ?? new URL(site.origin).host}/npm/`;
    return send(request, response, await site.registry.answer(path.slice("/npm/".length), base));
  }
  // Where the docs were before.
  if (path === "/docs" || path.startsWith("/docs/")) {
    return redirect(response, `/${path.slice("/docs/".length).replace(/^[\\/]+/, "")}`);
  }
  return docs(site, path.slice(1), request, response);
}

/** The workbench's own pages. */
const OWN: Readonly<Record<string, (site: Site) => string>> = {
  "/workbench": ({ providers, origin }) => indexPage(providers, origin),
  "/requests": ({ providers }) => requestsPage(providers),
  "/state": ({ providers }) => statePage(providers),
};

const TEXT = "text/plain; charset=utf-8";
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

async function docs(
  site: Site,
  encoded: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return notFound(site, request, response);
  }
  // A provider's folder without its slash would break the relative links of the page.
  if (site.providers.some((provider) => provider.name === path)) {
    return redirect(response, `/${path}/`);
  }
  const file = await readSiteFile(path, site.docsFolder);
  if (file !== undefined) {
    return send(request, response, { status: 200, type: file.type, body: file.bytes });
  }
  // Without docs, the workbench's own page is the first one.
  if (path === "") return redirect(response, "/workbench", 302);
  return notFound(site, request, response);
}

function notFound(site: Site, request: IncomingMessage, response: ServerResponse): void {
  send(request, response, { status: 404, type: HTML, body: notFoundPage(site.providers) });
}
