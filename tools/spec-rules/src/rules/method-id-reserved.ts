import { methodsOf } from "../support/methods.ts";
import type { Rule } from "../support/rule.ts";

/** Names that the client itself has, or that JavaScript gives a meaning of its own. */
const RESERVED = new Set(["raw", "then", "constructor", "prototype", "toString", "__proto__"]);

/** A resource called `then` would make the client a promise; one called `raw` would hide the raw client. */
export const methodIdReserved: Rule = {
  name: "method-id-reserved",
  strength: "gen",
  says: `No word of a method's id is reserved (\`${[...RESERVED].join("`, `")}\`).`,
  check(spec, report) {
    for (const { id, location } of spec.operations.flatMap(methodsOf)) {
      const word = id.split(".").find((one) => RESERVED.has(one));
      if (word === undefined) continue;
      const fix = "choose another word";
      // Of an id without dots, which only strangers write, the generator makes another name.
      const severity = id.includes(".") ? undefined : "warn";
      report({ message: `\`${id}\` uses the reserved word \`${word}\`.`, fix, location, severity });
    }
  },
};
