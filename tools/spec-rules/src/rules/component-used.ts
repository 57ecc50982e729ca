import { isObj } from "@specwright/spec/json";
import { pointerWords } from "@specwright/spec/pointer";
import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import type { Spec } from "../support/spec.ts";

/** What nothing refers to never reaches the bundle: it is a forgotten fact. */
export const componentUsed: Rule = {
  name: "component-used",
  strength: "check",
  says: "Every path item and component under resources/ is referred to.",
  check(spec, report) {
    const used = new Set<string>();
    const files = spec.files.resources;
    for (const file of [spec.root, ...files]) collect(file.node, file, spec, used);
    for (const file of files) {
      for (const [, item] of file.get("paths")?.members() ?? []) demand(item, used, report);
      for (const [, kind] of file.get("components")?.members() ?? []) {
        for (const [, component] of kind.members()) demand(component, used, report);
      }
    }
  },
};

function demand(at: Cursor, used: ReadonlySet<string>, report: Report): void {
  if (used.has(at.id)) return;
  const words = pointerWords(at.location.pointer.slice(1));
  const name = words[0] === "paths" ? words.slice(1).join(" ") : words.join("/");
  const message = `Nothing refers to ${name}.`;
  report({ message, fix: "refer to it, or remove it", location: at.location });
}

/** Every `$ref` below a node as an absolute place. */
function collect(node: unknown, file: Cursor, spec: Spec, used: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collect(item, file, spec, used);
  if (!isObj(node)) return;
  const ref = node.$ref;
  if (typeof ref === "string") used.add(spec.files.absolute(ref, file));
  for (const value of Object.values(node)) collect(value, file, spec, used);
}
