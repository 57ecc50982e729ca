import { lengthOf, readText } from "../core/answer.js";
import type { Feature } from "../core/feature.js";

/** Bytes so far, and in all where that is known. */
export interface Progress {
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes in all, where the provider says. */
  readonly total?: number;
}

/** Called with each piece of a transfer. */
export type OnProgress = (progress: Progress) => void;

/** Tells of the bytes of an answer as they come in (`onProgress` of a call). */
export const progress: Feature = {
  name: "progress",
  rank: 1,
  install(engine) {
    const { read } = engine;
    engine.progress = true;
    engine.read = (response, most, call, signal) => {
      const { onProgress } = call.options;
      if (!onProgress || !response.ok) return read(response, most, call, signal);
      const total = lengthOf(response);
      return readText(response, most, (loaded) => {
        try {
          onProgress({ loaded, ...(total && { total }) });
        } catch (error) {
          call.theirs = { error };
          throw error;
        }
      });
    };
  },
};
