import { expect, test } from "vitest";
import { parse } from "yaml";
import { addMember, removeMember, replace } from "../src/apply/edit.ts";

const TEXT = `# Shared by anchors.
schemas:
  Book:
    properties:
      name: &name { type: string, description: "What it is called: a title" }
      pages:
        type: integer
        x-evidence: &seen
          grade: documented
          note: From the table.
  Shelf:
    properties:
      name: *name # the same
      row: { type: integer, x-evidence: *seen }
      rows: *name
`;

const at = (text: string) => parse(text).schemas;
const before = at(TEXT);

test("an edit at an alias is one of that place alone", () => {
  const text = replace(TEXT, ["schemas", "Shelf", "properties", "name", "type"], "boolean");
  const after = at(text);
  expect(after.Shelf.properties.name).toEqual({ ...before.Book.properties.name, type: "boolean" });
  expect(after.Book).toEqual(before.Book);
  expect(after.Shelf.properties.rows).toEqual(before.Shelf.properties.rows);
  expect(text).toContain("# the same");
});

test("an edit below an alias, in a map on one line", () => {
  const path = ["schemas", "Shelf", "properties", "row", "x-evidence"];
  const after = at(addMember(TEXT, path, "observed", ["{ count: 3 }"]));
  expect(after.Shelf.properties.row["x-evidence"]).toEqual({
    ...before.Book.properties.pages["x-evidence"],
    observed: { count: 3 },
  });
  expect(after.Book).toEqual(before.Book);
});

test("an edit at an anchor changes nothing of those that say the same", () => {
  const text = replace(TEXT, ["schemas", "Book", "properties", "name", "type"], "boolean");
  expect(at(text).Book.properties.name.type).toBe("boolean");
  expect(at(text).Shelf).toEqual(before.Shelf);
  const without = removeMember(TEXT, ["schemas", "Book", "properties"], "name");
  expect(at(without).Shelf).toEqual(before.Shelf);
  expect(Object.keys(at(without).Book.properties)).toEqual(["pages"]);
});
