import { type EngineAnswer, preflight, problem } from "./answer.js";
import type { Engine, EngineRequest } from "./engine.js";
import type { Faults } from "./faults/faults.js";
import type { Limiter } from "./faults/limiter.js";
import type { Play } from "./faults/play.js";
import { spoil } from "./faults/spoil.js";
import type { Route } from "./router.js";
import type { StorageRequest } from "./storage/exchange.js";
import type { StorageHost } from "./storage/host.js";
import { STORAGE } from "./storage/storage.js";

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
  const played = playedOf(names);
  const reason = answer.reason === undefined ? played : `${played}; ${answer.reason}`;
  return { answer: { ...answer, reason }, play };
}

function playedOf(names: readonly string[]): string {
  return `the fault ${names.join(", ")} was played`;
}

/** The storage, as faults know it: `503@storage`. */
export const STORAGE_ROUTE: Route = {
  id: "storage",
  method: "get",
  template: STORAGE,
  serverKey: "storage",
  operation: {},
  parameters: [],
  security: [],
};

/** Answers a request to the storage, or does wrong what is to be done wrong. */
export function misbehaveStored(
  storage: StorageHost,
  faults: Faults,
  request: StorageRequest,
): Misbehaved {
  const none = {};
  if (request.method === "OPTIONS") {
    return { answer: preflight(["GET", "PUT", "POST", "DELETE"]), play: none };
  }
  const met = faults.at(STORAGE_ROUTE, request.headers["x-mock-fault"]);
  if (met.kind === "wrong") return { answer: problem(400, "Bad fault", met.reason), play: none };
  const { play, names } = met;
  if (names.length === 0) return { answer: storage.answer(request), play };
  const code = play.response?.code;
  const answer =
    code === undefined
      ? storage.answer(request)
      : problem(code, "Played", "a fault of the storage was played");
  return { answer: { ...spoil(answer, play), reason: playedOf(names) }, play };
}
