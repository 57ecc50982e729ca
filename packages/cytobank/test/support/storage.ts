import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Keys, refusal } from "./sigv4.js";

/** An object in the storage. */
export interface Stored {
  readonly bytes: Buffer;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A storage as S3 is one: signatures, single objects and parts. */
export interface Storage {
  readonly url: string;
  readonly objects: Map<string, Stored>;
  /** Requests that were refused, with the reason. */
  readonly refusals: string[];
  /** Requests by what they do. */
  readonly log: string[];
  /** Uploads that were begun and neither completed nor taken away. */
  readonly open: Set<string>;
  stop(): Promise<void>;
}

/** What a storage does beside working. */
export interface Moods {
  /** Cuts the connection of the n-th request (from 1) that carries bytes. */
  readonly cut?: (n: number) => boolean;
  /** Keys that have run out: requests signed with them are refused. */
  readonly expired?: () => string | undefined;
  /** Completing parts ends with an error behind a 200. */
  readonly spoilComplete?: boolean;
  /** What it says then. */
  readonly code?: string;
}

const xml = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Starts a storage whose bucket is the first part of the path. */
export async function startStorage(keys: () => Keys[], moods: Moods = {}): Promise<Storage> {
  const objects = new Map<string, Stored>();
  const parts = new Map<string, { metadata: Record<string, string>; parts: Map<number, Buffer> }>();
  const refusals: string[] = [];
  const log: string[] = [];
  const open = new Set<string>();
  let carried = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url: target = "/" } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const { pathname, searchParams } = new URL(target, "http://storage.test");
    const key = decodeURIComponent(pathname).split("/").slice(2).join("/");
    const end = (status: number, body = "", more: Record<string, string> = {}) =>
      response.writeHead(status, { "content-type": "application/xml", ...more }).end(body);
    const id = /Credential=([^/]+)/.exec(headers.authorization ?? "")?.[1];
    const known = keys().find(({ accessKeyId }) => accessKeyId === id);
    const why = known ? refusal({ method, target, headers }, known) : "InvalidAccessKeyId";
    if (method === "PUT" && moods.cut?.(++carried)) {
      request.socket.destroy();
      return;
    }
    const bytes = await bytesOf(request);
    if (id !== undefined && id === moods.expired?.()) {
      log.push("expired");
      end(400, xml("ExpiredToken"));
      return;
    }
    if (why) {
      refusals.push(`${method} ${target}: ${why}`);
      end(403, xml(why));
      return;
    }
    const metadata = Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.startsWith("x-amz-meta-")),
    );
    const uploadId = searchParams.get("uploadId");
    if (method === "POST" && searchParams.has("uploads")) {
      const begun = `upload-${parts.size + 1}`;
      parts.set(begun, { metadata, parts: new Map() });
      open.add(begun);
      log.push("begin");
      end(
        200,
        `<InitiateMultipartUploadResult><UploadId>${begun}</UploadId></InitiateMultipartUploadResult>`,
      );
    } else if (method === "PUT" && uploadId) {
      const number = Number(searchParams.get("partNumber"));
      parts.get(uploadId)?.parts.set(number, bytes);
      log.push(`part ${number}`);
      end(200, "", { etag: `"etag-${number}"` });
    } else if (method === "POST" && uploadId) {
      const upload = parts.get(uploadId);
      const named = [
        ...bytes.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"etag-(\d+)"/g),
      ];
      const whole = named.every(([, a, b], i) => a === b && Number(a) === i + 1);
      log.push("complete");
      if (moods.spoilComplete || !upload || !whole || named.length !== upload.parts.size) {
        end(200, xml(moods.code ?? "InternalError"));
        return;
      }
      const all = named.map(([, n]) => upload.parts.get(Number(n)) ?? Buffer.alloc(0));
      objects.set(key, { bytes: Buffer.concat(all), metadata: upload.metadata });
      open.delete(uploadId);
      end(200, "<CompleteMultipartUploadResult/>");
    } else if (method === "DELETE" && uploadId) {
      open.delete(uploadId);
      log.push("abort");
      end(204);
    } else if (method === "PUT") {
      objects.set(key, { bytes, metadata });
      log.push("put");
      end(200, "", { etag: '"whole"' });
    } else end(405, xml("MethodNotAllowed"));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refusals,
    log,
    open,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
