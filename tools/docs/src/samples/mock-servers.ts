import type { Provider } from "../data/provider.ts";

/** Where `npx @specwright/mock <provider>` listens. */
export const MOCK = "http://127.0.0.1:4010";

/** Addresses of a mock's servers by key: the first at its root, each further one below its key, with their base paths. */
export function mockServers({ descriptors }: Provider): Record<string, string> {
  const servers = Object.entries(descriptors?.provider.servers ?? {});
  return Object.fromEntries(
    servers.map(([key, { environments, variables = {} }], index) => {
      const filled = (Object.values(environments)[0] ?? "").replace(
        /\{([^{}]+)\}/g,
        (_, name: string) => variables[name]?.default ?? "x",
      );
      const path = URL.canParse(filled) ? new URL(filled).pathname.replace(/\/+$/, "") : "";
      return [key, `${MOCK}${index === 0 ? "" : `/~${key}`}${path}`];
    }),
  );
}
