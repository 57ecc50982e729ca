import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@specwright/mock";
import { analysesOf, type Said } from "./lab-analyses.js";
import { keepsSpec, SPEC_PATH } from "./spec.js";

/** A server that remembers analyses, and holds all that goes over the wire against the spec. */
export interface Lab {
  /** Addresses by server key, for the client option `servers`. */
  readonly urls: Record<string, string>;
  /** What broke the spec, in requests and in answers. */
  readonly faults: string[];
  /** Operations in the order they were called. */
  readonly calls: string[];
  /** Their paths, below the servers. */
  readonly paths: string[];
  /** Bodies of requests by operation, the last one. */
  readonly bodies: Map<string, unknown>;
  stop(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Starts a lab. Each request goes to a mock of the spec first, which refuses what the spec does not
 * allow and says which operation it is; the lab's own answer is held against the spec by another
 * validator.
 *
 * @param ending how runs end: the status as Cytobank might spell it
 */
export async function startLab(ending?: string): Promise<Lab> {
  const mock = await startMock({ spec: SPEC_PATH });
  const answer = analysesOf(ending);
  const faults: string[] = [];
  const calls: string[] = [];
  const paths: string[] = [];
  const bodies = new Map<string, unknown>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const checked = await fetch(`${mock.url.replace(/(\/\/[^/]+).*/, "$1")}${request.url}`, {
      method: request.method ?? "GET",
      headers: new Headers(
        Object.entries(request.headers).filter(
          (pair): pair is [string, string] =>
            typeof pair[1] === "string" && !/^(?:host|connection|content-length)$/.test(pair[0]),
        ),
      ),
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const operationId = checked.headers.get("x-mock-operation") ?? "";
    const reason = checked.headers.get("x-mock-reason");
    if (reason) faults.push(`${request.method} ${request.url}: ${reason}`);
    calls.push(operationId);
    paths.push((request.url ?? "").replace(/^.*\/api\/v1/, ""));
    const sent: unknown = body.length > 0 ? JSON.parse(body.toString("utf8")) : undefined;
    if (sent !== undefined) bodies.set(operationId, sent);
    const ids = (request.url ?? "").match(/\/\d+/g)?.map((one) => Number(one.slice(1))) ?? [];
    const said: Said = answer(operationId, ids, sent) ?? {
      status: checked.status,
      body: await checked.json().catch(() => undefined),
    };
    const fine = said.status !== 200 || (await keepsSpec(operationId, said.body));
    if (!fine) faults.push(`${operationId}: the answer breaks the spec`);
    response.writeHead(said.status, { "content-type": "application/json" });
    response.end(JSON.stringify(said.body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const urls = Object.fromEntries(
    Object.entries(mock.urls).map(([key, url]) => [
      key,
      url.replace(/\/\/[^/]+/, `//127.0.0.1:${port}`),
    ]),
  );
  return {
    urls,
    faults,
    calls,
    paths,
    bodies,
    async stop() {
      await new Promise((done) => server.close(done));
      await mock.stop();
    },
  };
}
