import { type Cytobank, createCytobank } from "@specwright/cytobank";

const { env } = process;

/**
 * A client by what the environment says: `CYTOBANK_SUBDOMAIN`, and `CYTOBANK_TOKEN` or
 * `CYTOBANK_USERNAME` and `CYTOBANK_PASSWORD`. `CYTOBANK_SERVERS` (JSON) and `CYTOBANK_STORAGE` lead
 * to a mock.
 */
export function connect(): Cytobank {
  const settings = {
    subdomain: env.CYTOBANK_SUBDOMAIN,
    ...(env.CYTOBANK_SERVERS && { servers: JSON.parse(env.CYTOBANK_SERVERS) as object }),
    storage: env.CYTOBANK_STORAGE,
  };
  if (env.CYTOBANK_TOKEN) return createCytobank({ ...settings, token: env.CYTOBANK_TOKEN });
  const { CYTOBANK_USERNAME: username, CYTOBANK_PASSWORD: password } = env;
  return createCytobank({ ...settings, username, password });
}
