import { isSourceKind, SOURCE_KINDS } from "../support/grades.ts";
import type { Rule } from "../support/rule.ts";

const KEYS = ["id", "title", "kind", "version", "weight"] as const;

/** A source that is not described can't be judged. */
export const sourcesValid: Rule = {
  name: "sources-valid",
  strength: "check",
  says: "Every source has a kebab-case id of its own, title, kind, version and weight.",
  check(spec, report) {
    const file = spec.files.sources;
    if (!file) return;
    const sources = file.get("sources")?.items() ?? [];
    if (sources.length === 0) {
      const fix = "list them under `sources:`";
      report({ message: "sources.yaml lists no source.", fix, location: file.location });
    }
    const seen = new Set<string>();
    for (const source of sources) {
      const id = source.text("id") ?? "";
      for (const key of KEYS) {
        if ((source.text(key) ?? "").trim() !== "") continue;
        const message = `The source \`${id}\` has no \`${key}\`, or one that is not text.`;
        report({ message, fix: "see specs/README.md", location: source.at(key) });
      }
      if (id !== "" && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        const message = `The source id \`${id}\` is not kebab-case.`;
        report({ message, location: source.at("id") });
      }
      const kind = source.text("kind");
      if (kind !== undefined && !isSourceKind(kind)) {
        const message = `The source \`${id}\` has the kind \`${kind}\`.`;
        report({
          message,
          fix: `write one of ${SOURCE_KINDS.join(", ")}`,
          location: source.at("kind"),
        });
      }
      if (seen.has(id)) {
        report({ message: `Two sources have the id \`${id}\`.`, location: source.at("id") });
      }
      seen.add(id);
    }
  },
};
