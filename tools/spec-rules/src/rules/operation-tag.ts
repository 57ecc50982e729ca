import type { Rule } from "../support/rule.ts";

/** Docs and client show the same tree. */
export const operationTag: Rule = {
  name: "operation-tag",
  strength: "check",
  says: "Every operation has one tag, its top-level resource, which the root describes.",
  check(spec, report) {
    const declared = spec.root.get("tags")?.items() ?? [];
    const names = new Set(declared.map((tag) => tag.text("name")));
    const used = new Set<string>();
    for (const { id, label, at } of spec.operations) {
      const tags = (at.get("tags")?.items() ?? []).map(({ node }) => String(node));
      for (const tag of tags) used.add(tag);
      const resource = id?.split(".")[0];
      if (resource !== undefined && (tags.length !== 1 || tags[0] !== resource)) {
        report({
          message: `${label} is tagged ${tags.join(", ") || "with nothing"}.`,
          fix: `write \`tags: [${resource}]\`, its resource`,
          location: at.at("tags"),
        });
      } else if (resource !== undefined && !names.has(resource)) {
        const message = `The root does not describe the tag \`${resource}\`.`;
        report({ message, fix: "add it to `tags:` of openapi.yaml", location: at.at("tags") });
      }
    }
    for (const tag of declared) {
      const name = tag.text("name") ?? "";
      if (used.has(name)) continue;
      const message = `No operation has the tag \`${name}\`.`;
      report({ message, fix: "remove the tag", location: tag.location });
    }
  },
};
