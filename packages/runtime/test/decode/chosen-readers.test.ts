import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import type { Call } from "../../src/core/call.js";
import { EventStream } from "../../src/decode/events.js";
import { noBody, reading, readingFiles } from "../../src/features/files.js";

const call = { engine: { unpacks: true }, operation: {}, options: {} } as unknown as Call;
const answer = (type: string, text = "text"): Answer => ({
  response: new Response(text, { headers: { "content-type": type } }),
  text,
});

describe("what reads answers, chosen by what a spec knows", () => {
  it("reads texts and files alike, with and without streams of events", () => {
    for (const read of [reading, readingFiles]) {
      expect(read(["text/csv"]).decode(call, answer("text/csv"))).toBe("text");
      const file = answer("application/pdf");
      expect(read(["application/pdf"]).decode(call, file)).toBe(file.response.body);
      expect(read([]).decode(call, answer("text/csv"))).toBeUndefined();
      expect(read(["application/json"]).decode(call, answer("application/json", "[1]"))).toEqual([
        1,
      ]);
    }
  });

  it("reads events only where the spec has them; else it is a stream like any", () => {
    const type = "text/event-stream";
    expect(reading([type]).decode(call, answer(type))).toBeInstanceOf(EventStream);
    const plain = answer(type);
    expect(readingFiles([type]).decode(call, plain)).toBe(plain.response.body);
  });

  it("says nothing of an answer that says nothing, whatever came", () => {
    const { stray, leave, decode, plain } = noBody([]);
    const one = answer("text/html", "<p>signed out</p>");
    expect(decode(call, one)).toBeUndefined();
    expect([stray(one.response), leave(call, one.response), plain]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    // As the reader of all kinds does.
    expect(reading([]).decode(call, one)).toBeUndefined();
    expect(reading([]).stray(one.response)).toBe(false);
  });
});
