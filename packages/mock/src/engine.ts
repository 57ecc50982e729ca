import type { OpenApiDocument } from "./openapi.js";
import { cutPage } from "./paging.js";
import { parsePrefer, unmetPreference } from "./prefer.js";
import * as prism from "./prism.js";
import { checkQuery, parseQuery, type QueryRules, queryRules } from "./query.js";
import type { Route } from "./router.js";
import { checkCredentials, type Headers, securityViolation } from "./security.js";
import type { Violation } from "./violation.js";

/** A request that has found its operation. */
export interface EngineRequest {
  readonly route: Route;
  /** The path below the server, with `x-multi-segment` values encoded. */
  readonly path: string;
  readonly search: string;
  readonly headers: Headers;
  /** The decoded body: JSON, or text. */
  readonly body: unknown;
  /** What was wrong with the body before it could be looked into. */
  readonly bodyViolation?: Violation | undefined;
  readonly url: string;
}

/** An answer: a response of the spec, or a problem where the spec has none for it. */
export interface EngineAnswer {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly violations: readonly Violation[];
  /** Why it is not what was asked for, where it is not. */
  readonly reason?: string;
}

/** Answers requests for the operations of one document. */
export class Engine {
  readonly #document: OpenApiDocument;
  readonly #prepared = new Map<Route, { operation: prism.PrismOperation; rules: QueryRules }>();
  /** Verdicts on fixed examples: the same object gives the same verdict. */
  readonly #verdicts = new WeakMap<
    prism.PrismOperation,
    Map<string, WeakMap<object, Violation[]>>
  >();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Validates a request and chooses its answer. */
  answer(request: EngineRequest): EngineAnswer {
    const { route } = request;
    const { operation, rules } = this.#prepare(route);
    const credentials = checkCredentials(request.headers, route);
    const query = checkQuery(parseQuery(request.search), rules);
    const asked: prism.PrismRequest = {
      method: route.method,
      url: { path: request.path, query: query.query },
      headers: credentials.headers,
      body: request.body,
    };

    if (!prism.hasCredentials(operation, asked)) {
      const violation = securityViolation(credentials.reasons, route);
      return this.#refuse(operation, [violation], [401]);
    }
    const found = request.bodyViolation
      ? { violations: [request.bodyViolation], statuses: [422, 400] }
      : prism.requestViolations(operation, asked);
    const violations = [...query.violations, ...found.violations];
    if (violations.length > 0) return this.#refuse(operation, violations, found.statuses);

    const wanted = parsePrefer(request.headers.prefer);
    const unmet = unmetPreference(route, wanted);
    if (unmet !== undefined) return problem(404, "No such response", unmet);
    const chosen = prism.chooseValid(operation, wanted, request.headers.accept);
    if (chosen instanceof Error) return problem(statusOf(chosen), "No response", textOf(chosen));
    const cut = wanted.example === undefined && chosen.status < 300;
    const paging = cut ? route.operation["x-pagination"] : undefined;
    const body = paging
      ? cutPage(chosen.body, paging, { query: query.query, body: request.body, url: request.url })
      : chosen.body;
    return this.#checked(operation, { ...chosen, body });
  }

  #prepare(route: Route): { operation: prism.PrismOperation; rules: QueryRules } {
    let prepared = this.#prepared.get(route);
    if (!prepared) {
      const operation = prism.prepare(this.#document, route.template, route.method);
      const rules = queryRules(route);
      // The front answers for flags: Prism can't see a value that is empty.
      for (const flag of rules.flags) {
        const declared = operation.request?.query?.find((one) => one.name === flag.name);
        if (declared) declared.required = false;
      }
      prepared = { operation, rules };
      this.#prepared.set(route, prepared);
    }
    return prepared;
  }

  /** The spec's own example of a refusal where it has one, else a problem; the reason beside it. */
  #refuse(
    operation: prism.PrismOperation,
    violations: readonly Violation[],
    statuses: readonly number[],
  ): EngineAnswer {
    const chosen = prism.chooseInvalid(operation, statuses);
    if (chosen instanceof Error) {
      const status = statuses[0] ?? 422;
      return {
        ...problem(status, "Request refused", "The request breaks the spec", violations),
        violations,
      };
    }
    const answer = this.#checked(operation, chosen);
    return { ...answer, violations: [...violations, ...answer.violations] };
  }

  /** An example that its own schema refuses is answered as the fault that it is. */
  #checked(operation: prism.PrismOperation, chosen: prism.Chosen): EngineAnswer {
    const violations = this.#verdict(operation, chosen);
    if (violations.length === 0) return { ...chosen, violations };
    const detail = `The spec's own answer (${chosen.status}) breaks the spec`;
    return { ...problem(500, "Response refused", detail, violations), violations };
  }

  #verdict(operation: prism.PrismOperation, chosen: prism.Chosen): Violation[] {
    if (typeof chosen.body !== "object" || chosen.body === null) {
      return prism.responseViolations(operation, chosen);
    }
    const kinds = this.#verdicts.get(operation) ?? new Map<string, WeakMap<object, Violation[]>>();
    this.#verdicts.set(operation, kinds);
    const kind = `${chosen.status} ${chosen.mediaType}`;
    const known = kinds.get(kind) ?? new WeakMap<object, Violation[]>();
    kinds.set(kind, known);
    let verdict = known.get(chosen.body);
    if (!verdict) {
      verdict = prism.responseViolations(operation, chosen);
      known.set(chosen.body, verdict);
    }
    return verdict;
  }
}

/** An answer that no spec declares (RFC 9457). */
export function problem(
  status: number,
  title: string,
  detail: string,
  violations: readonly Violation[] = [],
): EngineAnswer {
  const validation = violations.map(({ in: where, place, rule, message }) => ({
    location: [where, ...place],
    code: rule,
    message,
  }));
  return {
    status,
    mediaType: "application/problem+json",
    headers: {},
    body: { title, status, detail, ...(validation.length > 0 && { validation }) },
    violations: [],
    reason: detail,
  };
}

function statusOf(error: Error): number {
  const status = (error as { status?: unknown }).status;
  return typeof status === "number" ? status : 500;
}

function textOf(error: Error): string {
  return (error as { detail?: string }).detail ?? error.message;
}
