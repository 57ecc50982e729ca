import { createHash } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import { loadDocument } from "../../src/documents.js";
import { startMock } from "../../src/index.js";
import { type FuzzRequest, requestsOf } from "./requests.js";

/** What came of so many requests. */
export interface FuzzResult {
  /** Requests by the class of their status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Those that were answered with 5xx, or not at all. */
  readonly failures: readonly string[];
  /** A hash of all answers. */
  readonly digest: string;
}

/** No answer takes so long. */
const HANGS = 20_000;

/** Sends so many spoilt requests to a mock of a provider that remembers. */
export async function fuzz(provider: string, count: number, seed: string): Promise<FuzzResult> {
  const { document } = await loadDocument(provider);
  const mock = await startMock(provider, { state: true, seed: 7 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { origin } = new URL(mock.url);
  const statuses: Record<string, number> = {};
  const failures: string[] = [];
  const hash = createHash("sha256");
  try {
    const requests = requestsOf(document, `${provider} ${seed}`);
    for (let sent = 0; sent < count; sent += 1) {
      const request = requests.next().value as FuzzRequest;
      const key = Object.keys(mock.urls)[0] === request.serverKey ? "" : `/~${request.serverKey}`;
      const answer = await send(`${origin}${key}`, request, agent).catch((error: Error) => ({
        status: 0,
        body: Buffer.from(error.message),
        reason: "",
      }));
      const group = `${Math.floor(answer.status / 100)}xx`;
      statuses[group] = (statuses[group] ?? 0) + 1;
      hash.update(`${answer.status} ${answer.reason}\n`).update(withoutPort(answer.body, origin));
      if (answer.status === 0 || answer.status >= 500) {
        failures.push(
          `${sent}: ${show(request)} → ${answer.status} ${answer.reason} ${answer.body.toString().slice(0, 300)}`,
        );
      }
    }
  } finally {
    agent.destroy();
    await mock.stop();
  }
  return { statuses, failures, digest: hash.digest("hex") };
}

/** Two mocks stand at two ports, which some answers name. */
function withoutPort(body: Buffer, origin: string): string {
  return body.toString("latin1").replaceAll(origin, "");
}

function show({ method, target, headers, body }: FuzzRequest): string {
  return `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${String(body ?? "").slice(0, 200)}`;
}

function send(
  address: string,
  { method, target, headers, body }: FuzzRequest,
  agent: Agent,
): Promise<{ status: number; reason: string; body: Buffer }> {
  const { hostname, port, pathname } = new URL(address);
  const safe = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(/[^ -~]/g, "?")]),
  );
  return new Promise((resolve, reject) => {
    const path = `${pathname.replace(/\/$/, "")}${target}`.replace(/[^!-~]/g, "%");
    const length =
      body && !("content-length" in safe) ? { "content-length": String(body.length) } : {};
    const sent = httpRequest(
      { hostname, port, path, method, headers: { ...safe, ...length }, agent, timeout: HANGS },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("error", reject);
        answer.once("end", () => {
          const reason = String(answer.headers["x-mock-reason"] ?? "").replaceAll(`:${port}`, "");
          resolve({ status: answer.statusCode ?? 0, reason, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.once("timeout", () => sent.destroy(new Error("hangs")));
    sent.once("error", reject);
    sent.end(body);
  });
}
