import { changeStatus, changeType, wrap } from "./answer-changes.ts";
import { Draw } from "./draw.ts";
import { addField, drop, makeNull, newValue, rename, retype } from "./field-changes.ts";
import type { Mutation } from "./mutation.ts";
import { behind, bodiesOf, escaped, type Json, sitesOf } from "./sites.ts";

/** Names that providers give to fields, written down before anybody looked at which the radar tells. */
const NAMES = [
  "archived_at",
  "priority_level",
  "is_favorite",
  "external_ids",
  "owner_email",
  "shared_with",
  "last_synced_at",
  "region_code",
  "billing_plan",
  "cover_image",
  "approval_state",
  "parent_path",
  "checksum",
  "expiresAt",
  "reviewStatus",
  "isPublic",
  "viewCount",
  "displayName",
  "timeZone",
  "previewUrl",
  "sourceSystem",
  "created_by_user",
  "retry_count",
  "visibility_scope",
  "estimated_cost",
  "locale",
  "custom_settings",
  "related_items",
  "quota_used",
  "etag",
];

/** Draws so many ways in which a spec may drift, writes them into it, schemas and examples, and tells where. */
export function mutate(document: Json, count: number, seed: number): Mutation[] {
  const draw = new Draw(seed);
  unshare(document);
  const bodies = bodiesOf(document).filter(({ status }) => status.startsWith("2"));
  const spoiled = new Set<string>();
  const mutations: Mutation[] = [];
  const whole = Math.max(3, Math.floor(count / 5));
  // Whole answers first: what stands in them is out of sight afterwards.
  for (const body of draw.shuffled(bodies)) {
    if (mutations.length >= whole) break;
    if (
      spoiled.has(body.operation) ||
      bodies.filter((one) => one.operation === body.operation).length > 1
    )
      continue;
    if (body.response !== `${body.operationPointer}/responses/${body.status}`) continue;
    const make = [changeStatus, changeType, wrap][mutations.length % 3] as typeof wrap;
    const made = make(document, body);
    if (!made) continue;
    spoiled.add(body.operation);
    mutations.push(made);
  }
  const sites = bodies
    .filter(({ operation }) => !spoiled.has(operation))
    .flatMap((body) => sitesOf(document, body));
  const bySchema = new Map<string, Json[]>();
  for (const { schema, value } of sites)
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), value]);
  const names = draw.shuffled(NAMES);
  const taken = new Set<string>();
  const kinds = [addField, makeNull, retype, drop, rename, newValue];
  for (let turn = 0, idle = 0; mutations.length < count && idle < 400; turn++, idle++) {
    const schema = draw.of([...bySchema.keys()]);
    const values = [...new Set(bySchema.get(schema) ?? [])];
    const make = kinds[turn % kinds.length] as typeof addField;
    const made = make({ document, schema, values, draw, taken, name: names.at(-1) ?? "" });
    if (!made) continue;
    // Each once: an example may be held by several schemas.
    if (make === addField) names.pop();
    idle = 0;
    mutations.push(made);
  }
  return mutations;
}

/** An example that several answers share has one schema in each: what is changed under one must not break another. */
function unshare(document: Json): void {
  for (const { media, pointer } of bodiesOf(document)) {
    const examples = media.examples as Json;
    for (const name of Object.keys(examples)) {
      const place = `${pointer.slice(0, -"/schema".length)}/examples/${escaped(name)}`;
      examples[name] = structuredClone(behind(document, place).node);
    }
  }
}
