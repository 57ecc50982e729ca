import type { Obj } from "@specwright/spec/json";
import { Spec } from "../model/spec.ts";
import { Components } from "./components.ts";
import { everySchema, type Schema } from "./keywords.ts";
import { visitPlaces } from "./places.ts";
import { bytes } from "./rules/bytes.ts";
import { cycles } from "./rules/cycles.ts";
import { definitions } from "./rules/definitions.ts";
import { discriminators } from "./rules/discriminators.ts";
import { nullRule } from "./rules/null.ts";
import { openObjects } from "./rules/open-objects.ts";
import { refSiblings } from "./rules/ref-siblings.ts";
import { required } from "./rules/required.ts";
import { silentMembers } from "./rules/silent-members.ts";
import { singleMember } from "./rules/single-member.ts";
import { tuples } from "./rules/tuples.ts";
import { undeclared } from "./rules/undeclared.ts";

/**
 * Brings every schema of a document into one form, so that what follows has one way to read each fact.
 * Each rule is a file; they build on each other in this order. No rule knows a provider, and none changes
 * which values a schema allows, as far as a type can say that. The document is changed; hand in a copy.
 */
export function normalise(document: Obj): void {
  const spec = new Spec(document);
  const components = new Components(document as Record<string, unknown>);
  const isOld = String(document.openapi).startsWith("3.0");
  const places: unknown[] = [];
  visitPlaces(document, (schema) => places.push(schema));
  /** Every outermost schema of the document: rules add components, and change what stands in places. */
  const roots = (): unknown[] => [...Object.values(components.schemas), ...places];
  const each = (rule: (schema: Schema) => void): void => {
    for (const root of roots()) everySchema(root, rule);
  };
  each((schema) => {
    refSiblings(schema, isOld);
    nullRule(schema);
    tuples(schema);
    definitions(schema);
    silentMembers(schema);
  });
  const require = (schema: Schema): void => required(schema, spec, components);
  each(require);
  for (const name of components.added) everySchema(components.schemas[name], require);
  discriminators(roots(), spec, components);
  each(undeclared);
  each(singleMember);
  cycles(spec, components);
  each(openObjects);
  bytes(document, spec, components);
}
