import { type EngineAnswer, problem } from "./answer.js";
import type { Journal } from "./journal.js";
import type { Headers } from "./security.js";

/** A request for a route of the mock itself. */
export interface OwnRequest {
  readonly method: string;
  /** Path below the mount. */
  readonly path: string;
  readonly search: string;
  readonly headers: Headers;
  readonly host: string;
}

/** What the mock's own routes show and change. */
export interface OwnParts {
  /** All that is kept; undefined where nothing is. */
  contents(): object | undefined;
  reset(): void;
  readonly journal: Journal;
}

interface OwnRoute {
  readonly method: "GET" | "POST";
  answer(request: OwnRequest, parts: OwnParts): EngineAnswer;
}

const ROUTES: Readonly<Record<string, OwnRoute>> = {
  "/~state": {
    method: "GET",
    answer: (_, { contents }) => {
      const all = contents();
      return all ? ok(all) : STATELESS;
    },
  },
  "/~state/reset": {
    method: "POST",
    answer: (_, { contents, reset }) => {
      if (!contents()) return STATELESS;
      reset();
      return NOTHING;
    },
  },
  "/~requests": {
    method: "GET",
    answer: ({ search }, { journal }) => {
      const after = new URLSearchParams(search).get("after") ?? "0";
      if (/^\d{1,15}$/.test(after)) return ok(journal.after(Number(after)));
      return problem(400, "Bad query", `after takes the number of a request, not "${after}"`);
    },
  },
};

/** Answers a route of the mock itself: to programs, and to no page but one of the mock. */
export function answerOwn(request: OwnRequest, parts: OwnParts): EngineAnswer | undefined {
  const { method, path, headers, host } = request;
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!route) return undefined;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return problem(403, "Not let in", `${path} answers no page of ${origin}`);
  }
  // A page that embeds it, or leads to it, names no origin; browsers say what it is.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return problem(403, "Not let in", `${path} answers no page of elsewhere`);
  }
  if (method !== route.method) {
    const detail = `${path} has no ${method}; it has ${route.method}`;
    return { ...problem(405, "No such method", detail), headers: { allow: route.method } };
  }
  return route.answer(request, parts);
}

function ok(body: unknown): EngineAnswer {
  return { status: 200, mediaType: "application/json", headers: {}, body, violations: [] };
}

const NOTHING: EngineAnswer = {
  status: 204,
  mediaType: undefined,
  headers: {},
  body: undefined,
  violations: [],
};

const STATELESS = problem(
  404,
  "Not found",
  "this mock keeps no state: start it with --state (`state: true`)",
);
