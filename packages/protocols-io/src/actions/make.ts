import { writeDraft } from "../draft/index.js";
import type { Draft, ProtocolAction, ProtocolActionMarker } from "../gen/client.gen.js";
import { newGuid } from "../ids/ids.js";

/** Rich text of a change: HTML, a Draft as a JSON string, or a Draft. */
export type RichValue = string | Draft;

/** A Draft in the form of the wire; everything else as it is. */
export const rich = (value: RichValue | null | undefined): string | null =>
  typeof value === "string" || !value ? (value ?? null) : writeDraft(value);

/**
 * An action by its marker: the new value (`up`) and the present one (`down`) at one place. The
 * functions beside this one are typed; this is for markers that they do not know.
 *
 * @param path keys from the protocol down to the value
 */
export const action = (
  marker: ProtocolActionMarker,
  path: readonly string[],
  up: unknown,
  down: unknown,
): ProtocolAction => ({
  guid: newGuid(),
  up: [{ path: [...path], value: up }],
  down: [{ path: [...path], value: down }],
  marker,
  microtime: Date.now(),
});
