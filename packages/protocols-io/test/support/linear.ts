import { stepsOf, type Watch } from "@specwright/config/steps";
import { expect } from "vitest";

/** Expects twice the steps for twice the size. */
export function linear(work: (size: number, watch: Watch) => unknown, size = 1000): void {
  const [once, twice] = [size, 2 * size].map((n) => stepsOf((watch) => work(n, watch))) as [
    number,
    number,
  ];
  expect(once).toBeGreaterThan(size / 2);
  expect(twice).toBeLessThan(2.4 * once);
}
