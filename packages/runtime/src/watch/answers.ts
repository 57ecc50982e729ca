import type { Draft } from "../core/engine.js";
import { engineOf } from "../core/session.js";

/** An answer of the provider, as its text was read. No headers, no address. */
export interface SeenAnswer {
  /** As the spec calls it. */
  readonly operationId: string;
  readonly status: number;
  /** As the server wrote it; null where it wrote none. */
  readonly contentType: string | null;
  /** Undefined where the body was left to the caller: a stream, a file. */
  readonly text: string | undefined;
}

/** Who looks at answers. */
export interface AnswerWatch {
  /** Asked before each attempt: is this answer wanted? Where it is not, nothing is done for it. */
  wanted(): boolean;
  /** Given the answer; what it throws harms nobody. It must not take long: the call waits for it. */
  look(answer: SeenAnswer): void;
}

/**
 * Shows the answers of a client to somebody, errors and those that are tried again included. It stands in a subpath of its own: a client that
 * nobody watches carries nothing of it.
 *
 * @param client a client, or what `connect` gives
 * @returns ends it
 * @throws ConfigError for anything but a client
 * @example const stop = watchAnswers(pluto, { wanted: () => true, look: ({ status }) => count(status) });
 */
export function watchAnswers(client: object, watch: AnswerWatch): () => void {
  const engine = engineOf(client) as Draft;
  const { attempt } = engine;
  let isOn = true;
  engine.attempt = (call, wire) => {
    const going = attempt(call, wire);
    if (!isOn || !isWanted(watch)) return going;
    return going.then((answer) => {
      // Where a redirect led elsewhere, it is no answer of the provider's.
      if (call.answeredBy === "stranger") return answer;
      const { response, text } = answer;
      try {
        watch.look({
          operationId: call.operation.id,
          status: response.status,
          contentType: response.headers.get("content-type"),
          text,
        });
      } catch {}
      return answer;
    });
  };
  return () => {
    isOn = false;
  };
}

function isWanted(watch: AnswerWatch): boolean {
  try {
    return watch.wanted();
  } catch {}
  return false;
}
