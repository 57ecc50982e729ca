import { describe, expect, it } from "vitest";
import { readText } from "../../src/decode/read.js";

/** An answer as the Node transport gives it: it knows how to bound its own text. */
function bounded(text: string) {
  const asked: number[] = [];
  const textUpTo = async (most: number) => {
    asked.push(most);
    return { text: text.slice(0, most), cut: text.length > most };
  };
  return { response: Object.assign(new Response(text), { textUpTo }), asked };
}

describe("an answer that bounds its text itself", () => {
  it("is asked to, and nothing else is read of it", async () => {
    const { response, asked } = bounded("abcdef");
    expect(await readText(response, 4)).toEqual({ text: "abcd", cut: true });
    expect([asked, response.bodyUsed]).toEqual([[4], false]);
  });

  it("is read piece by piece all the same where somebody wants to see the progress", async () => {
    const { response, asked } = bounded("abcdef");
    const seen: number[] = [];
    const read = await readText(response, 100, ({ loaded }) => seen.push(loaded));
    expect(read).toEqual({ text: "abcdef", cut: false });
    expect([asked, seen]).toEqual([[], [6]]);
  });
});
