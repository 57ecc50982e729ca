import { orAbort } from "../abort/signal.js";
import { type Answer, bodyOf, receive } from "../core/answer.js";
import { type Call, over, signalOf } from "../core/call.js";
import { type Facts, type Operation, safetyOf } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { renewed } from "../core/renewed.js";
import { attempts } from "../core/send.js";
import type { Wire } from "../core/wire.js";
import type { RetrySafety } from "../descriptor.js";
import { requestOf } from "./transport.js";

/** What a layer may know of a call. */
export interface Context {
  readonly provider: Facts;
  readonly operationId: string;
  readonly operation: Operation;
  /** May the request be sent again? */
  readonly safety: RetrySafety;
  /** Aborts with the caller or the deadline. Layers that wait must heed it. */
  readonly signal: AbortSignal | undefined;
  /** How often the request was sent so far. */
  readonly attempts: number;
  /** The body of the last answer: parsed where it is JSON, else text; undefined for none and for a stream. */
  answer(): unknown;
}

/** Sends a request further inwards. */
export type Next = (request: Request) => Promise<Response>;

/**
 * One step of yours in the pipeline. It may change the request, wait, send it more than once, look at
 * the answer, or not send it at all.
 *
 * Headers may be set on the given request in place. The body of a success has been read by then
 * (`response.bodyUsed`); a layer that wants to change it returns a new Response.
 *
 * @example
 * const stamp: Layer = (request, next) => {
 *   request.headers.set("x-run", runId);
 *   return next(request);
 * };
 */
export type Layer<C = Context> = (request: Request, next: Next, ctx: C) => Promise<Response>;

/** What a layer put beside address, method, headers and body. */
const policiesOf = (sent: Request): NonNullable<Wire["policies"]> => {
  const { cache, credentials, integrity, keepalive, referrerPolicy } = sent;
  return { cache, credentials, integrity, keepalive, referrerPolicy };
};

/** Answers by the response that layers see of them. */
class Answers {
  readonly #known = new WeakMap<Response, Answer>();
  readonly #last = new WeakMap<Call, Answer>();
  readonly #contexts = new WeakMap<Call, Context>();

  /** The response of an answer. An error's body was read, and can be read anew. */
  show(call: Call, answer: Answer): Response {
    const { ok, bodyUsed } = answer.response;
    const response = !ok && bodyUsed ? renewed(answer) : answer.response;
    const shown = { ...answer, response };
    this.#known.set(response, shown);
    this.#last.set(call, shown);
    return response;
  }

  /** The answer of a response. One that a layer has made is read here, and judged by itself. */
  async of(call: Call, response: Response): Promise<Answer> {
    const known = this.#known.get(response);
    if (known) return known;
    const made = response.bodyUsed
      ? { response, text: "" }
      : await receive(call, response, signalOf(call));
    this.#last.set(call, made);
    return made;
  }

  context(call: Call): Context {
    let context = this.#contexts.get(call);
    if (!context) {
      const { engine, operation } = call;
      const last = () => this.#last.get(call);
      context = {
        provider: engine.facts,
        operationId: operation.id,
        operation,
        safety: safetyOf(operation),
        get signal() {
          return signalOf(call);
        },
        get attempts() {
          return call.attempts;
        },
        answer: () => {
          const answer = last();
          return answer && bodyOf(answer);
        },
      };
      this.#contexts.set(call, context);
    }
    return context;
  }

  /** Sends a request through layers, the first outermost. */
  through(layers: readonly Layer[], call: Call, request: Request, last: Next): Promise<Response> {
    const context = this.context(call);
    const go = (index: number, sent: Request): Promise<Response> => {
      const layer = layers[index];
      return layer ? layer(sent, (next) => go(index + 1, next), context) : last(sent);
    };
    return go(0, request);
  }
}

/**
 * Takes over what others made of a call's request: layers around it, or the raw client's base.
 *
 * @param made the request that they were given
 */
export async function takeBack(
  wire: Wire,
  made: Request | undefined,
  sent: Request,
): Promise<void> {
  const { "content-type": type, ...headers } = Object.fromEntries(sent.headers);
  const { body } = wire;
  wire.url = sent.url;
  wire.method = sent.method;
  wire.headers = headers;
  // A form that is written anew has another boundary, which only the engine knows.
  if (type !== undefined && !(sent === made && body instanceof FormData))
    headers["content-type"] = type;
  if (sent === made) return;
  wire.policies = policiesOf(sent);
  // Held, so that it can be sent again; a stream can't be.
  if (!sent.body) wire.body = undefined;
  else wire.body = body instanceof ReadableStream ? sent.body : await sent.arrayBuffer();
}

/** Layers of the user's: around the whole call, and around each attempt, with credentials on. */
export const layers: Feature = {
  name: "layers",
  rank: 4,
  install(engine) {
    const { call: outer = [], attempt: inner = [] } = engine.options.layers ?? {};
    const answers = new Answers();
    const { attempt, send } = engine;
    if (!outer[0] && !inner[0]) return;
    const around = async (call: Call): Promise<Answer> => {
      const made = requestOf(call.wire);
      const response = await answers.through(outer, call, made, async (sent) => {
        await takeBack(call.wire, made, sent);
        return answers.show(call, await attempts(call, (_, answer) => answer));
      });
      return answers.of(call, response);
    };
    engine.around = async (call) => {
      try {
        // A layer of the user's may not heed the end of the call.
        return await orAbort(around(call), signalOf(call));
      } catch (error) {
        over(call);
        throw error;
      }
    };
    if (!inner[0]) return;
    engine.attempt = async (call, wire) => {
      const response = await answers.through(inner, call, requestOf(wire), async (request) => {
        const headers = Object.fromEntries(request.headers);
        const { url, method } = request;
        const sent = { ...wire, url, method, headers, request };
        return answers.show(call, await attempt(call, sent));
      });
      return answers.of(call, response);
    };
    // Another fetch than the engine's takes such requests by itself.
    if (!engine.options.fetch)
      engine.send = (wire, signal) =>
        wire.request ? fetch(wire.request, { signal }) : send(wire, signal);
  },
};
