import type { BudgetStore } from "../budget/store.js";
import type { RetryOptions } from "../core/retry.js";
import type { Layer } from "../features/layers.js";
import type { Logger } from "../features/logs.js";
import type { OnProgress } from "../features/progress.js";

/** The options that every client takes; credentials and declared options come beside them. */
export interface ClientOptions {
  /** Name of an environment of the provider, such as `staging`. */
  environment?: string | undefined;
  /** Replaces whole servers, by key: how one points a client at a mock. */
  servers?: Record<string, string> | undefined;
  /** Allows plain http to other hosts than this machine, for a mock in a private network. */
  insecure?: boolean | undefined;
  /** Milliseconds for one whole call: attempts, waits and all. Default: no bound. */
  timeout?: number | undefined;
  /** Milliseconds for one attempt. Default: what the spec says, else 60 000. */
  attemptTimeout?: number | undefined;
  /** Retries after the first attempt (0 turns them off), or the whole policy. */
  retries?: number | RetryOptions | undefined;
  /** Used in place of the global fetch. It must heed `init.signal`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Gets one redacted record for each exchange. `console` fits. */
  logger?: Logger | undefined;
  /** Layers of your own: `call` around the whole call, `attempt` around each attempt, with credentials. */
  layers?:
    | {
        call?: readonly Layer[] | undefined;
        attempt?: readonly Layer[] | undefined;
      }
    | undefined;
  /** False turns waiting for slots off; a store shares budgets between machines. */
  rateLimit?: false | { store?: BudgetStore | undefined } | undefined;
  /** Credentials and declared options, as the provider's factory types them. */
  [option: string]: unknown;
}

/** The options that every method takes last. */
export interface CallOptions {
  /** Aborts the call; its reason is thrown untouched. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. */
  timeout?: number | undefined;
  /** Retries after the first attempt. */
  retries?: number | undefined;
  /** Bytes of the answer as they come in. */
  onProgress?: OnProgress | undefined;
  /** List methods: resumes after the page that this cursor came from. */
  cursor?: string | undefined;
  /**
   * List methods: pages read ahead while iterating. Default 3, fewer where three pages hold more
   * than 8 MiB of text, but at least 1; 0 where the budget is counted by the hour or longer. More
   * pages take less time and more memory.
   */
  prefetch?: number | undefined;
  /** The query, where the input is a body. */
  query?: Record<string, unknown> | undefined;
  /** Header parameters. */
  headers?: Record<string, unknown> | undefined;
}
