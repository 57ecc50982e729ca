import type { EntryObject } from "../collection-object.js";
import type { Json } from "../openapi.js";
import { getAt } from "../pointer.js";
import type { Query } from "../query.js";
import { isRecord } from "../record.js";

/** The items that a query asks for, in the order that it asks for. */
export function narrow(
  items: readonly Json[],
  { filters = [], search = {}, sort }: EntryObject,
  query: Query,
): Json[] {
  const pointers = Array.isArray(filters)
    ? Object.fromEntries(filters.map((name: string) => [name, `/${name.replaceAll(".", "/")}`]))
    : (filters as Readonly<Record<string, string>>);
  let found = [...items];
  for (const [name, pointer] of Object.entries(pointers)) {
    const wanted = query[name];
    if (wanted === undefined || wanted === "") continue;
    found = found.filter((item) =>
      valuesAt(item, pointer).some((one) => [wanted].flat().includes(one)),
    );
  }
  for (const [name, places] of Object.entries(search)) {
    const text = [query[name] ?? ""].flat()[0]?.toLowerCase() ?? "";
    if (text === "") continue;
    found = found.filter((item) =>
      places.some((pointer) =>
        valuesAt(item, pointer).some((one) => one.toLowerCase().includes(text)),
      ),
    );
  }
  return sort ? sorted(found, sort, query) : found;
}

function sorted(items: Json[], sort: NonNullable<EntryObject["sort"]>, query: Query): Json[] {
  const asked = [query[sort.field] ?? ""].flat()[0] ?? "";
  if (asked === "") return items;
  const [, name = asked, ending] = /^(.*)_(asc|desc)$/.exec(asked) ?? [];
  const direction = sort.direction === undefined ? ending : [query[sort.direction] ?? ""].flat()[0];
  const field = sort.direction === undefined ? name : asked;
  const pointer = sort.fields ? sort.fields[field] : `/${field.replaceAll(".", "/")}`;
  if (pointer === undefined) return items;
  const sign = direction === "desc" ? -1 : 1;
  return [...items].sort((a, b) => sign * compare(getAt(a, pointer), getAt(b, pointer)));
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The values at a path, as texts; on the way into a list, those of each entry. */
function valuesAt(item: unknown, pointer: string): string[] {
  let reached: unknown[] = [item];
  for (const segment of pointer.split("/").slice(1)) {
    reached = reached.flat().map((one) => (isRecord(one) ? one[segment] : undefined));
  }
  return reached
    .flat()
    .filter((one) => one !== undefined && one !== null)
    .map(textOf);
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}
