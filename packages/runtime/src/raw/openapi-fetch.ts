import createBase, { type Client } from "openapi-fetch";
import type { Body } from "../http/body.js";

/** The path-typed calls of openapi-fetch, through the same pipeline as the methods. */
export type RawClient<Paths extends {}> = Client<Paths>;

/** What openapi-fetch is given for one call; the pipeline is its `fetch`. */
export interface BaseInit {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly params: { readonly path: object; readonly query: object };
  readonly pathSerializer: (path: string, values: Record<string, unknown>) => string;
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly headers: Record<string, string | null>;
  readonly body?: Body | undefined;
  readonly bodySerializer: (body: Body) => Body;
  readonly parseAs: string;
  readonly redirect: "manual";
  readonly duplex?: "half";
}

/** A client of openapi-fetch, whose calls take any path. This is the only file that knows it. */
export interface Base extends Pick<RawClient<object>, "use" | "eject"> {
  request(
    method: string,
    path: string,
    init: BaseInit,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Makes one. */
export const newBase = (): Base => createBase() as unknown as Base;
