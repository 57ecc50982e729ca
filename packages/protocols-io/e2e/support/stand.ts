import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@specwright/mock";

/** A form that reached the stand's storage. */
export interface Stored {
  readonly fields: readonly string[];
  readonly file: string;
  readonly authorization: string | undefined;
}

/** A mock of the provider, and beside it a storage of the test, which keeps the forms that reach it. */
export async function startStand() {
  const stored: Stored[] = [];
  const storage = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const type = request.headers["content-type"] ?? "";
    const sent = new Response(Buffer.concat(pieces), { headers: { "content-type": type } });
    const form = await sent.formData();
    const { authorization } = request.headers;
    const file = await (form.get("file") as File).text();
    stored.push({ fields: [...form.keys()], file, authorization });
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await new Promise((done) => storage.once("listening", done));
  const { port } = storage.address() as AddressInfo;
  const spec = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
  const operations: string[] = [];
  const mock = await startMock(
    { spec: JSON.parse(spec) },
    { onExchange: ({ operationId }) => operations.push(operationId ?? "unknown") },
  );
  return {
    url: mock.url,
    storage: `http://127.0.0.1:${port}`,
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
