import { basename, dirname, join } from "node:path";
import type { Cursor } from "../support/cursor.ts";
import type { Rule } from "../support/rule.ts";
import { contentsOf, type Spec } from "../support/spec.ts";

/** The file of an example says what it is an example of; no file lies about unused. */
export const exampleFile: Rule = {
  name: "example-file",
  strength: "check",
  says: "Examples are whole files under examples/, named after operation, status and example, and used.",
  check(spec, report) {
    const uses = usesOf(spec);
    for (const [file, [first, ...others]] of uses) {
      if (first === undefined) continue;
      const location = (first.example.via ?? first.example).location;
      if (!isWholeFile(first.example, spec)) {
        const message = "The example is not a whole file under examples/.";
        const fix = `move it to examples/${first.name} and refer to it`;
        report({ message, fix, location });
      } else if (![first, ...others].some((use) => isNamed(file, use, others.length > 0))) {
        const message = `The example file ${file} is not named after what it is.`;
        report({ message, fix: `name it ${first.name}`, location });
      }
    }
    for (const file of spec.files.examples.filter((name) => !uses.has(name))) {
      const location = spec.files.locationOf(join("examples", file));
      const message = `Nothing refers to examples/${file}.`;
      report({ message, fix: "refer to it from a response or body, or remove it", location });
    }
  },
};

/** An example as a body names it. */
interface Use {
  readonly example: Cursor;
  /** `<operationId>.<status>.<name>.yaml`. */
  readonly name: string;
  /** Status, `request`, or `parameter`. */
  readonly part: string;
}

/** What stands for an example by its file, or by its place where it is not a file of its own. */
function usesOf(spec: Spec): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const add = (example: Cursor, part: string, name: string): void => {
    const key = isWholeFile(example, spec) ? fileOf(example) : example.id;
    found.set(key, [...(found.get(key) ?? []), { example, name, part }]);
  };
  for (const { id, parameters, requestBody, responses } of spec.operations) {
    const bodies = [
      ...(requestBody ? [{ part: "request", at: requestBody }] : []),
      ...responses.map(({ status, at }) => ({ part: status, at })),
    ];
    // A parameter's example may stand in place; where it is a file, it is one of these too.
    for (const owner of parameters.flatMap(({ at }) => [at, ...contentsOf(at).map((c) => c.at)])) {
      for (const [name, example] of owner.get("examples")?.members() ?? []) {
        if (isWholeFile(example, spec)) add(example, "parameter", `${id}.parameter.${name}.yaml`);
      }
    }
    for (const { part, at } of bodies) {
      for (const content of contentsOf(at)) {
        for (const [name, example] of content.at.get("examples")?.members() ?? []) {
          add(example, part, `${id}.${part}.${name}.yaml`);
        }
      }
    }
  }
  return found;
}

/** What several operations share, and errors, have a word of their own in place of the operationId. */
function isNamed(file: string, { name: own, part }: Use, isShared: boolean): boolean {
  if (file === own) return true;
  const [prefix, status, name, ...rest] = file.split(".");
  if (status !== part || name === undefined || rest.join(".") !== "yaml") return false;
  return isShared || part === "parameter" || (prefix === "error" && part !== "request");
}

function fileOf(example: Cursor): string {
  return basename(example.location.source.absoluteRef);
}

function isWholeFile({ location }: Cursor, spec: Spec): boolean {
  const folder = join(spec.files.folder, "examples");
  return ["#", "#/"].includes(location.pointer) && dirname(location.source.absoluteRef) === folder;
}
