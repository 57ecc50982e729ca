import type { Cursor } from "../support/cursor.ts";
import { placeOf } from "../support/places.ts";
import type { Report, Rule } from "../support/rule.ts";
import { citationsOf, sourcesOf } from "../support/sources.ts";

/** A source is where somebody else can find it, as it was when it was read. */
export const sourcesFollowed: Rule = {
  name: "sources-followed",
  strength: "check",
  says: "Every source has an address or a reason why there is none, the day of reading, and a hash of each cited file.",
  check(spec, report) {
    for (const [id, source] of sourcesOf(spec)) checkSource(id, source, report);
  },
  extensions(uses, spec, report) {
    const sources = sourcesOf(spec);
    for (const use of uses) {
      for (const { id, at } of citationsOf(use)) {
        const files = filesOf(sources.get(id));
        for (const { file } of at.map((place) => placeOf(place, files))) {
          if (file === undefined || files.length === 0 || files.includes(file)) continue;
          report({
            message: `\`x-evidence\` cites \`${file}\` of \`${id}\`, which sources.yaml does not list among its files.`,
            fix: `list it: \`files: [{ path: ${file}, sha256: … }]\``,
            location: use.location,
          });
        }
      }
    }
  },
};

function checkSource(id: string, source: Cursor, report: Report): void {
  const url = source.text("url");
  if (url === undefined && (source.text("private") ?? "").trim() === "") {
    report({
      message: `The source \`${id}\` has neither \`url\` nor \`private\`.`,
      fix: "give its public address at a commit or a date, or `private: <reason>`",
      location: source.location,
    });
  }
  if (url !== undefined && !/^https:\/\/[^\s@]+$/.test(url)) {
    report({
      message: `The address of the source \`${id}\` is \`${url}\`.`,
      fix: "write an https address without credentials",
      location: source.at("url"),
    });
  }
  const read = source.text("read");
  if (read === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(read)) {
    report({
      message: `The source \`${id}\` does not say when it was read.`,
      fix: 'write the day: `read: "2026-11-28"`',
      location: source.at("read"),
    });
  }
  for (const file of source.get("files")?.items() ?? []) {
    const path = file.text("path") ?? "";
    const inside = path !== "" && !path.startsWith("/") && !path.split("/").includes("..");
    if (inside && /^[0-9a-f]{64}$/.test(file.text("sha256") ?? "")) continue;
    report({
      message: `A file of the source \`${id}\` has no path inside it, or no hash.`,
      fix: "write `{ path: <as in the source>, sha256: <64 hex digits> }`",
      location: file.location,
    });
  }
}

function filesOf(source: Cursor | undefined): string[] {
  return (source?.get("files")?.items() ?? []).flatMap((file) => file.text("path") ?? []);
}
