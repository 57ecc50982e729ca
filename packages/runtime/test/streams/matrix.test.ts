import { expect, it } from "vitest";
import { CELLS, readMany } from "./matrix.js";

it.each(CELLS)("a small draw of bodies over $name, by $way", async (cell) => {
  const { wrong, whole, failed, engine } = await readMany(cell, 30, 20_261_128);
  expect(wrong).toEqual([]);
  expect([whole > 0, failed > 0, whole + failed + engine]).toEqual([true, true, 30]);
});
