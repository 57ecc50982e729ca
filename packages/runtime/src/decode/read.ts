/** Bytes so far, and in all where that is known. */
export interface Progress {
  readonly loaded: number;
  readonly total?: number;
}

/** Called with each piece of a transfer. */
export type OnProgress = (progress: Progress) => void;

/** The most that a success body may hold as text: a compressed bomb ends here, not in the heap. */
export const MOST_TEXT = 256 * 2 ** 20;
/** The most of an error body that is read. */
export const MOST_ERROR = 64 * 2 ** 10;

/** The length that an answer declares, where it is the length of what we will read. */
export function lengthOf(response: Response): number | undefined {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  const exact = !response.headers.has("content-encoding") && Number.isSafeInteger(length);
  return exact ? length : undefined;
}

/** An answer that bounds its text itself. */
interface BoundedText {
  textUpTo(most: number): Promise<{ text: string; cut: boolean }>;
}

/**
 * Reads a body as text, up to a bound.
 *
 * @param most bytes; what comes after is cut off and the connection is given up
 * @returns the text, and whether it was cut
 */
export async function readText(
  response: Response,
  most: number,
  onProgress?: OnProgress,
): Promise<{ text: string; cut: boolean }> {
  const total = lengthOf(response);
  // Answers of the Node transport are read up to a bound without a stream in between.
  const { textUpTo } = response as Partial<BoundedText>;
  if (textUpTo && !onProgress) return textUpTo.call(response, most);
  // The engine's own way is faster, and safe where the length is declared: sockets enforce it.
  const declared = total ?? Number.POSITIVE_INFINITY;
  if ((declared <= most && !onProgress) || !response.body) {
    return { text: await response.text(), cut: false };
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, loaded] = ["", 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), cut: false };
      loaded += value.byteLength;
      if (loaded > most) {
        const rest = value.subarray(0, value.byteLength - (loaded - most));
        return { text: text + decoder.decode(rest), cut: true };
      }
      text += decoder.decode(value, { stream: true });
      onProgress?.({ loaded, ...(total !== undefined && { total }) });
    }
  } finally {
    // Given up where it was cut, or where a listener threw. Not awaited: a server that keeps sending
    // could make it last.
    reader.cancel().catch(() => {});
  }
}
