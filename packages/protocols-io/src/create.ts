import { extend } from "@specwright/runtime";
import { additions } from "./additions.js";
import { createProtocolsIo as createGenerated } from "./gen/client.gen.js";
import { expiryLayer } from "./oauth/expiry.js";
import type { ProtocolsIoClientOptions } from "./options.js";

/** A client of protocols.io. */
export type ProtocolsIo = ReturnType<typeof createProtocolsIo>;

/**
 * Makes a client of protocols.io.
 *
 * @example
 * const protocolsIo = createProtocolsIo({ token: process.env.PROTOCOLS_IO_TOKEN });
 * for await (const { title } of protocolsIo.protocols.list({ filter: "public", key: "lysis" })) …
 */
export function createProtocolsIo(options: ProtocolsIoClientOptions = {}) {
  const { onExpiryWarning, ...others } = options;
  const { layers } = others;
  const client = createGenerated({
    ...others,
    ...(onExpiryWarning && {
      layers: { ...layers, call: [...(layers?.call ?? []), expiryLayer(onExpiryWarning)] },
    }),
  });
  return extend(client, additions(client, options));
}
