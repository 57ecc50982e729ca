import type { Answer } from "./answer.js";
import { type Call, isOver, over, pause } from "./call.js";
import { decode } from "./decode.js";
import type { Engine } from "./engine.js";
import { safetyOf } from "./facts.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { retryIn } from "./retry.js";
import { credentials } from "./schemes.js";

/** The retries that a client may have in hand; a success earns half of one. */
const MOST = 20;

/** Notes a success: in an outage a client soon sends every request just once, and does not multiply the load. */
export function succeeded(engine: Pick<Engine, "allowance">): void {
  engine.allowance = Math.min(MOST, engine.allowance + 0.5);
}

/**
 * One call, from its first attempt to its last. This is the pipeline: what happens to a call stands
 * here, in order. Steps that may wait give a promise only where there is something to wait for, since
 * each promise costs.
 *
 * This is the only loop over attempts, and the only place that answers a 429.
 *
 * @param finish what is made of the answer that counts
 */
export async function attempts<T>(
  call: Call,
  finish: (call: Call, answer: Answer, outcome: Outcome | undefined) => T,
): Promise<T> {
  const { engine } = call;
  try {
    for (let attempt = 1; ; attempt++) {
      let answer: Answer | undefined;
      let outcome: Outcome | undefined;
      let failure: unknown;
      try {
        const turn = engine.slot?.(call);
        if (turn) await turn;
        const asked = credentials(call);
        if (asked) await asked;
        answer = await engine.attempt(call, call.wire);
        outcome = outcomeOf(call, answer);
        if (engine.renew && isRefused(call, outcome)) {
          answer = await engine.renew(call, answer);
          outcome = outcomeOf(call, answer);
        }
        // Another host knows nothing of our budgets.
        const own = call.answeredBy !== "stranger";
        const learned = own && engine.learn?.(call, answer.response, outcome);
        if (learned) await learned;
      } catch (error) {
        answer = undefined;
        failure = error;
      }
      if (answer && !outcome) succeeded(engine);
      else {
        const ms = retryIn(call, attempt, answer, outcome, failure);
        if (ms !== undefined) {
          await pause(call, ms);
          continue;
        }
      }
      if (answer) return finish(call, answer, outcome);
      throw noted(call, failure);
    }
  } catch (error) {
    // A body that was left to somebody has no reader any more.
    over(call);
    throw error;
  }
}

/** Were the credentials refused, by whom they were sent to, and with nothing carried out? */
const isRefused = ({ answeredBy, operation }: Call, outcome: Outcome | undefined): boolean =>
  outcome?.kind === "authentication" &&
  (answeredBy === "asked" || (answeredBy === "led" && safetyOf(operation) === "safe"));

/** Says in an error that exists already why there was no further attempt. */
function noted(call: Call, failure: unknown): unknown {
  const { notes } = call;
  if (notes[0] && failure instanceof Error && !isOver(call)) failure.message += ` (${notes})`;
  return failure;
}

/** Sends a call; the answer that counts comes back, whatever it says. */
export const answerTo = (call: Call): Promise<Answer> =>
  call.engine.around?.(call) ?? attempts(call, (_, answer) => answer);

/** Sends a call and decodes its answer; around it stand layers of the user's, where there are any. */
export const send = (call: Call): Promise<unknown> =>
  call.engine.around
    ? answerTo(call).then((answer) => decode(call, answer, outcomeOf(call, answer)))
    : attempts(call, decode);
