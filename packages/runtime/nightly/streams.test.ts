import { expect, it } from "vitest";
import { CELLS, readMany } from "../test/streams/matrix.js";

const SEED = Number(process.env.SEED ?? 20_261_128);
const BODIES = 600;

it.each(CELLS)(`${BODIES} bodies of seed ${SEED} over $name, by $way`, async (cell) => {
  const { wrong, whole, failed, engine } = await readMany(cell, BODIES, SEED);
  console.log(
    `streams over ${cell.name}, by ${cell.way}: ${whole} whole, ${failed} errors, ${engine} lost by the engine`,
  );
  expect(wrong).toEqual([]);
});
