import { charsetOf, kindOf } from "../http/media-type.js";

/**
 * The charset of an answer's text, where it is not UTF-8. JSON has no other, whatever it declares (RFC
 * 8259, 8.1); nor is a name that nobody knows one.
 */
function otherCharset({ headers }: Response): string | undefined {
  const type = headers.get("content-type");
  const charset = charsetOf(type);
  if (charset === "utf-8" || charset === "utf8") return undefined;
  return kindOf(`${type}`) === "text" && isKnown(charset) ? charset : undefined;
}

function isKnown(charset: string | undefined): boolean {
  try {
    return new TextDecoder(charset) !== undefined;
  } catch {}
  return false;
}

/** An answer whose text comes in UTF-8, as engines read it; the answer itself where it does. */
export function inUtf8(response: Response): Response {
  const charset = otherCharset(response);
  if (charset === undefined || !response.body) return response;
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  const change = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      decoder ??= decoderOf(charset, bytes);
      controller.enqueue(encoder.encode(decoder.decode(bytes, { stream: true })));
    },
    flush(controller) {
      controller.enqueue(encoder.encode(decoder?.decode()));
    },
  });
  return new Response(
    (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(change),
  );
}

/** The decoder of a text that begins with these bytes. A byte order mark says more than a header. */
function decoderOf(charset: string, bytes: Uint8Array): TextDecoder {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder();
  return new TextDecoder(charset);
}
