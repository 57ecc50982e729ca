import { createPlutio, type PlutioClient } from "@specwright/plutio";

/** A client by what the environment says; PLUTIO_URL points it at a mock. */
export function connect(): PlutioClient {
  const { PLUTIO_CLIENT_ID, PLUTIO_CLIENT_SECRET, PLUTIO_BUSINESS, PLUTIO_URL } = process.env;
  return createPlutio({
    clientId: PLUTIO_CLIENT_ID ?? "",
    clientSecret: PLUTIO_CLIENT_SECRET ?? "",
    business: PLUTIO_BUSINESS,
    ...(PLUTIO_URL && { servers: { api: PLUTIO_URL } }),
  });
}
