import type { EngineAnswer } from "../answer.js";
import { isDecodable } from "../body.js";
import type { Route } from "../router.js";
import type { Memory } from "../state/memory.js";
import type { StorageRequest } from "./exchange.js";
import { filesOf, signedPlaces, valuesIn, withSigned } from "./signed.js";
import { Storage } from "./storage.js";

/** What of a request decides which thing an address is about. */
export interface Asked {
  readonly route: Route;
  readonly segments: Readonly<Record<string, string>>;
  readonly search: string;
}

/** Where a storage stands: below a path of this server, or, without one, at the addresses of the spec. */
export type Address = (path: string) => string;

/** Puts a mock's storage into the answers that lead to it. */
export class StorageHost {
  readonly #storage: Storage;

  constructor(routes: readonly Route[], memory: Memory) {
    this.#storage = new Storage(filesOf(routes), {
      onArrival: (arrival) => memory.arrive(arrival),
      sizeOf: (names) => memory.sizeOf(names),
    });
  }

  /** Forgets what came. */
  reset(): void {
    this.#storage.reset();
  }

  /** Answers a request to the storage. */
  answer(request: StorageRequest): EngineAnswer {
    return this.#storage.answer(request);
  }

  /** An answer whose signed addresses lead here. */
  signed(
    answer: EngineAnswer,
    { route, segments, search }: Asked,
    place: Address | undefined,
  ): EngineAnswer {
    const places = answer.status < 300 ? signedPlaces(route) : [];
    if (places.length === 0) return answer;
    const asked = [
      ...Object.values(segments).filter(isDecodable).map(decodeURIComponent),
      ...new URLSearchParams(search).values(),
    ];
    const told = valuesIn(withSigned(answer.body, places, () => ""));
    // Who uploads says whereto, which many things have in common: only what is told is the thing's own.
    const isUpload = route.method !== "get";
    const names = isUpload ? told.filter((one) => one !== "" && !asked.includes(one)) : asked;
    const body = withSigned(answer.body, places, (address) => {
      const url = this.#storage.handOut(address, names);
      return place ? place(`/${url.host}${url.pathname}${url.search}`) : url.href;
    });
    return { ...answer, body };
  }
}
