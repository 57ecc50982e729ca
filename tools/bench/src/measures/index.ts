import type { Measure } from "../measure.ts";
import { bytes } from "./bytes.ts";
import { cpu } from "./cpu.ts";

/** Every measurement, in the order of the report. */
export const MEASURES: readonly Measure[] = [cpu, bytes];
