import type { Rule } from "../support/rule.ts";

/** Only of whole numbers it is known what they are as text. */
export const exactInteger: Rule = {
  name: "exact-integer",
  strength: "gen",
  says: "x-exact stands on the schema of an integer.",
  extensions(uses, _, report) {
    for (const { key, ownerNode, location } of uses) {
      if (key !== "x-exact") continue;
      const types = [ownerNode.type].flat().filter((type) => type !== "null");
      if (types.length === 1 && types[0] === "integer") continue;
      report({
        message: "`x-exact` stands on a schema that is not of type `integer`.",
        fix: "write it beside `type: integer`, in the schema that a `$ref` leads to where there is one",
        location,
      });
    }
  },
};
