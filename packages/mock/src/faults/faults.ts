import { MockError } from "../errors.js";
import type { OpenApiDocument } from "../openapi.js";
import { numbers } from "../random.js";
import type { Route } from "../router.js";
import { knownFaults } from "./catalog.js";
import { type AskedFault, readFault, readFaults } from "./grammar.js";
import { isFault, type Play, playOf, quirksOf } from "./play.js";

/** The faults that a request meets, or why one can't be played. */
export type Met =
  | { readonly kind: "play"; readonly play: Play; readonly names: readonly string[] }
  | { readonly kind: "wrong"; readonly reason: string };

const NONE: Met = { kind: "play", play: {}, names: [] };

/** How the faults of a mock are set up. */
export interface FaultOptions {
  /**
   * What it does wrong on purpose: `429`, `429:0.1` (one request in ten), `503,times=2@tasks.list` (the first two of
   * one operation), `latency=500`, `reset`, or a quirk by its name. A request asks for one by `x-mock-fault`.
   */
  readonly faults?: readonly string[] | undefined;
  /** What chance is made of: the same seed and the same requests meet the same faults. Default: 1. */
  readonly seed?: number | undefined;
}

interface Standing {
  readonly fault: AskedFault;
  readonly chance: () => number;
  played: number;
}

/** Which faults a mock plays at which requests. */
export class Faults {
  readonly #document: OpenApiDocument;
  readonly #standing: readonly Standing[];

  constructor(document: OpenApiDocument, { faults = [], seed = 1 }: FaultOptions = {}) {
    this.#document = document;
    this.#standing = faults.map(readFault).map((fault, index) => ({
      fault,
      chance: numbers(`${seed} fault ${index} ${fault.text}`),
      played: 0,
    }));
  }

  /** For each fault that was asked for at the start, why it means nothing to this provider, where it does not. */
  unknown(routes: readonly Route[]): (string | undefined)[] {
    return this.#standing.map(({ fault }) => {
      const wanted = routes.filter((route) => isOf(fault.operation, route));
      if (wanted.length === 0) return `there is no operation ${fault.operation}: ${fault.text}`;
      const quirks = wanted.flatMap((route) => this.#playable(route));
      if (isFault(fault.name) || quirks.includes(fault.name)) return undefined;
      const known = knownFaults([...new Set(quirks)]);
      return `there is no fault "${fault.name}"; there are: ${known}`;
    });
  }

  /** What a request meets: the faults of the mock, then those that it asks for itself. */
  at(route: Route, header: string | undefined): Met {
    if (this.#standing.length === 0 && header === undefined) return NONE;
    const met: AskedFault[] = [];
    for (const standing of this.#standing) {
      if (this.#meets(standing, route)) met.push(standing.fault);
    }
    try {
      met.push(...ownOf(header).filter(({ operation }) => isOf(operation, route)));
    } catch (error) {
      if (error instanceof MockError) return { kind: "wrong", reason: error.message };
      throw error;
    }
    return this.#together(met, route);
  }

  #meets(standing: Standing, route: Route): boolean {
    const { fault, chance } = standing;
    if (!isOf(fault.operation, route)) return false;
    if (!isFault(fault.name) && !this.#playable(route).includes(fault.name)) return false;
    if (fault.times !== undefined && standing.played >= fault.times) return false;
    if (fault.rate < 1 && chance() >= fault.rate) return false;
    standing.played += 1;
    return true;
  }

  #together(met: readonly AskedFault[], route: Route): Met {
    const quirks = quirksOf(this.#document, route);
    let play: Play = {};
    for (const fault of met) {
      const one = playOf(fault, quirks);
      if (one === undefined) {
        const known = knownFaults(this.#playable(route));
        const reason = `${route.id} has no fault "${fault.name}"; there are: ${known}`;
        return { kind: "wrong", reason };
      }
      play = { ...play, ...one };
    }
    return { kind: "play", play, names: met.map(({ text }) => text) };
  }

  #playable(route: Route): string[] {
    return quirksOf(this.#document, route).flatMap(({ name, play }) => (play ? [name] : []));
  }
}

/** The faults that a request asks for itself: it is one request, which has them or has not. */
function ownOf(header = ""): AskedFault[] {
  const own = readFaults(header);
  const wrong = own.find(({ rate, times }) => rate < 1 || times !== undefined);
  if (!wrong) return own;
  throw new MockError(
    `a rate and times are for faults of the whole mock (--fault), not for those of one request: ${wrong.text}`,
  );
}

function isOf(operation: string | undefined, { id }: Route): boolean {
  return operation === undefined || operation === id;
}
