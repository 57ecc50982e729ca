import type { Obj } from "@specwright/spec/json";
import { methodsOf } from "../support/methods.ts";
import { valueAt } from "../support/pointer.ts";
import type { Rule } from "../support/rule.ts";
import { contentsOf, successesOf } from "../support/spec.ts";

/** An example that the method can't be made of would be an error in everybody's mock. */
export const exampleUnwraps: Rule = {
  name: "example-unwraps",
  strength: "check",
  says: "Every success example holds what x-unwrap leads to, and what some method of the operation returns.",
  check(spec, report) {
    for (const operation of spec.operations) {
      const results = methodsOf(operation).map(({ entry }) => entry?.get("result")?.obj);
      for (const response of successesOf(operation)) {
        const unwrap = [response.obj["x-unwrap"] ?? ""].flat().map(String);
        const contents = contentsOf(response).filter((content) => content.json);
        const examples = contents.flatMap(({ at }) => at.get("examples")?.members() ?? []);
        for (const [name, example] of examples) {
          const value = example.raw("value");
          const why = value && whyNot(value.node, unwrap, results);
          if (why === undefined) continue;
          report({
            message: `The example \`${name}\` of ${operation.label} ${why}.`,
            fix: "correct the example, or the pointer",
            location: value?.location ?? example.location,
          });
        }
      }
    }
  },
};

function whyNot(
  value: unknown,
  unwrap: readonly string[],
  results: readonly (Obj | undefined)[],
): string | undefined {
  const found = unwrap.map((pointer) => valueAt(value, pointer)).find((one) => one !== undefined);
  if (found === undefined)
    return `has nothing at \`${unwrap.join("` or `")}\`, which x-unwrap takes`;
  // A list that is empty shows what a missing thing looks like.
  if (results.length === 0 || (Array.isArray(found) && found.length === 0)) return undefined;
  const returns = results.some(
    (result) =>
      result === undefined ||
      result.missing === "undefined" ||
      valueAt(found, String(result.pointer)) !== undefined,
  );
  return returns ? undefined : "holds nothing that a method over it returns";
}
