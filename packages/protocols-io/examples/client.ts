import { createProtocolsIo } from "@specwright/protocols-io";

/**
 * The client of all examples. The token comes from PROTOCOLS_IO_TOKEN; PROTOCOLS_IO_URL points it at
 * a mock: `npx @specwright/mock protocols-io --port 4010`, then PROTOCOLS_IO_URL=http://127.0.0.1:4010/api.
 */
const address = process.env.PROTOCOLS_IO_URL;
export const protocolsIo = createProtocolsIo({
  ...(address && { servers: { api: address } }),
  onExpiryWarning: ({ message }) => console.error(message),
});
