import { ConfigError } from "@specwright/runtime";
import type {
  NewRecord,
  RecordSchema,
  RecordStackItem,
  RecordStep,
  RecordsResource,
} from "../gen/client.gen.js";
import { orderSteps } from "../steps/order.js";
import { dateOf, flag } from "../values/values.js";

/** How a record begins. */
export interface BeginRecordOptions {
  /** The record's title. Default: the protocol's. */
  readonly title?: string | undefined;
  /** GUID of the folder to put it in. Default: the user's own, of the active workspace. */
  readonly folder?: string | undefined;
  /** How the text of steps is written. Default `json`, that is Draft documents. */
  readonly format?: "json" | "html" | "markdown" | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A step of a record, and what was done with it. */
export interface RunStep {
  readonly guid: string;
  readonly step: RecordStep;
  readonly done: boolean;
  readonly doneAt: Date | undefined;
  readonly skipped: boolean;
  /** Answers spell the field in two ways; this reads either. */
  readonly skippedAt: Date | undefined;
}

/** The calls that a run needs. */
export type RecordCalls = Pick<RecordsResource, "create" | "get" | "saveChanges">;

/**
 * A record that is being filled in: what happens is put on its stack, and saved together.
 *
 * @example
 * const run = await protocolsIo.records.begin("lysis-buffer-20-ml-xmpl1", { title: "Lysis, first run" });
 * for (const { guid } of run.steps) run.check(guid);
 * run.note("Room at 21 °C");
 * await run.save();
 */
export class RecordRun {
  readonly #calls: RecordCalls;
  #record: RecordSchema;
  /** Where steps stand, by their GUID, and those that have changed: each is found and put there at once. */
  readonly #places = new Map<string, number>();
  readonly #changed = new Map<number, RecordStep>();
  #stack: RecordStackItem[] = [];
  #saving: Promise<unknown> = Promise.resolve();

  constructor(calls: RecordCalls, record: RecordSchema) {
    this.#calls = calls;
    this.#record = record;
    record.steps?.forEach(({ guid }, at) => {
      if (!this.#places.has(guid)) this.#places.set(guid, at);
    });
  }

  /** The record as it was read, with the changes since. */
  get record(): RecordSchema {
    if (this.#changed.size > 0) {
      const steps = this.#record.steps?.map((step, at) => this.#changed.get(at) ?? step) ?? [];
      this.#record = { ...this.#record, steps };
      this.#changed.clear();
    }
    return this.#record;
  }

  /** The steps in the order of the protocol. Their GUIDs are the record's own, not the protocol's. */
  get steps(): RunStep[] {
    return orderSteps(this.record.steps).map(({ step }) => ({
      guid: step.guid,
      step,
      done: flag(step.is_checked),
      doneAt: dateOf(step.checked_on),
      skipped: flag(step.is_skipped),
      skippedAt: dateOf(step.skipped_on || step.skippedn_on),
    }));
  }

  /** Changes that were not saved yet. */
  get pending(): readonly RecordStackItem[] {
    return this.#stack;
  }

  /** Marks a step as done, or not. */
  check(guid: string, done = true): this {
    return this.#change(guid, { is_checked: done });
  }

  /** Marks a step as left out, or not. */
  skip(guid: string, skipped = true): this {
    return this.#change(guid, { is_skipped: skipped });
  }

  /** Changes the title. */
  rename(title: string): this {
    this.#stack.push({ type: "base", data: { title } });
    this.#record = { ...this.record, title };
    return this;
  }

  /**
   * Writes a note, on the record or on one of its steps; with an id, changes the text of one.
   */
  note(text: string, on: { step?: string | undefined; id?: number | undefined } = {}): this {
    const { step, id } = on;
    if (id !== undefined) {
      this.#stack.push({ type: "notes", data: { id, note: text } });
      return this;
    }
    const step_id = step === undefined ? 0 : this.#step(step).id;
    this.#stack.push({ type: "notes", data: { id: null, note: text, step_id } });
    return this;
  }

  /** Saves what is pending. When that fails it stays pending. */
  save(options: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    // One after another: a second save sends what the first one has not.
    const flush = () => this.#flush(options.signal);
    const saved = this.#saving.then(flush, flush);
    this.#saving = saved;
    return saved;
  }

  async #flush(signal: AbortSignal | undefined): Promise<void> {
    const stack = [...this.#stack];
    if (stack.length === 0) return;
    await this.#calls.saveChanges(this.#record.guid, { stack }, { signal });
    this.#stack = this.#stack.slice(stack.length);
  }

  #step(guid: string): RecordStep {
    const at = this.#places.get(guid) ?? -1;
    const step = this.#changed.get(at) ?? this.#record.steps?.[at];
    if (!step) {
      const fix = "give a GUID of run.steps; a protocol's steps have others";
      throw new ConfigError("step", `${guid} is not in the record`, fix);
    }
    return step;
  }

  #change(guid: string, state: { is_checked?: boolean; is_skipped?: boolean }): this {
    const changed = { ...this.#step(guid), ...state };
    // Published as integers, shown as booleans; integers are what v3 reads everywhere else.
    const data = Object.fromEntries(Object.entries(state).map(([name, on]) => [name, Number(on)]));
    this.#stack.push({ type: "step", data: { guid, ...data } });
    this.#changed.set(this.#places.get(guid) as number, changed);
    return this;
  }
}

/**
 * Creates a record of a protocol and reads it back: the answer to the creation has no steps, and a
 * record's steps have GUIDs of their own.
 *
 * @param protocolUri the protocol's URI
 */
export async function beginRecord(
  calls: RecordCalls,
  protocolUri: string,
  options: BeginRecordOptions = {},
): Promise<RecordRun> {
  const { title, folder, signal } = options;
  const input: NewRecord = {
    protocol_uri: protocolUri,
    ...(folder !== undefined && { folder_data: { guid: folder } }),
    ...(title !== undefined && { stack: [{ type: "base", data: { title } }] }),
  };
  const { guid } = await calls.create(input, { signal });
  return openRecord(calls, guid, options);
}

/** Reads a record, to go on with it. */
export async function openRecord(
  calls: RecordCalls,
  guid: string,
  { format, signal }: Pick<BeginRecordOptions, "format" | "signal"> = {},
): Promise<RecordRun> {
  const input = format === undefined ? {} : { content_format: format };
  const { record } = await calls.get(guid, input, { signal });
  return new RecordRun(calls, record);
}
