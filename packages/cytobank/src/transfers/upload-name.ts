import { ConfigError } from "@specwright/runtime";

/** What a file is to Cytobank: an FCS file, a zip of such, a delimited file to be converted, or an attachment. */
export type UploadKind = "fcs" | "zip" | "drop" | "attachment";

/** The R client refuses names with any of these, so Cytobank never saw one from it. */
const REFUSED = /[!@#$%^&*{}<>/\\?[\]()]/;

const ENDINGS: Readonly<Record<UploadKind, RegExp | undefined>> = {
  fcs: /\.fcs$/i,
  zip: /\.zip$/i,
  drop: undefined,
  attachment: undefined,
};

/**
 * Checks a name by the R client's rules, before anything is sent: Cytobank takes files in later, and
 * says nothing of those that it leaves out.
 *
 * @throws ConfigError naming the rule
 */
export function checkUploadName(name: string | undefined, kind: UploadKind): string {
  if (!name) throw new ConfigError("name", "is missing", "only files have names of their own");
  if (REFUSED.test(name)) {
    throw new ConfigError(
      "name",
      `${name} holds a character that Cytobank's own client refuses`,
      "none of ! @ # $ % ^ & * { } < > / \\ ? [ ] ( )",
    );
  }
  if (ENDINGS[kind] && !ENDINGS[kind].test(name)) {
    throw new ConfigError("name", `${name} does not end in .${kind}`, `kind is ${kind}`);
  }
  return name;
}

/** The kind that a name tells: `.fcs` and `.zip` are data, all else is an attachment. */
export function kindOf(name: string | undefined): UploadKind {
  if (/\.fcs$/i.test(name ?? "")) return "fcs";
  return /\.zip$/i.test(name ?? "") ? "zip" : "attachment";
}
