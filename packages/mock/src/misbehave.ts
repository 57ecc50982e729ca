import { type EngineAnswer, problem } from "./answer.js";
import type { Engine, EngineRequest } from "./engine.js";
import type { Faults } from "./faults/faults.js";
import type { Limiter } from "./faults/limiter.js";
import type { Play } from "./faults/play.js";
import { spoil } from "./faults/spoil.js";

/** An answer, and what is still to be done to its bytes. */
export interface Misbehaved {
  readonly answer: EngineAnswer;
  readonly play: Play;
}

interface Parts {
  readonly engine: Engine;
  readonly faults: Faults;
  readonly limiter: Limiter | undefined;
}

/** Answers a request of an operation, or does wrong what is to be done wrong. */
export function misbehave({ engine, faults, limiter }: Parts, request: EngineRequest): Misbehaved {
  const { route, headers } = request;
  const spent = limiter?.take(route, headers);
  if (spent !== undefined) {
    return { answer: { ...engine.declared(route, { code: 429 }), reason: spent }, play: {} };
  }
  const met = faults.at(route, headers["x-mock-fault"]);
  if (met.kind === "wrong") {
    const answer = engine.explained(problem(400, "Bad fault", met.reason), route, met.reason);
    return { answer, play: {} };
  }
  const { play, names } = met;
  if (names.length === 0) return { answer: engine.answer(request), play };
  const answer = spoil(engine.answer({ ...request, play }), play);
  const played = `the fault ${names.join(", ")} was played`;
  const reason = answer.reason === undefined ? played : `${played}; ${answer.reason}`;
  return { answer: { ...answer, reason }, play };
}
