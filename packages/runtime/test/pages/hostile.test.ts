import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../support/handler.js";
import { rig } from "./kit.js";
import { WAYS } from "./servers-kit.js";

/** More requests than this are a list without end: the server breaks, so that the test is red. */
const MOST = 400;
/** The largest total that a server claims. */
const CLAIM = 30;

const way = fc.constantFrom(...Object.keys(WAYS));
const prefetch = fc.nat(4);
const items = fc.array(fc.nat(3), { maxLength: 4 });
const claim = fc.oneof(
  fc.integer({ min: -1, max: CLAIM }),
  fc.constantFrom(undefined, null, "", "12", "many", {}),
);
const bodies = fc.record({
  items,
  total: claim,
  pages: claim,
  current: claim,
  next: fc.constantFrom(undefined, null, "", "a", "?at=7", "http://[bad", 0, 9, false, {}),
});

/** Reads a list to its end; how it ended, and how often it asked. */
async function read(name: string, ahead: number, answer: (index: number) => unknown) {
  const { list, seen } = rig(WAYS[name] as never, (_, index) =>
    index < MOST ? json(answer(index)) : json({}, 500),
  );
  let error: unknown;
  try {
    for await (const _ of list({ limit: 2 }, { prefetch: ahead }));
  } catch (thrown) {
    error = thrown;
  }
  return { asked: seen.length, ended: (error as Error | undefined)?.name ?? "well" };
}

describe("a list ends, and fails only by a DecodeError, where the server", () => {
  it("gives one answer for ever, whatever that says", async () => {
    await fc.assert(
      fc.asyncProperty(way, prefetch, bodies, async (name, ahead, body) => {
        const { asked, ended } = await read(name, ahead, () => body);
        expect(["well", "DecodeError"]).toContain(ended);
        // A page under a wrong number is asked for twice; what is read ahead may be in vain.
        expect(asked).toBeLessThanOrEqual(2 * (CLAIM + 1 + ahead));
      }),
      { numRuns: 200 },
    );
  });

  it("contradicts itself with each answer, as long as its totals are bounded", async () => {
    const counted = fc.constantFrom(
      ...Object.keys(WAYS).filter((one) => /(offset|page from .), (total|pages)/.test(one)),
    );
    const total = fc.integer({ min: 0, max: CLAIM });
    const answers = fc.array(fc.record({ items, total, pages: total }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(counted, prefetch, answers, async (name, ahead, bodies) => {
        const { asked, ended } = await read(name, ahead, (index) => bodies[index % bodies.length]);
        expect(ended).toBe("well");
        // Each page that is taken goes on by one at least, and throws away what was guessed at most.
        expect(asked).toBeLessThanOrEqual((CLAIM + 1) * (ahead + 1));
      }),
      { numRuns: 200 },
    );
  });

  it("leads through a handful of cursors or links in any order", async () => {
    const follow = fc.constantFrom("cursor", "link");
    const steps = fc.array(fc.tuple(items, fc.constantFrom("?at=a", "?at=b", "?at=c")), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(follow, prefetch, steps, async (name, ahead, answers) => {
        const { asked, ended } = await read(name, ahead, (index) => {
          const [items, next] = answers[index % answers.length] as [number[], string];
          return { items, next };
        });
        expect(ended).toBe("DecodeError");
        // The first page, and each of the three once: the page that leads back is the last.
        expect(asked).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["cursor", 11],
    ["link", 11],
    ["page, next", 11],
    ["offset, next", 1],
  ])("by %s promises more for ever, and has nothing: %i requests", async (name, requests) => {
    for (const ahead of [0, 1, 3]) {
      const answer = (index: number) => ({ items: [], next: `?at=${index}` });
      const { asked, ended } = await read(name, ahead, answer);
      expect([asked, ended]).toEqual([requests, "DecodeError"]);
    }
  });

  it("nests its things deeper than engines can write", async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const name = Object.keys(WAYS).find((one) => /offset, total/.test(one)) as string;
    const pages = [`{"items":[${deep},${deep}],"total":3}`, `{"items":[${deep}],"total":3}`];
    const { list } = rig(
      WAYS[name] as never,
      (_, index) => new Response(pages[index], { headers: { "content-type": "application/json" } }),
    );
    let things = 0;
    for await (const _ of list({ limit: 2 }, { prefetch: 0 })) things++;
    expect(things).toBe(3);
  });
});
