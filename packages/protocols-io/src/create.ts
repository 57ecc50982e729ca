import { extend, redacted } from "@specwright/runtime";
import { additions } from "./additions.js";
import { createProtocolsIo as createGenerated } from "./gen/client.gen.js";
import { type ExpiryWarning, expiryLayer } from "./oauth/expiry.js";
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
  // Warnings go to logs.
  const warn = (warning: ExpiryWarning) =>
    onExpiryWarning?.({ ...warning, message: redacted(client, warning.message) });
  const client = createGenerated({
    ...others,
    ...(onExpiryWarning && {
      layers: { ...layers, call: [...(layers?.call ?? []), expiryLayer(warn)] },
    }),
  });
  return extend(client, additions(client, options));
}
