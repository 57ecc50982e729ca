import { ConfigError } from "@specwright/runtime";
import * as actions from "../actions/index.js";
import type { Image, ProtocolAction, ProtocolFields, Step } from "../gen/client.gen.js";
import { newGuid } from "../ids/ids.js";
import { orderSteps } from "../steps/order.js";
import { flag } from "../values/values.js";

/** Fields that an edit changes; one left out stays. Rich text is HTML, a Draft, or a Draft as a string. */
export interface ProtocolEdits {
  /** HTML. */
  readonly title?: string;
  readonly description?: actions.RichValue;
  readonly guidelines?: actions.RichValue;
  readonly beforeStart?: actions.RichValue;
  readonly warning?: actions.RichValue;
  readonly materialsText?: actions.RichValue;
  /** Body of a document (type 4). */
  readonly document?: actions.RichValue;
  /** HTML. */
  readonly manuscript?: string;
  readonly keywords?: string;
  readonly link?: string;
  readonly image?: Image;
  readonly authors?: readonly actions.Author[];
  /** Ids of reagents. */
  readonly materials?: readonly number[];
  readonly contentWarning?: boolean;
  readonly confidential?: boolean;
}

/** What a new step may have beside its content. */
export interface StepPlace {
  /** GUID of the step to put it after; null puts it first. Default: at the end. */
  readonly after?: string | null | undefined;
  /** HTML of the section that begins here. */
  readonly section?: string | undefined;
}

/** How an edit sends its actions. */
export type SaveActions = (
  guid: string,
  sent: readonly ProtocolAction[],
) => PromiseLike<readonly ProtocolAction[] | null>;

type Values = ProtocolFields & Record<string, unknown>;

/** How each field of `ProtocolEdits` becomes an action. */
const CHANGES: {
  readonly [K in keyof Required<ProtocolEdits>]: (
    value: NonNullable<ProtocolEdits[K]>,
    now: Values,
  ) => ProtocolAction;
} = {
  title: (value, now) => actions.changeTitle(value, now.title_html ?? now.title),
  description: (value, now) => actions.changeDescription(value, now.description),
  guidelines: (value, now) => actions.changeGuidelines(value, now.guidelines),
  beforeStart: (value, now) => actions.changeBeforeStart(value, now.before_start),
  warning: (value, now) => actions.changeWarning(value, now.warning),
  materialsText: (value, now) => actions.changeMaterialsText(value, now.materials_text),
  document: (value, now) => actions.changeDocument(value, now.document as string | null),
  manuscript: (value, now) =>
    actions.changeManuscript(value, now.manuscript_citation as string | null),
  keywords: (value, now) => actions.changeKeywords(value, now.keywords as string | null),
  link: (value, now) => actions.changeExternalLink(value, now.link),
  image: (value, now) => actions.updateImage(value, now.image),
  authors: (value, now) => actions.changeAuthors(value, now.authors),
  materials: (value, now) =>
    actions.changeMaterials(
      value,
      now.materials?.flatMap(({ id }) => id ?? []),
    ),
  contentWarning: (value, now) =>
    actions.changeContentWarning(value, flag(now.is_content_warning as boolean)),
  confidential: (value, now) =>
    actions.changeContentConfidential(value, flag(now.is_content_confidential as boolean)),
};

/**
 * An edit of a protocol: changes are written down as actions, old values included, and sent together.
 *
 * @example
 * const edit = protocolsIo.protocols.edit(await protocolsIo.protocols.get(id));
 * edit.change({ title: "<p>Lysis buffer</p>" });
 * const first = edit.addStep("<p>Weigh the salt.</p>", { section: "<p>Mixing</p>" });
 * await edit.save();
 */
export class ProtocolEdit<P extends ProtocolFields = ProtocolFields> {
  #protocol: P;
  #pending: ProtocolAction[] = [];
  #saving: Promise<unknown> = Promise.resolve();
  readonly #guid: string;
  readonly #send: SaveActions;

