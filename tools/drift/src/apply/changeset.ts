import type { Change } from "./patch.ts";

/** The changeset of a patch: what its users are told. A person puts it into better words. */
export function changesetOf(packageName: string, changes: readonly Change[]): string {
  const bump = changes.some(({ isBreaking }) => isBreaking) ? "minor" : "patch";
  const lines = changes.map(({ said }) => `- ${said}`);
  return `---\n"${packageName}": ${bump}\n---\n\nThe spec follows what answers were observed to hold:\n\n${lines.join("\n")}\n`;
}
