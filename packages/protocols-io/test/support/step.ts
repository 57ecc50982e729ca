import type { Step } from "../../src/index.js";

/** A step behind another; of a protocol as small as can be. */
export const step = (guid: string, previous: string | null, more: object = {}): Step =>
  ({ id: 1, guid, previous_id: null, previous_guid: previous, ...more }) as Step;
