import type { Dispatcher } from "undici";

/** A controller of undici that only writes down what it is told. */
export function fakeController() {
  const told: string[] = [];
  const reasons: unknown[] = [];
  const controller = {
    pause: () => told.push("pause"),
    resume: () => told.push("resume"),
    abort: (reason: unknown) => {
      told.push("abort");
      reasons.push(reason);
    },
  };
  return { controller: controller as unknown as Dispatcher.DispatchController, told, reasons };
}

/** Bytes that tell where they stand. */
export const bytesOf = (length: number, from = 0): Buffer =>
  Buffer.from(Array.from({ length }, (_, i) => (from + i) % 251));
