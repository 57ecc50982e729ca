import { describe, expect, it } from "vitest";
import type { Progress } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { insideOf } from "../support/inside.js";
import { ACME } from "../support/provider.js";

/** An answer as the Node transport gives it: it knows how to bound its own text. */
function bounded(text: string) {
  const asked: number[] = [];
  const textUpTo = async (most: number) => {
    asked.push(most);
    return { text: text.slice(0, most), cut: text.length > most };
  };
  return { response: Object.assign(new Response(text), { textUpTo }), asked };
}

/** Reads it as a client over the Node transport does. */
const read = (response: Response, most: number, options: object = {}) =>
  insideOf(ACME, {}, { fetch: nodeFetch() }).read(response, most, { options } as never, undefined);

describe("an answer that bounds its text itself", () => {
  it("is asked to, and nothing else is read of it", async () => {
    const { response, asked } = bounded("abcdef");
    expect(await read(response, 4)).toEqual({ text: "abcd", cut: true });
    expect([asked, response.bodyUsed]).toEqual([[4], false]);
  });

  it("is read piece by piece all the same where somebody wants to see the progress", async () => {
    const { response, asked } = bounded("abcdef");
    const seen: number[] = [];
    const onProgress = ({ loaded }: Progress) => seen.push(loaded);
    expect(await read(response, 100, { onProgress })).toEqual({ text: "abcdef" });
    expect([asked, seen]).toEqual([[], [6]]);
  });
});
