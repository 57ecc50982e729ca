import { createClient } from "../../src/client/create.js";
import type { OperationDescriptor } from "../../src/descriptor.js";
import type { AnyTree } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { type Arrived, sendJson, serve } from "../support/server.js";

/** Sends one body of one operation through a real socket, and gives what arrived. */
export async function wire(
  facts: Partial<OperationDescriptor>,
  body: unknown,
  options: object = {},
): Promise<Arrived> {
  const server = await serve((_, response) => sendJson(response, {}));
  const operation = { method: "POST", path: "/x", ...facts } as OperationDescriptor;
  const client: AnyTree = createClient<AnyTree, AnyTree>(
    ACME,
    { "x.send": operation },
    { token: TOKEN, servers: { api: server.url } },
  );
  await client.x.send(body, options);
  return server.arrived[0] as Arrived;
}

/** A body of these content types. */
export const types = (...list: string[]) => ({ body: { types: list } });
