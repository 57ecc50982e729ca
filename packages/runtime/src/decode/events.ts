import { configError } from "../errors/fail.js";

/** An event of a stream, as a server sent it. */
export interface ServerEvent {
  /** `message`, where the server gives no name. */
  readonly type: string;
  /** Its text; JSON, at most providers. Of several lines, joined by line breaks. */
  readonly data: string;
  /** The last id that the server has given, with this event or before it. */
  readonly id: string;
}

/** Whatever holds no blank line for so long is no stream of events. */
const LONGEST = 2 ** 26;

/**
 * Events as they come (`text/event-stream`). They are read once, by `for await`; leaving the loop ends the
 * connection, and so does the call's `signal`. Nothing connects again by itself: `lastId` is what a
 * provider wants to be told then, in a header `Last-Event-ID`.
 *
 * @example for await (const { type, data } of await client.events.watch()) console.log(type, JSON.parse(data));
 */
export class EventStream implements AsyncIterable<ServerEvent> {
  /** The last id that the server has given; empty before it gives one. */
  lastId = "";
  /** Milliseconds that the server wants to be left alone before somebody connects again. */
  retryAfterMs: number | undefined;
  readonly #body: ReadableStream<Uint8Array>;
  readonly #failure: (error: unknown) => unknown;

  /** @param failure the error of what is no stream of events; one that breaks off brings its own */
  constructor(
    body: ReadableStream<Uint8Array>,
    failure: (error: unknown) => unknown = (error) => error,
  ) {
    this.#body = body;
    this.#failure = failure;
  }

  /** Ends the connection without reading on. */
  async cancel(): Promise<void> {
    if (!this.#body.locked) await this.#body.cancel();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ServerEvent, void, undefined> {
    if (this.#body.locked) throw configError("events", "are read once", "call again");
    const reader = this.#body.getReader();
    const decoder = new TextDecoder();
    // What has come of an event without its end, and the line feed behind it, which may be half of a blank line.
    let [rest, half] = ["", ""];
    let afterCr: boolean | undefined;
    let ended = false;
    try {
      while (!ended) {
        const { done, value } = await reader.read();
        ended = done;
        const text = decoder.decode(value, { stream: !done });
        // A line ends with CR, LF or both, which may come apart.
        const own = afterCr && text.startsWith("\n") ? text.slice(1) : text;
        if (text !== "") afterCr = text.endsWith("\r");
        // Only what is new is looked through: to search all of it with each piece took minutes for some megabytes.
        const lines = half + own.replace(/\r\n?/g, "\n");
        let from = 0;
        for (let at = lines.indexOf("\n\n"); at >= 0; at = lines.indexOf("\n\n", from)) {
          yield* this.#read(rest + lines.slice(from, at));
          rest = "";
          from = at + 2;
        }
        half = lines.endsWith("\n") ? "\n" : "";
        rest += lines.slice(from, lines.length - half.length);
        if (rest.length > LONGEST) throw this.#failure(new RangeError("an event without an end"));
      }
    } finally {
      // Not awaited: a server that keeps sending could make it last.
      reader.cancel().catch(() => {});
    }
  }

  /** The event of a block of lines; none where it has no data. */
  *#read(block: string): Generator<ServerEvent> {
    const data: string[] = [];
    let type = "message";
    for (const line of block.split("\n")) {
      const [, name, value = ""] = /([^:]*)(?:: ?(.*))?/s.exec(line) as RegExpExecArray;
      if (name === "data") data.push(value);
      else if (name === "event") type = value || "message";
      else if (name === "id" && !value.includes("\0")) this.lastId = value;
      else if (name === "retry" && /^\d+$/.test(value)) this.retryAfterMs = Number(value);
    }
    if (data.length > 0) yield { type, data: data.join("\n"), id: this.lastId };
  }
}
