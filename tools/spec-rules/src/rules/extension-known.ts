import { EXTENSIONS } from "../support/extensions.ts";
import { nearest } from "../support/nearest.ts";
import { placementOf } from "../support/placement.ts";
import type { Rule } from "../support/rule.ts";

/**
 * A stranger's spec may carry keys of other tools; they change nothing, so that they only get a
 * warning there. A slip of the pen in one of ours would silently lose a fact, which is an error.
 */
export const extensionKnown: Rule = {
  name: "extension-known",
  strength: "gen",
  says: "Every x- key is one that specs/extensions.schema.json defines.",
  extensions(uses, _, report, strength) {
    const unknown = new Set(uses.map(({ key }) => key).filter((key) => !EXTENSIONS.has(key)));
    const near = new Map([...unknown].map((key) => [key, nearest(key, EXTENSIONS.keys())]));
    for (const { key, owner, value, location } of uses) {
      if (!unknown.has(key)) continue;
      const close = near.get(key);
      // What ours could not be there is somebody else's word.
      const ours = close === undefined ? undefined : EXTENSIONS.get(close);
      const fits = ours?.placement.includes(placementOf(owner)) && ours.validate(value);
      const meant = strength === "check" || fits ? close : undefined;
      report({
        message: `Unknown key \`${key}\`.`,
        fix: meant
          ? `write \`${meant}\``
          : "remove it: only keys of extensions.schema.json are used",
        location,
        severity: strength === "check" || meant ? undefined : "warn",
      });
    }
  },
};
