import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { given } from "./batch-kit.js";

describe("beside a generator over the same batches", () => {
  /** What a consumer may do, one step after the other or without waiting. */
  const steps = fc.array(
    fc.record({ act: fc.constantFrom("next", "next", "next", "return"), waits: fc.boolean() }),
    { maxLength: 20 },
  );
  const batches = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 5 });
  const breaks = fc.option(fc.nat(5), { nil: undefined });

  it("says the same, whoever asks however", async () => {
    await fc.assert(
      fc.asyncProperty(batches, breaks, steps, async (made, at, acts) => {
        const told: unknown[][] = [];
        const broken: (readonly unknown[] | Error)[] = [...made];
        if (at !== undefined) broken.splice(at, 0, new Error("broken"));
        async function* generator() {
          for (const batch of broken) {
            if (batch instanceof Error) throw batch;
            yield* batch;
          }
        }
        for (const iterator of [given(...broken).iterator, generator()]) {
          const answers: Promise<unknown>[] = [];
          for (const { act, waits } of acts) {
            // A generator's return waits behind what was asked before: so that both can be
            // compared, it is called when nobody waits.
            if (act === "return") await Promise.allSettled(answers);
            const answer = act === "next" ? iterator.next() : iterator.return(undefined);
            answers.push(answer);
            if (waits) await answer.catch(() => {});
          }
          told.push(await Promise.allSettled(answers));
        }
        expect(told[0]).toEqual(told[1]);
      }),
    );
  });
});
