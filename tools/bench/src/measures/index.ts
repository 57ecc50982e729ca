import type { Measure } from "../measure.ts";
import { bytes } from "./bytes.ts";
import { cpu } from "./cpu.ts";
import { generation } from "./generation.ts";
import { importTime } from "./import-time.ts";
import { mock } from "./mock.ts";
import { rows } from "./rows.ts";
import { tsc } from "./tsc.ts";

/** Every measurement, in the order of the report. */
export const MEASURES: readonly Measure[] = [cpu, bytes, importTime, tsc, rows, generation, mock];
