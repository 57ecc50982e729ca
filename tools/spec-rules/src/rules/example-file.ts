import { basename, dirname, join } from "node:path";
import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { contentsOf, type Spec } from "../support/spec.ts";

/** The file of an example says what it is an example of; no file lies about unused. */
export const exampleFile: Rule = {
  name: "example-file",
  strength: "check",
  says: "Examples are whole files under examples/, named after operation, status and example.",
  check(spec, report) {
    const used = new Set<string>();
    for (const { bodies, content } of bodiesOf(spec).values()) {
      for (const name of Object.keys(content.get("examples")?.obj ?? {})) {
        const expected = bodies.map((body) => `${body}.${name}.yaml`);
        const example = content.get("examples")?.get(name);
        if (example) checkFile(example, expected, spec, used, report);
      }
    }
    for (const name of spec.files.examples.filter((file) => !used.has(file))) {
      const location = spec.files.locationOf(join("examples", name));
      const message = `Nothing refers to examples/${name}.`;
      report({
        message,
        fix: "refer to it from a response or request body, or remove it",
        location,
      });
    }
  },
};

interface Body {
  /** Beginnings that the file names of its examples may have. */
  readonly bodies: string[];
  readonly content: Cursor;
}

/** Each content once, with the names of all the bodies that share it. */
function bodiesOf(spec: Spec): Map<string, Body> {
  const found = new Map<string, Body>();
  const add = (content: Cursor, ...names: string[]): void => {
    const body = found.get(content.id) ?? { bodies: [], content };
    body.bodies.push(...names.filter((name) => !body.bodies.includes(name)));
    found.set(content.id, body);
  };
  for (const { id, responses, requestBody } of spec.operations) {
    for (const { at } of contentsOf(requestBody)) add(at, `${id}.request`);
    for (const response of responses) {
      for (const { at } of contentsOf(response.at)) {
        add(at, `${id}.${response.status}`, `error.${response.status}`);
      }
    }
  }
  return found;
}

function checkFile(
  example: Cursor,
  expected: readonly string[],
  spec: Spec,
  used: Set<string>,
  report: Report,
): void {
  const file = example.location.source.absoluteRef;
  const name = basename(file);
  const at = example.via?.location ?? example.location;
  if (dirname(file) !== join(spec.files.folder, "examples") || !isWhole(example)) {
    const message = "The example is not a whole file under examples/.";
    report({ message, fix: `move it to examples/${expected[0]} and refer to it`, location: at });
    return;
  }
  used.add(name);
  if (expected.includes(name)) return;
  const fix = `name it ${expected.slice(0, 3).join(" or ")}`;
  report({ message: `The example file ${name} is not named after what it is.`, fix, location: at });
}

function isWhole(example: Cursor): boolean {
  return example.location.pointer === "#/" || example.location.pointer === "#";
}
