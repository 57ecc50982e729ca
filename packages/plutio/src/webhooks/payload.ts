import type {
  Contract,
  Form,
  Invoice,
  Person,
  Project,
  Proposal,
  Task,
} from "../gen/client.gen.js";

/**
 * The records that webhooks are known to tell of, by the word that begins the event's name. The help
 * centre lists these "and others"; that a contact is a person is our reading.
 */
export interface WebhookRecords {
  invoice: Invoice;
  task: Task;
  project: Project;
  contact: Person;
  proposal: Proposal;
  contract: Contract;
  form: Form;
}

/** What may happen to a record. */
export type WebhookAction = "create" | "edit" | "remove";

/** Name of an event, such as `task.edit`. Other names exist, so any text may come. */
export type WebhookEvent = `${keyof WebhookRecords}.${WebhookAction}` | (string & {});

/** The record that an event is about. */
export type WebhookRecord<E extends string> = E extends `${infer Entity}.${string}`
  ? Entity extends keyof WebhookRecords
    ? WebhookRecords[Entity]
    : WebhookUnknown
  : WebhookUnknown;

/** A record of a kind that we have no description of. */
export interface WebhookUnknown {
  readonly _id?: string;
  readonly [field: string]: unknown;
}

/**
 * A webhook as we read it.
 *
 * The help centre says that the body is the whole record, in the shape of the REST API, and does not
 * say where the name of the event stands. The one known receiver expects `{ event, data }`. Both
 * are read, so `event` may be missing: listen to each event at an address of its own then.
 */
export interface Webhook<E extends string = WebhookEvent> {
  readonly event?: E;
  readonly record: WebhookRecord<E>;
}

/**
 * Reads the body of a webhook. The secret is checked by `hasSecret`, before.
 *
 * @param body the JSON, as text or parsed
 * @throws SyntaxError for text that is no JSON; TypeError for JSON that holds no record
 * @example
 * const webhook = readWebhook(await request.text());
 * if (isEvent(webhook, "invoice.edit")) console.log(webhook.record.amountPaid);
 */
export function readWebhook(body: unknown): Webhook {
  const parsed: unknown = typeof body === "string" ? JSON.parse(body) : body;
  const { event, data } = isObject(parsed) ? parsed : {};
  const wrapped = typeof event === "string" && isObject(data);
  const record = wrapped ? data : parsed;
  if (!isObject(record)) throw new TypeError("the webhook holds no record");
  return { ...(wrapped && { event: event as string }), record } as Webhook;
}

/** Is a webhook about this event? Its record is typed then. */
export function isEvent<E extends WebhookEvent>(webhook: Webhook, event: E): webhook is Webhook<E> {
  return webhook.event === event;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
