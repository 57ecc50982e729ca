import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";

/** What the provider offers and what we have are held against each other, both ways. */
export const coverage: Rule = {
  name: "coverage",
  strength: "check",
  says: "coverage.yaml names every operation, and each entry names an operation or a reason.",
  check(spec, report) {
    const file = spec.files.coverage;
    if (!file) {
      const message = "There is no coverage.yaml beside the spec.";
      report({ message, fix: "list what the provider offers", location: spec.root.location });
      return;
    }
    const operations = new Set(spec.operations.flatMap(({ id }) => id ?? []));
    const ids = new Set<string>();
    const named = new Set<string>();
    for (const entry of file.get("operations")?.items() ?? []) {
      checkForm(entry, ids, report);
      for (const { id, at } of operationIdsOf(entry)) {
        named.add(id);
        if (operations.has(id)) continue;
        const message = `coverage.yaml names \`${id}\`, which is no operation of the spec.`;
        report({ message, fix: "correct it, or say `omitted: <reason>`", location: at.location });
      }
    }
    for (const { id, at } of spec.operations) {
      if (id === undefined || named.has(id)) continue;
      report({
        message: `No entry of coverage.yaml names \`${id}\`.`,
        fix: "add the entry with the provider's own name of the operation",
        location: at.at("operationId"),
      });
    }
  },
};

function operationIdsOf(entry: Cursor): { id: string; at: Cursor }[] {
  const at = entry.get("operationId");
  if (!at) return [];
  const all = Array.isArray(at.node) ? at.items() : [at];
  return all.flatMap((one) => (typeof one.node === "string" ? [{ id: one.node, at: one }] : []));
}

function checkForm(entry: Cursor, ids: Set<string>, report: Report): void {
  const id = entry.text("id");
  const { location } = entry;
  if (id === undefined) {
    report({
      message: "An entry of coverage.yaml has no `id`, or one that is not text.",
      location,
    });
  } else if (ids.has(id)) {
    report({ message: `Two entries of coverage.yaml have the id \`${id}\`.`, location });
  }
  ids.add(id ?? "");
  if ((entry.text("name") ?? "").trim() === "") {
    report({ message: `The entry \`${id}\` of coverage.yaml has no \`name\`.`, location });
  }
  const omitted = (entry.text("omitted") ?? "").trim() !== "";
  if (operationIdsOf(entry).length > 0 === omitted) {
    const what = omitted ? "both an operation and" : "neither an operation nor";
    report({
      message: `The entry \`${id}\` of coverage.yaml names ${what} a reason for its absence.`,
      fix: "write `operationId`, or `omitted: <reason>`",
      location,
    });
  }
}
