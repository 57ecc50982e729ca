import { join } from "node:path";
import { UserError } from "../problem.ts";
import type { Manifest } from "../stages/manifest.ts";
import { allProviders } from "./providers.ts";
import { read } from "./write.ts";

const START = "<!-- providers:start -->";
const END = "<!-- providers:end -->";

/**
 * The root README with its marked block brought up to date: one row for each provider that has a
 * package. Files that are not written yet come before those on disk.
 */
export function readmeWithProviders(root: string, files: ReadonlyMap<string, string>): string {
  const text = read(join(root, "README.md")) ?? "";
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) {
    throw new UserError(
      `README.md has no marked block for the list of providers.\n    Fix: add the lines ${START} and ${END} where the list shall stand`,
    );
  }
  const rows = allProviders(root).flatMap(({ name }) => row(root, name, files) ?? []);
  const table = [
    "| Provider | Package | Operations | Install |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  return `${text.slice(0, start + START.length)}\n${table}\n${text.slice(end)}`;
}

function row(root: string, name: string, files: ReadonlyMap<string, string>): string | undefined {
  const get = (path: string): string | undefined => files.get(path) ?? read(join(root, path));
  const manifest = get(`packages/${name}/src/gen/manifest.json`);
  const spec = get(`packages/${name}/openapi.json`);
  if (manifest === undefined || spec === undefined) return undefined;
  const { operations } = JSON.parse(manifest) as Manifest;
  const title = String(JSON.parse(spec).info?.title ?? name).replace(/\s+/g, " ");
  const shown = title.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const pkg = `@specwright/${name}`;
  return `| ${shown} | [\`${pkg}\`](packages/${name}) | ${operations} | \`npm install ${pkg}\` |`;
}
