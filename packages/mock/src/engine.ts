import { type EngineAnswer, problem } from "./answer.js";
import { isJson } from "./body.js";
import { withoutIgnored } from "./faults/ignored.js";
import type { Play } from "./faults/play.js";
import type { OpenApiDocument } from "./openapi.js";
import { cutPage } from "./paging.js";
import { readParameters } from "./parameters/index.js";
import { type Askers, askersOf, exampleAsked, parsePrefer, unmetPreference } from "./prefer.js";
import * as prism from "./prism/index.js";
import { answerForFlags, checkQuery, parseQuery, type QueryRules, queryRules } from "./query.js";
import { errorFormOf, notFoundOf, withReason } from "./reason.js";
import { isRecord } from "./record.js";
import { type Neutral, neutral, type RefusalExample, refusalExample } from "./refusal.js";
import type { Route } from "./router.js";
import { checkCredentials, type Headers, securityViolation } from "./security.js";
import type { Memory } from "./state/memory.js";
import { reasonOf, type Violation } from "./violation.js";

/** A request that has found its operation. */
export interface EngineRequest {
  readonly route: Route;
  /** The path below the server, with `x-multi-segment` values encoded. */
  readonly path: string;
  /** Values of the path's parameters, still encoded. */
  readonly segments: Readonly<Record<string, string>>;
  readonly search: string;
  readonly headers: Headers;
  /** The decoded body: JSON, or text; undefined where there is none. */
  readonly body: unknown;
  readonly bytes: Buffer;
  /** What was wrong with the body before it could be looked into. */
  readonly bodyViolation?: Violation | undefined;
  readonly url: string;
  /** What is done wrong on purpose. */
  readonly play?: Play;
}

/** What is worked out once of a route. */
interface Ready {
  readonly prepared: prism.Prepared;
  readonly rules: QueryRules;
  readonly askers: Askers;
}

/** Answers requests for the operations of one document. */
export class Engine {
  readonly #document: OpenApiDocument;
  readonly #prepared = new Map<Route, Ready>();
  /** Verdicts on fixed examples: the same object gives the same verdict. */
  readonly #verdicts = new WeakMap<
    prism.PrismOperation,
    Map<string, WeakMap<object, Violation[]>>
  >();

  /** Examples without what they say of a rule. */
  readonly #neutral = new WeakMap<prism.PrismOperation, Map<string, Neutral>>();
  readonly #memory: Memory | undefined;

  /** @param memory what makes of examples a state; without it, the same request gets the same answer */
  constructor(document: OpenApiDocument, memory?: Memory) {
    this.#document = document;
    this.#memory = memory;
  }

