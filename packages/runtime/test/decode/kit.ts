import { clientOf } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** The methods of a client whose provider answers so. */
export const answering = (
  response: () => Response,
  facts: object = {},
  options: object = {},
  about: object = {},
) =>
  clientOf(
    response,
    { retries: 0, ...options },
    { "x.get": operation({ path: "/x", ...facts }) },
    provider(about),
  ).client.x;

/** An answer of a body under a content type. */
export const typed =
  (body: BodyInit | null, type?: string, status = 200) =>
  () =>
    new Response(body, { status, headers: type ? { "content-type": type } : {} });

/** A body that comes in pieces, without a declared length. */
export const pieces =
  (type: string, ...parts: (string | Uint8Array)[]) =>
  () => {
    const encoder = new TextEncoder();
    const stream = new ReadableStream({
      start(controller) {
        for (const part of parts)
          controller.enqueue(typeof part === "string" ? encoder.encode(part) : part);
        controller.close();
      },
    });
    return new Response(stream, { headers: { "content-type": type } });
  };
