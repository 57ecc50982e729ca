import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EventStream } from "../src/decode/events.js";
import { clientOf, failure } from "./support/handler.js";

const ROOT = join(import.meta.dirname, "..");

/**
 * Every bound of the runtime: what it is, and the test that goes up to it and one step further. A bound
 * that is not here, or has another value, makes this red.
 */
const BOUNDS: Readonly<Record<string, readonly [value: string, test: string]>> = {
  "budget/budget.ts LONGEST_PAUSE": ["60_000", "layers/rate-limit-answers.test.ts"],
  "budget/budget.ts MOST_SLOTS": ["100_000", "budget/budget.test.ts"],
  "clock/clock.ts LONGEST": ["2 ** 31 - 1", "clock/clock.test.ts"],
  "core/answer.ts LONGEST_SECRET": ["8192", "errors/edges-of-bodies.test.ts"],
  "core/answer.ts MOST_ERROR": ["2 ** 16", "bounds.test.ts"],
  "core/answer.ts MOST_TEXT": ["2 ** 28", "decode/bounded.test.ts"],
  "core/failure.ts LONGEST": ["300", "bounds.test.ts"],
  "core/send.ts MOST": ["20", "retry/allowance.test.ts"],
  "core/whole-numbers.ts MOST_DIGITS": ["4096", "core/long-answers.test.ts"],
  "decode/events.ts LONGEST": ["2 ** 26", "bounds.test.ts"],
  "encode/steps.ts LONGEST": ["8192", "encode/path.test.ts"],
  "features/redirects.ts MOST_HOPS": ["5", "layers/redirect.test.ts"],
  "node/body.ts MOST_WAITING": ["64 * 2 ** 10", "node/body.test.ts"],
  "node/unpack.ts MOST_PACKINGS": ["5", "node/packings.test.ts"],
  "pages/columns.ts MOST_EMPTY": ["1_000_000, 16", "pages/linear.test.ts"],
  "pages/list.ts MOST_AHEAD": ["8 * 2 ** 20", "pages/memory.test.ts"],
  "pages/plan.ts MOST_EMPTY": ["10", "pages/cursors.test.ts"],
  "redact/learn.ts MOST_LEVELS": ["8, 100", "redact/redact.test.ts"],
  "redact/redactor.ts MOST": ["256", "redact/redact.test.ts"],
  "redact/redactor.ts LONGEST_ESCAPE": ["18", "redact/redact.test.ts"],
  "redact/redactor.ts MOST_SHOWN": ["64", "errors/hostile-bodies.test.ts"],
  "redact/unescaped.ts MOST_LAYERS": ["4", "redact/escaped.test.ts"],
  "transfer/link.ts MOST_LINKS": ["3", "transfer/links.test.ts"],
  "transfer/safe-name.ts MOST": ["200", "transfer/safe-name.test.ts"],
  "transfer/safe-name.ts MOST_END": ["20", "transfer/safe-name.test.ts"],
  "transfer/safe-name.ts MOST_MARK": ["80", "transfer/safe-name.test.ts"],
};

describe("bounds", () => {
  it("are these, and no others", () => {
    const found = globSync("src/**/*.ts", { cwd: ROOT }).flatMap((path) =>
      [
        ...readFileSync(join(ROOT, path), "utf8").matchAll(
          /^(?:export )?const \[?((?:MOST|LONGEST|MAX)\w*)[^=]*= \[?([^;\]]+)/gm,
        ),
      ].map(([, name, value]) => [`${path.slice("src/".length)} ${name}`, value]),
    );
    const values = Object.entries(BOUNDS).map(([name, [value]]) => [name, value]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(values));
  });

  it.each(Object.entries(BOUNDS))("%s has a test", (_, [, test]) => {
    expect(existsSync(join(import.meta.dirname, test))).toBe(true);
  });

  it("64 kB of an error's body are kept, and not a character more", async () => {
    for (const [size, kept] of [
      [2 ** 16 - 1, 2 ** 16 - 1],
      [2 ** 16, 2 ** 16],
      [2 ** 16 + 1, 2 ** 16],
    ] as const) {
      const answer = () => new Response("x".repeat(size), { status: 400 });
      const error = await failure(clientOf(answer).client.things.get("t1"));
      expect(error.body).toHaveLength(kept);
    }
  });

  it("300 characters of what a server says stand in a message", async () => {
    for (const [size, ends] of [
      [300, "x"],
      [301, "…"],
    ] as const) {
      const answer = () => Response.json({ message: "x".repeat(size) }, { status: 400 });
      const { message } = await failure(clientOf(answer).client.things.get("t1"));
      const said = /x+…?/.exec(message)?.[0] ?? "";
      expect([said.length, said.at(-1)]).toEqual([
        Math.min(size, 300) + Number(ends === "…"),
        ends,
      ]);
    }
  });

  it("64 MiB without a blank line are an event, and not a character more", async () => {
    const piece = new Uint8Array(2 ** 20).fill(120);
    const dataOf = async (more: number): Promise<number> => {
      const head = new TextEncoder().encode("data: ");
      // Of two lines: what is between them counts once.
      const sizes = [...Array(63).fill(2 ** 20), 2 ** 20 - head.length + more];
      const pieces = [head, ...sizes.map((size) => piece.slice(0, size)), new Uint8Array([10, 10])];
      pieces[1]?.set([10], 2 ** 20 - 1);
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const next = pieces.shift();
          if (next) controller.enqueue(next);
          else controller.close();
        },
      });
      for await (const { data } of new EventStream(body)) return data.length;
      return 0;
    };
    expect(await dataOf(0)).toBe(2 ** 20 - 1);
    expect(await failure(dataOf(1))).toMatchObject({ message: "an event without an end" });
  });
});