  /** Validates a request and chooses its answer. */
  answer(request: EngineRequest): EngineAnswer {
    const { route } = request;
    const { prepared, rules, askers } = this.#prepare(route);
    const { operation } = prepared;
    const credentials = checkCredentials(request.headers, route);
    const query = checkQuery(parseQuery(request.search), rules);
    const seen: prism.PrismRequest = {
      method: route.method,
      url: { path: request.path, query: query.query },
      headers: credentials.headers,
      body: request.body,
    };

    if (!prism.hasCredentials(operation, seen)) {
      const violation = securityViolation(credentials.reasons, route);
      return this.#refuse(route, operation, [violation], [401]);
    }
    const read = readParameters(prepared.parameters, {
      path: request.segments,
      search: request.search,
      headers: request.headers,
    });
    answerForFlags(read.values.query, rules);
    const body = request.bodyViolation
      ? { violations: [request.bodyViolation], statuses: statusesOf(request.bodyViolation) }
      : prism.bodyViolations(prepared, this.#bodyOf(request, prepared));
    const violations = [
      ...query.violations,
      ...read.violations,
      ...prism.parameterViolations(prepared, read.values),
      ...body.violations,
    ];
    if (violations.length > 0) return this.#refuse(route, operation, violations, body.statuses);
    if (request.play?.response) return this.declared(route, request.play.response);

    const wanted = parsePrefer(request.headers.prefer);
    const unmet = unmetPreference(route, wanted);
    if (unmet !== undefined) return problem(404, "No such response", unmet);
    const isChosen = wanted.example !== undefined || wanted.code !== undefined;
    const asked = isChosen ? undefined : exampleAsked(askers, query.query);
    const choice = asked === undefined ? wanted : { example: asked };
    const chosen = prism.chooseValid(operation, choice, request.headers.accept);
    if (chosen instanceof Error) return problem(statusOf(chosen), "No response", textOf(chosen));
    const remembered =
      isChosen || chosen.status >= 300
        ? undefined
        : this.#memory?.handle({
            route,
            path: decoded(request.segments),
            query: withoutIgnored(query.query, request.play, "query/"),
            body: withoutIgnored(body.value, request.play, "body/"),
            answer: chosen,
          });
    if (remembered?.kind === "missing") return this.#missing(route, operation, remembered.what);
    if (remembered?.kind === "full") return this.explained(FULL, route, FULL.reason ?? "");
    const cut = wanted.example === undefined && chosen.status < 300;
    const paging = cut ? route.operation["x-pagination"] : undefined;
    const whole = remembered ? remembered.body : chosen.body;
    const isLive = remembered !== undefined;
    const repeats = request.play?.repeatsPage === true;
    const asks = { query: query.query, body: request.body, url: request.url, isLive, repeats };
    const page = paging ? cutPage(whole, paging, asks) : whole;
    return this.#checked(operation, { ...chosen, body: page, ...(isLive && { made: "memory" }) });
  }

  /** A response that nobody asked for, as the spec declares it. */
  declared(route: Route, wanted: NonNullable<Play["response"]>): EngineAnswer {
    const { operation } = this.#prepare(route).prepared;
    const unmet = unmetPreference(route, wanted);
    const chosen = unmet === undefined && prism.chooseValid(operation, wanted, undefined);
    if (chosen && !(chosen instanceof Error)) return this.#checked(operation, chosen);
    const status = wanted.code ?? 500;
    const told = problem(status, "Played", unmet ?? `${route.id} has no such response`);
    return this.explained(told, route, told.reason ?? "");
  }

  /** The provider's own words for what is not there. */
  #missing(route: Route, operation: prism.PrismOperation, what: string): EngineAnswer {
    const wanted = notFoundOf(route, this.#document);
    const chosen = wanted && prism.chooseValid(operation, wanted, undefined);
    if (chosen === undefined || chosen instanceof Error) {
      const answer = problem(404, "Not found", what);
      return this.explained(answer, route, what);
    }
    return { ...this.#checked(operation, chosen), reason: what };
  }

  #prepare(route: Route): Ready {
    let known = this.#prepared.get(route);
    if (!known) {
      const prepared = prism.prepare(this.#document, route.template, route.method);
      known = { prepared, rules: queryRules(route), askers: askersOf(route) };
      this.#prepared.set(route, known);
    }
    return known;
  }

  /** A body where none has a meaning is no fault of the request (RFC 9110, 9.3.1). */
  #bodyOf(
    { route, body, bytes, headers }: EngineRequest,
    prepared: prism.Prepared,
  ): prism.RequestBody {
    const isIgnored = prepared.body === undefined && /^(?:get|head)$/.test(route.method);
    if (isIgnored) return { value: undefined, bytes: Buffer.alloc(0), type: undefined };
    return { value: body, bytes, type: headers["content-type"] };
  }

  /** The spec's own form of a refusal where it has one, else a problem; the reason stands in either. */
  #refuse(
    route: Route,
    operation: prism.PrismOperation,
    violations: readonly Violation[],
    statuses: readonly number[],
  ): EngineAnswer {
    const reason = reasonOf(violations);
    const wanted = refusalExample(this.#document, route, violations, statuses);
    const chosen = wanted
      ? prism.chooseValid(operation, wanted, undefined)
      : prism.chooseInvalid(operation, statuses);
    if (chosen instanceof Error) {
      const status = statuses[0] ?? 422;
      const answer = problem(status, "Request refused", "The request breaks the spec", violations);
      return { ...this.explained(answer, route, reason), violations };
    }
    const answer = this.#checked(operation, chosen);
    const { body, claims } = this.#quiet(route, operation, chosen, wanted);
    const told = { ...chosen, body: this.explained({ ...chosen, body }, route, reason).body };
    // A schema may not take the words.
    const fits = answer.status < 500 && prism.responseViolations(operation, told).length === 0;
    return {
      ...(fits ? { ...answer, body: told.body } : answer),
      violations: [...violations, ...answer.violations],
      ...((claims || !fits) && chosen.made === undefined && { note: SHOWN }),
    };
  }

  /** An example without what it says of another rule than the one that was broken. */
  #quiet(
    route: Route,
    operation: prism.PrismOperation,
    chosen: prism.Chosen,
    wanted: RefusalExample | undefined,
  ): Neutral {
    const { body, status } = chosen;
    if (chosen.made !== undefined || !isRecord(body)) return { body, claims: false };
    const isMeant = wanted?.isMeant === true;
    const known = this.#neutral.get(operation) ?? new Map<string, Neutral>();
    this.#neutral.set(operation, known);
    const key = `${status} ${isMeant} ${wanted?.example}`;
    let quiet = known.get(key);
    if (!quiet) {
      const isAllowed = (other: unknown): boolean =>
        prism.responseViolations(operation, { ...chosen, body: other }).length === 0;
      const form = errorFormOf(this.#document, route, status);
      quiet = neutral(body, { form, status, isMeant, isAllowed });
      known.set(key, quiet);
    }
    return quiet;
  }

  /** An answer with a reason at the place where the provider's errors have their message. */
  explained<A extends { readonly status: number; readonly body: unknown }>(
    answer: A,
    route: Route | undefined,
    reason: string,
  ): A {
    const form = errorFormOf(this.#document, route, answer.status);
    return { ...answer, body: withReason(answer.body, form, reason) };
  }

  /** An example that its own schema refuses is answered as the fault that it is. */
  #checked(operation: prism.PrismOperation, chosen: prism.Chosen): EngineAnswer {
    const violations = this.#verdict(operation, chosen);
    if (violations.length === 0) {
      const { made, body, mediaType } = chosen;
      const isJsonOnly = made === "sample" && typeof body === "object" && !isJson(mediaType);
      return {
        ...chosen,
        violations,
        ...(isJsonOnly &&
          mediaType && {
            reason: `${MADE.sample}, and written as JSON: the mock writes no ${mediaType}`,
          }),
      };
    }
    // What we have made ourselves is not the spec's fault.
    if (chosen.made !== undefined) {
      const reason = `${MADE[chosen.made]}, and does not fit the schema: ${reasonOf(violations)}`;
      return { ...chosen, violations: [], reason };
    }
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

/** What is said of a refusal whose body could not be freed of other words. */
const FULL = problem(507, "Full", "the mock keeps no more; POST /~state/reset begins anew");
const SHOWN = "the body is an example of the spec, and may tell of another rule";

const MADE = {
  sample: "made up from the schema, for want of an example",
  memory: "made of what was sent and of the examples",
} as const;

function decoded(segments: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(segments).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

/** A coding that is not taken has a status of its own (RFC 9110, 15.5.16). */
function statusesOf({ rule }: Violation): number[] {
  return rule === "content-encoding" ? [415, 422, 400] : [422, 400];
}

function statusOf(error: Error): number {
  const status = (error as { status?: unknown }).status;
  return typeof status === "number" ? status : 500;
}

function textOf(error: Error): string {
  return (error as { detail?: string }).detail ?? error.message;
}
