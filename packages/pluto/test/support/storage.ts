import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Storage keeps what it gets in multiples of this. */
const GRAIN = 262_144;

/** One request to the storage. */
export interface StorageEvent {
  readonly range: string;
  readonly headers: IncomingHttpHeaders;
  /** `cut` where the connection was broken while the bytes came. */
  readonly status: number | "cut";
}

/**
 * A storage host that takes resumable uploads as Google Cloud Storage does: 308 without a location,
 * `Range` for what it has, plain text for errors.
 *
 * @param cuts bytes of the whole upload after which a connection is broken, each once
 */
export async function startStorage({ cuts = [] as number[] } = {}) {
  let stored = Buffer.alloc(0);
  const events: StorageEvent[] = [];
  const server = createServer(async (request, response) => {
    const range = request.headers["content-range"] ?? "";
    const log = (status: number | "cut") =>
      events.push({ range, headers: request.headers, status });
    const [, start, total] = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(range) ?? [];
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of request) {
      pieces.push(piece as Buffer);
      length += (piece as Buffer).length;
      const cut = cuts[0];
      if (cut !== undefined && Number(start) + length >= cut) {
        cuts.shift();
        const whole = Buffer.concat([stored, ...pieces]).subarray(0, cut);
        stored = whole.subarray(0, whole.length - (whole.length % GRAIN));
        log("cut");
        request.socket.destroy();
        return;
      }
    }
    const answer = (status: number, text = "", headers = {}) => {
      log(status);
      response.writeHead(status, { "content-type": "text/plain", ...headers });
      response.end(text);
    };
    if (!/^bytes /.test(range)) return answer(400, "Content-Range is missing.");
    if (start !== undefined && Number(start) !== stored.length) {
      return answer(400, `Invalid request. The upload offset is ${start}, not ${stored.length}.`);
    }
    stored = Buffer.concat([stored, ...pieces]);
    if (total !== "*" && stored.length === Number(total)) {
      return answer(200, `{"size":"${stored.length}"}`, { "content-type": "application/json" });
    }
    answer(308, "", stored.length > 0 ? { range: `bytes=0-${stored.length - 1}` } : {});
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/upload?upload_id=made-up-secret`,
    events,
    stored: () => stored,
  };
}
