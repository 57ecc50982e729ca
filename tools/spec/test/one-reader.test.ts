import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Where a spec, or what came of one, is at hand. */
const ROOMS = [
  "tools/spec/src",
  "tools/spec-rules/src",
  "tools/codegen/src",
  "tools/docs/src",
  "tools/contract/src",
  "tools/drift/src",
  "tools/evidence/src",
  "tools/release/src",
  "tools/workbench/src",
  "packages/docs/src",
  "packages/drift/src",
  "packages/mock/src",
];

/** Ways to a file or an address that a spec could name, and who may go them: with the reason. */
const WAYS: Readonly<
  Record<string, { pattern: RegExp; allowed: Readonly<Record<string, string>> }>
> = {
  "reading files": {
    pattern:
      /^import [^;]*\b(?:readFile(?:Sync)?|createReadStream|open(?:Sync|AsBlob)?)\b[^;]*from "node:fs/m,
    allowed: {
      "packages/mock/src/spec-files.ts": "the one reader",
      "packages/mock/src/state/store.ts": "the file that somebody gave to --state",
      "packages/docs/src/files.ts": "files of the built site, below its folder",
      "packages/drift/src/cli.ts": "reports that somebody gave",
      "tools/drift/src/apply/apply.ts": "reports that somebody gave; a package's openapi.json",
      "tools/drift/src/cost.ts": "a package's openapi.json, by its fixed name",
      "tools/drift/src/score/score.ts": "a package's openapi.json, by its fixed name",
      "tools/evidence/src/copies.ts":
        "copies of sources that somebody has put beside the repository",
      "tools/release/src/checks/maps.ts": "what was packed",
      "tools/release/src/pack.ts": "what was packed",
      "tools/release/src/pending.ts": "the configuration of changesets",
      "tools/release/src/plan/changesets.ts": "changesets, by their folder",
      "tools/release/src/plan/snapshots.ts": "committed files, taken out of git",
      "tools/release/src/record.ts": "what was packed, and its record",
      "tools/workbench/src/registry.ts": "what was packed",
      "tools/codegen/src/repository/write.ts": "committed files, by paths of the generator's own",
      "tools/codegen/src/versions.ts": "package.json of its own dependencies",
      "tools/contract/src/run.ts":
        "a package's openapi.json and manifest.json, by their fixed names",
      "tools/docs/src/browser.ts": "package.json of the browser",
      "tools/docs/src/assets.ts": "its own style sheet",
      "tools/docs/src/data/changes.ts": "changesets and a package's CHANGELOG.md, by their places",
      "tools/docs/src/build.ts": "a package's README, by its fixed name",
      "tools/docs/src/data/provider.ts": "a package's examples and README, listed on disk",
      "tools/spec-rules/src/counts-table.ts": "packages' openapi.json, by their fixed names",
      "tools/spec-rules/src/support/extensions.ts": "our own schema of x- keys",
    },
  },
  "YAML that warns by itself": {
    pattern: /import \{[^}]*\bparse\b[^}]*\} from "yaml"/,
    allowed: {
      "packages/mock/src/spec-files.ts": "is `parseYaml`, which does not",
      "tools/drift/src/apply/patch.ts":
        "lines of a spec of this repository, to see what came of them",
      "tools/drift/src/apply/sources.ts": "a `sources.yaml` of this repository, likewise",
    },
  },
  "a library that follows references": {
    pattern:
      /from "@stoplight\/json-schema-ref-parser"|from "openapi-typescript"|extends BaseResolver|\bnew BaseResolver|\bbundle\(\{|\bbundleDocument\(|\blintDocument\(|"build-docs"/,
    allowed: {
      "packages/mock/src/documents.ts": "with SpecFiles for its only resolver",
      "tools/spec-rules/src/reader.ts": "is SpecFiles for Redocly",
      "tools/spec-rules/src/lint.ts": "hands SpecReader in",
      "tools/codegen/src/stages/bundle.ts": "hands SpecReader in",
      "tools/codegen/src/wire/frames.ts":
        "is handed the bundle, and its own reader is never called",
    },
  },
  "the web": {
    pattern: /(?<![.\w])fetch\(|from "(?:node:https?|undici)"/,
    allowed: {
      "packages/mock/src/server.ts": "listens, does not ask",
      "packages/mock/src/handler.ts": "types of what is asked",
      "packages/mock/src/gate.ts": "types of what is asked",
      "packages/mock/src/body.ts": "types of what is asked",
      "packages/docs/src/send.ts": "types of what is asked",
      "packages/docs/src/serve.ts": "listens, does not ask",
      "tools/evidence/src/upstream.ts":
        "files on GitHub that a source cites, where somebody asks for that",
      "tools/workbench/src/mocks.ts": "types of what is asked",
      "tools/workbench/src/route.ts": "types of what is asked",
      "tools/workbench/src/server.ts": "listens, does not ask",
      "tools/contract/src/faults/transfers.ts":
        "listens as a storage that misbehaves, does not ask",
      "tools/docs/src/script/address.ts": "in the browser: the page's own mock",
      "tools/docs/src/script/try/send.ts": "in the browser: the mock that a reader points at",
      "tools/docs/src/script/try/target.ts": "in the browser: is that mock there?",
      "tools/docs/src/script/workbench/providers.ts": "in the browser: the workbench it came from",
      "tools/docs/src/script/workbench/state.ts": "in the browser: the workbench it came from",
      "tools/codegen/src/repository/ask.ts": "the address that somebody gave to --from",
      "tools/codegen/src/repository/download.ts": "types of what it answers",
    },
  },
};

describe.each(Object.entries(WAYS))("%s", (_, { pattern, allowed }) => {
  test("is done where the list says, and nowhere else", () => {
    const found = ROOMS.flatMap((room) => sources(join(ROOT, room)))
      .filter((path) =>
        pattern.test(readFileSync(path, "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "")),
      )
      .map((path) => relative(ROOT, path).split(sep).join("/"));
    expect(found.filter((path) => !(path in allowed))).toEqual([]);
    // What is listed and gone would hide the next one of that name.
    expect(Object.keys(allowed).filter((path) => !found.includes(path))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path));
}
