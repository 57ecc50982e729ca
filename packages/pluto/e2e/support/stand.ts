import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@specwright/mock";

/** What the storage host of the stand gives for every file. */
export const CSV = "gene_symbol,KD-1\nACTB,10422\nTP53,0\n";

/** The storage host in the examples of the spec. */
const STORAGE = "https://storage.example.test";

/** A request to the stand's storage host. */
export interface Stored {
  readonly method: string;
  readonly body: string;
  readonly authorization: string | undefined;
}

/** A mock of the provider whose links lead to a storage host of the test, which keeps what reaches it. */
export async function startStand() {
  const stored: Stored[] = [];
  const storage = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { method = "", headers } = request;
    const body = Buffer.concat(pieces).toString();
    stored.push({ method, body, authorization: headers.authorization });
    response.end(method === "GET" ? CSV : "{}");
  }).listen(0, "127.0.0.1");
  await new Promise((done) => storage.once("listening", done));
  const { port } = storage.address() as AddressInfo;
  const spec = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
  const operations: string[] = [];
  const mock = await startMock(
    { spec: JSON.parse(spec.replaceAll(STORAGE, `http://127.0.0.1:${port}`)) },
    { onExchange: ({ operationId }) => operations.push(operationId ?? "unknown") },
  );
  return {
    url: mock.url,
    /** Operations that the mock answered, in their order. */
    operations,
    stored,
    async stop() {
      await mock.stop();
      storage.closeAllConnections();
      storage.close();
    },
  };
}
