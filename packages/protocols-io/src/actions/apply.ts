import type { ProtocolAction, ProtocolActionChange, Step } from "../gen/client.gen.js";
import { listOf } from "../values/values.js";

/** What actions are applied to: a protocol of either generation, or a part of one. */
export interface Editable {
  readonly steps?: Step[] | null;
}

/** The place of a step's content is called `data`, the field that reads it `step`. */
const fieldOf = (name: string): string => (name === "data" ? "step" : name);

/** Steps while they are changed: each is found by its GUID, however many there are. */
class Steps {
  /** Undefined where one was taken away. */
  readonly #all: (Step | undefined)[];
  /** Where the steps of a GUID stand, the first one last. */
  readonly #places = new Map<string, number[]>();

  constructor(steps: readonly Step[]) {
    this.#all = [...steps];
    for (let at = steps.length - 1; at >= 0; at--) {
      const guid = steps[at]?.guid;
      if (guid !== undefined) this.#note(guid, at);
    }
  }

  get left(): Step[] {
    return this.#all.filter((step) => step !== undefined);
  }

  #note(guid: string, at: number): void {
    const places = this.#places.get(guid);
    if (places) places.push(at);
    else this.#places.set(guid, [at]);
  }

  /** Puts a step in the place of the one of that GUID, else to the end; takes it away for what is none. */
  set(guid: string, value: unknown): void {
    if (typeof value !== "object" || value === null) {
      const at = this.#places.get(guid)?.pop();
      if (at !== undefined) this.#all[at] = undefined;
      return;
    }
    const at = this.#places.get(guid)?.at(-1) ?? this.#all.length;
    if (at === this.#all.length) this.#note(guid, at);
    this.#all[at] = { id: 0, ...value, guid } as Step;
  }

  change(guid: string, field: string, value: unknown): void {
    const at = this.#places.get(guid)?.at(-1);
    if (at !== undefined) this.#all[at] = { ...(this.#all[at] as Step), [field]: value };
  }
}

/** A copy of a protocol with changes: one pass over them and over the steps, however many of both. */
function changed<P extends Editable>(protocol: P, changes: readonly ProtocolActionChange[]): P {
  const copy = { ...protocol } as object as Record<string, unknown>;
  let steps: Steps | undefined;
  for (const { path, value } of changes) {
    const [first, guid, name, ...deeper] = path;
    // A path that nobody has published (deeper, or empty) is left alone rather than guessed at: so is a step's
    // GUID, by which all others know it.
    if (first === undefined || first === "__proto__" || deeper.length > 0 || name === "guid")
      continue;
    if (guid === undefined) {
      copy[first] = value;
      if (first === "steps") steps = undefined;
    } else if (first === "steps") {
      steps ??= new Steps(listOf(copy.steps as Editable["steps"]));
      if (name === undefined) steps.set(guid, value);
      else steps.change(guid, fieldOf(name), value);
    }
  }
  if (steps) copy.steps = steps.left;
  return copy as object as P;
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
): P =>
  changed(
    protocol,
    actions.flatMap(({ up }) => up),
  );

/** Takes actions back, the last one first. */
export const revertActions = <P extends Editable>(
  protocol: P,
  actions: readonly ProtocolAction[],
): P =>
  changed(
    protocol,
    [...actions].reverse().flatMap(({ down }) => [...down].reverse()),
  );
