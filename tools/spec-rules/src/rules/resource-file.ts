import { dirname, join, relative } from "node:path";
import { isObj } from "@specwright/spec/json";
import type { Cursor } from "../support/cursor.ts";
import type { Rule } from "../support/rule.ts";

/** Where things stand is known before one looks: one folder for resources, one for examples. */
export const resourceFile: Rule = {
  name: "resource-file",
  strength: "check",
  says: "The spec refers to files of resources/ and examples/ only, and their names are kebab-case.",
  check(spec, report) {
    const { folder, resources } = spec.files;
    for (const file of [spec.root, ...resources]) {
      for (const { path, at } of filesOf(file)) {
        const name = relative(folder, join(dirname(file.location.source.absoluteRef), path));
        if (/^(?:resources\/[a-z0-9]+(?:-[a-z0-9]+)*|examples\/[^/]+|openapi)\.yaml$/.test(name)) {
          continue;
        }
        report({
          message: `The spec refers to the file ${name}.`,
          fix: "move it to resources/<kebab-case>.yaml, or to examples/",
          location: at.location,
        });
      }
    }
  },
};

/** The files that a file's `$ref`s name, each with the first place that does. */
function filesOf(file: Cursor): { path: string; at: Cursor }[] {
  const found = new Map<string, Cursor>();
  const look = (at: Cursor): void => {
    const ref = isObj(at.node) ? at.node.$ref : undefined;
    const [path] = typeof ref === "string" ? ref.split("#") : [];
    const isFile = path && !/^[a-z][a-z+.-]*:/i.test(path);
    if (isFile && !found.has(path)) found.set(path, at);
    for (const child of at.children()) look(child);
  };
  look(file);
  return [...found].map(([path, at]) => ({ path, at }));
}
