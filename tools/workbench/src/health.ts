import type { ProviderState } from "./provider.ts";

/** What `/health` answers. */
export interface Health {
  /** `up` where every provider is. */
  readonly status: "up" | "starting" | "down";
  readonly providers: Readonly<
    Record<
      string,
      {
        readonly status: ProviderState["status"];
        readonly reason?: string;
        readonly operations: number;
        readonly docs: string;
        readonly mock: readonly string[];
      }
    >
  >;
}

/** The state of each provider. */
export function health(providers: readonly ProviderState[], origin: string): Health {
  const has = (status: ProviderState["status"]) => providers.some((p) => p.status === status);
  return {
    status: has("down") ? "down" : has("starting") || providers.length === 0 ? "starting" : "up",
    providers: Object.fromEntries(
      providers.map((provider) => [
        provider.name,
        {
          status: provider.status,
          ...(provider.reason === undefined ? {} : { reason: provider.reason }),
          operations: provider.operations,
          docs: `${origin}/${provider.name}/`,
          mock: provider.mounts.map((mount) => `${origin}${mount}/`),
        },
      ]),
    ),
  };
}
