import { EXTENSIONS } from "../support/extensions.ts";
import { placementOf } from "../support/placement.ts";
import type { Rule } from "../support/rule.ts";

/** Keys that only make sense on parameters of one place. */
const PARAMETER_PLACE: Readonly<Record<string, string>> = {
  "x-multi-segment": "path",
  "x-client-option": "header",
};

/** A key in the wrong place is never read. */
export const extensionPlacement: Rule = {
  name: "extension-placement",
  strength: "gen",
  says: "Every x- key stands on an object that it is meant for.",
  extensions(uses, _, report, strength) {
    // Somebody else may mean something else by a key of ours; only what stands where we read it counts.
    const severity = strength === "gen" ? "warn" : undefined;
    for (const { key, owner, ownerNode, location } of uses) {
      const extension = EXTENSIONS.get(key);
      if (!extension) continue;
      const place = placementOf(owner);
      if (!extension.placement.includes(place)) {
        report({
          message: `\`${key}\` stands on the wrong kind of object (${place}), where nothing reads it.`,
          fix: `move it to: ${extension.placement.join(", ")}`,
          location,
          severity,
        });
        continue;
      }
      const wanted = owner === "Parameter" ? PARAMETER_PLACE[key] : undefined;
      if (wanted && ownerNode.in !== wanted && ownerNode.in !== undefined) {
        report({
          message: `\`${key}\` stands on a ${String(ownerNode.in)} parameter.`,
          fix: `it belongs on ${wanted} parameters only`,
          location,
          severity,
        });
      }
    }
  },
};