  /** @throws ConfigError for a protocol without GUID: items of lists have none */
  constructor(protocol: P, send: SaveActions) {
    if (!protocol.guid) {
      throw new ConfigError("protocol", "has no GUID", "read it with protocols.get before");
    }
    this.#guid = protocol.guid;
    this.#protocol = protocol;
    this.#send = send;
  }

  /** The protocol as it is after the changes so far, those of the server included. */
  get protocol(): P {
    return this.#protocol;
  }

  /** Actions that were not saved yet. */
  get pending(): readonly ProtocolAction[] {
    return this.#pending;
  }

  /** Changes fields of the protocol itself. */
  change(edits: ProtocolEdits): this {
    for (const [name, value] of Object.entries(edits)) {
      const make = Object.hasOwn(CHANGES, name) && CHANGES[name as keyof ProtocolEdits];
      if (!make) throw new ConfigError(name, "is no field that an edit knows");
      if (value === undefined) continue;
      this.record((make as (value: unknown, now: Values) => ProtocolAction)(value, this.#values));
    }
    return this;
  }

  /** Adds a step, and links the one that comes after it anew. Returns its GUID. */
  addStep(content: actions.RichValue, { after, section }: StepPlace = {}): string {
    const steps = this.#steps;
    const previous = after === undefined ? (steps.at(-1)?.guid ?? null) : after;
    if (previous !== null) this.#step(previous);
    const next = steps.filter((step) => (step.previous_guid || null) === previous);
    const guid = newGuid();
    const step = typeof content === "string" ? content : JSON.stringify(content);
    this.record(actions.addStep({ guid, previous_guid: previous, step }));
    for (const { guid: following } of next) {
      this.record(actions.linkStep(following, guid, previous));
    }
    if (section !== undefined) this.record(actions.changeStepSection(guid, section));
    return guid;
  }

  /** Changes the content of a step, or its section. */
  changeStep(guid: string, to: { content?: actions.RichValue; section?: string }): this {
    const { step, section } = this.#step(guid);
    if (to.content !== undefined) this.record(actions.changeStep(guid, to.content, step));
    if (to.section !== undefined)
      this.record(actions.changeStepSection(guid, to.section, section ?? null));
    return this;
  }

  /** Deletes a step; what followed it follows the one before it now. */
  deleteStep(guid: string): this {
    const step = this.#step(guid);
    const previous = step.previous_guid || null;
    const next = this.#steps.filter((one) => one.previous_guid === guid);
    this.record(actions.deleteStep(step));
    for (const one of next) this.record(actions.linkStep(one.guid, previous, guid));
    return this;
  }

  /** Adds an action made elsewhere. Each happens later than the one before. */
  record(made: ProtocolAction): this {
    const before = this.#pending.at(-1)?.microtime ?? 0;
    const timed = { ...made, microtime: Math.max(made.microtime, before + 1) };
    this.#pending.push(timed);
    this.#protocol = actions.applyActions(this.#protocol, [timed]);
    return this;
  }

  /**
   * Sends the changes. What the server changes because of them is applied to `protocol`, too. When
   * that fails they stay pending.
   *
   * @returns the server's own actions
   */
  save(): Promise<readonly ProtocolAction[]> {
    // One after another: a second save sends what the first one has not.
    const saved = this.#saving.then(
      () => this.#flush(),
      () => this.#flush(),
    );
    this.#saving = saved;
    return saved;
  }

  async #flush(): Promise<readonly ProtocolAction[]> {
    const sent = [...this.#pending];
    if (sent.length === 0) return [];
    const answered = (await this.#send(this.#guid, sent)) ?? [];
    this.#pending = this.#pending.slice(sent.length);
    this.#protocol = actions.applyActions(this.#protocol, answered);
    return answered;
  }

  get #values(): Values {
    return this.#protocol as Values;
  }

  get #steps(): Step[] {
    return orderSteps(this.#protocol.steps).map(({ step }) => step);
  }

  #step(guid: string): Step {
    const step = this.#protocol.steps?.find((one) => one.guid === guid);
    if (!step) throw new ConfigError("step", `${guid} is not in the protocol`);
    return step;
  }
}
