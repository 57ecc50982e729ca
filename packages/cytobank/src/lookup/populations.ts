import type { GateSetId, Population } from "../gen/client.gen.js";
import { resolver } from "./resolve.js";

/** The population of all events. No list returns it. */
export const UNGATED = { gateSetId: 0 as GateSetId, name: "Ungated" } as const;

/**
 * Population ids (`gateSetId`) by name, in the order of the names; `Ungated` is 0.
 *
 * @throws LookupError for a name that is unknown or stands for several populations
 * @example populationIds(await cytobank.populations.list(e), ["Live", "Ungated"])
 */
export function populationIds(
  populations: readonly Population[],
  names: readonly string[],
): GateSetId[] {
  const known = [UNGATED, ...populations].map(({ gateSetId, name }) => ({
    id: gateSetId,
    names: [name],
    label: `${name} (${gateSetId})`,
  }));
  return names.map(resolver("population", known));
}
