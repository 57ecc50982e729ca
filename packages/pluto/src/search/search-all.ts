import type { PlutoClient, SearchHit, SearchListInput } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";

/** Hits of one page, and hits at most, as the R client has them. */
const PAGE = 100;
const MOST = 10_000;

/** How to search. */
export interface SearchAllOptions extends SharedOptions {
  /** What to find. Default `experiments`, as the R client sends. */
  type?: SearchListInput["type"];
  /** Where to look. Default `shareable` (what is shared with the user), as the R client sends. */
  access?: SearchListInput["access"];
  /** Hits at most. Default 10 000. */
  max?: number | undefined;
  /** Hits so far, and in all where the provider says. */
  onProgress?: ((progress: { loaded: number; total?: number }) => void) | undefined;
}

/** The method over search that collects. */
export interface SearchAll {
  /**
   * Search, and collect the hits of all pages
   *
   * Evidence: vendor-client (r-client-02): page size, bound and the default `type` and `access`.
   *
   * @param query What to search for; not empty.
   * @param options `type`, `access`, `max`, progress; `signal`, `headers`, `retries`, `timeout`.
   * @example const hits = await pluto.search.all("SMAD3", { max: 500 });
   */
  all(query: string, options?: SearchAllOptions): Promise<SearchHit[]>;
}

/** Makes the method. */
export function searchAll(client: PlutoClient): SearchAll {
  return {
    async all(query, options = {}) {
      const { type = "experiments", access = "shareable", max = MOST, onProgress } = options;
      const input = { query, type, access, limit: Math.max(1, Math.min(max, PAGE)) };
      return client.search.list(input, sharedOptions(options)).all({ max, onProgress });
    },
  };
}
