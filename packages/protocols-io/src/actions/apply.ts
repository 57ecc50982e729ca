import type { ProtocolAction, ProtocolActionChange, Step } from "../gen/client.gen.js";

/** What actions are applied to: a protocol of either generation, or a part of one. */
export interface Editable {
  readonly steps?: Step[] | null;
}

/** The place of a step's content is called `data`, the field that reads it `step`. */
const fieldOf = (name: string): string => (name === "data" ? "step" : name);

function changeSteps(steps: readonly Step[], path: readonly string[], value: unknown): Step[] {
  const [guid = "", name] = path;
  const at = steps.findIndex((step) => step.guid === guid);
  if (name === undefined) {
    const others = steps.filter((_, index) => index !== at);
    if (typeof value !== "object" || value === null) return others;
    const step = { id: 0, ...value, guid } as Step;
    return at < 0 ? [...others, step] : steps.map((old, index) => (index === at ? step : old));
  }
  return steps.map((step, index) => (index === at ? { ...step, [fieldOf(name)]: value } : step));
}

function change<P extends Editable>(protocol: P, { path, value }: ProtocolActionChange): P {
  const [first, ...rest] = path;
  // A path that nobody has published (deeper, or empty) is left alone rather than guessed at.
  if (first === undefined || first === "__proto__") return protocol;
  if (first === "steps" && rest.length > 0 && rest.length <= 2) {
    return { ...protocol, steps: changeSteps(protocol.steps ?? [], rest, value) };
  }
  return rest.length === 0 ? { ...protocol, [first]: value } : protocol;
}

/**
 * Applies actions to a copy of a protocol: one's own, or those that the server answers to a save (a
 * new title changes the URI). The given protocol stays as it is.
 *
 * @example const now = applyActions(protocol, (await protocolsIo.protocols.saveChanges(guid, { actions })) ?? []);
 */
export const applyActions = <P extends Editable>(
  protocol: P,
  actions: readonly ProtocolAction[],
): P => actions.flatMap(({ up }) => up).reduce(change, protocol) as P;

/** Takes actions back, the last one first. */
export const revertActions = <P extends Editable>(
  protocol: P,
  actions: readonly ProtocolAction[],
): P =>
  [...actions]
    .reverse()
    .flatMap(({ down }) => [...down].reverse())
    .reduce(change, protocol) as P;
