/** Key of the runtime's internal option that replaces its clock. */
const CLOCK = Symbol.for("@specwright/clock");

/** Lets everything happen that waits for nothing but its turn. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** A clock that stands still until it is told to go on. */
export class FakeClock {
  #now = Date.parse("2026-03-01T09:00:00Z");
  #timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  /** What a client is given to go by this clock. */
  readonly option: Record<never, never> = {
    [CLOCK]: {
      now: () => this.#now,
      after: (ms: number, callback: () => void) => {
        const timer = { at: this.#now + ms, callback };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      random: () => 0.5,
    },
  };

  get now(): number {
    return this.#now;
  }

  /** Goes on by so many milliseconds, from timer to timer. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settle();
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (due.length === 0) break;
      this.#now = Math.max(this.#now, (due[0] as { at: number }).at);
      for (const timer of due.filter(({ at }) => at <= this.#now)) {
        this.#timers.delete(timer);
        timer.callback();
      }
    }
    this.#now = end;
    await settle();
  }
}

/** A request as the provider sees it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  readonly at: number;
}

type Handler = (request: Seen) => Response | undefined;

const json = (body: unknown, status = 200) => Response.json(body, { status });

/**
 * A provider, to be given as `fetch`: it hands out tokens `token-1`, `token-2` …, refuses calls without
 * the right one, and answers everything else with what the handler says, else with an empty list.
 */
export class FakePlutio {
  readonly seen: Seen[] = [];
  /** Tokens that work. */
  readonly valid = new Set<string>();
  /** What the token operation answers, for a number. */
  token = (number: number): unknown => ({ access_token: `token-${number}`, expires_in: 259_200 });
  #tokens = 0;
  readonly #handler: Handler;
  readonly #now: () => number;

  constructor(handler: Handler = () => undefined, now: () => number = Date.now) {
    this.#handler = handler;
    this.#now = now;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const body = await request.text();
    const { method, headers } = request;
    const seen = { method, path: url.pathname + url.search, headers, body, at: this.#now() };
    this.seen.push(seen);
    if (url.pathname.endsWith("/oauth/token")) {
      const answer = this.#handler(seen);
      if (answer) return answer;
      this.#tokens += 1;
      const token = this.token(this.#tokens);
      for (const value of Object.values(token as object)) this.valid.add(String(value));
      return json(token);
    }
    if (!this.valid.has(headers.get("authorization")?.replace("Bearer ", "") ?? "")) {
      return json({ message: "The token is invalid" }, 401);
    }
    return this.#handler(seen) ?? json([]);
  };

  /** The calls for tokens. */
  get tokenCalls(): Seen[] {
    return this.seen.filter(({ path }) => path.endsWith("/oauth/token"));
  }

  /** All other calls. */
  get calls(): Seen[] {
    return this.seen.filter(({ path }) => !path.endsWith("/oauth/token"));
  }
}

let ids = 0;

/** Options of a client of its own: budgets outlive clients, so each test has its own client id. */
export const credentials = () => {
  ids += 1;
  return {
    clientId: `client-${ids}-${Math.random()}`,
    clientSecret: "very-secret-secret",
    business: "studio",
  };
};
