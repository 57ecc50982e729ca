import type { Obj } from "@specwright/spec/json";
import type { Cursor } from "../support/cursor.ts";
import { valueAt } from "../support/pointer.ts";
import type { Rule } from "../support/rule.ts";
import { contentsOf, successesOf } from "../support/spec.ts";

/** A mock answers the first example for ever: iterating it must end. */
export const firstPageComplete: Rule = {
  name: "first-page-complete",
  strength: "check",
  says: "The first example of a paged operation is a complete last page.",
  check(spec, report) {
    for (const operation of spec.operations) {
      const pagination = operation.at.get("x-pagination");
      if (!pagination) continue;
      const contents = successesOf(operation).flatMap((response) => contentsOf(response));
      for (const content of contents.filter((one) => one.json)) {
        const example = content.at.get("examples")?.members()[0]?.[1];
        const value = example?.raw("value");
        if (!value) continue;
        const wrong = whyNotLast(pagination.obj, value);
        if (wrong === undefined) continue;
        report({
          message: `The first example of ${operation.label} is no complete last page: ${wrong}.`,
          fix: "put one first whose items are as many as the total says, with no next page",
          location: value.location,
        });
      }
    }
  },
};

function whyNotLast(pagination: Obj, example: Cursor): string | undefined {
  const read = (key: string): unknown => {
    const pointer = pagination[key];
    return typeof pointer === "string" ? valueAt(example.node, pointer) : undefined;
  };
  const items = read("items");
  if (!Array.isArray(items)) return `there are no items at \`${String(pagination.items)}\``;
  // Columns hold the rows across; each column is as long as there are rows.
  const columnwise = pagination.columns !== undefined && Array.isArray(items[0]);
  const count = columnwise ? (items[0] as unknown[]).length : items.length;
  const total = read("total");
  if (total !== undefined && total !== null && Number(total) !== count) {
    return `it has ${count} items of ${String(total)}`;
  }
  const pages = read("totalPages");
  if (pages !== undefined && pages !== null && Number(pages) > 1) {
    return `it is one of ${String(pages)} pages`;
  }
  const next = read("next");
  if (next !== undefined && next !== null && next !== "") return `it has a next page`;
  const limit = pagination.limit;
  if (pagination.end === "short-page" && typeof limit === "number" && count >= limit) {
    return `it has ${count} items, a full page`;
  }
  return undefined;
}
