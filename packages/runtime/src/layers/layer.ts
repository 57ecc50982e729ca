import type { Context } from "../call/context.js";

/** Sends a request further inwards. */
export type Next = (request: Request) => Promise<Response>;

/**
 * One step of the request pipeline. It may change the request, wait, send it more than once, look
 * at the answer, or not send it at all.
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

/**
 * Puts layers around a last step, the first layer outermost.
 *
 * @example compose([deadline, retry], exchange)
 */
export function compose<C>(
  layers: readonly Layer<C>[],
  last: (request: Request, ctx: C) => Promise<Response>,
): (request: Request, ctx: C) => Promise<Response> {
  return layers.reduceRight<(request: Request, ctx: C) => Promise<Response>>(
    (inner, layer) => (request, ctx) => layer(request, (sent) => inner(sent, ctx), ctx),
    last,
  );
}
