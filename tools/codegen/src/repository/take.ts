import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Obj, obj, text } from "@specwright/spec/json";
import { SpecReader } from "@specwright/spec-rules";
import { stringify } from "yaml";
import { findOperations } from "../model/operations.ts";
import { Spec } from "../model/spec.ts";
import { UserError } from "../problem.ts";
import { bundleStage, followedReferences } from "../stages/bundle.ts";
import { checkName } from "./providers.ts";
import { fileReferences, followReferences } from "./references.ts";
import { readSource, type Source } from "./source.ts";

/** A spec as it came from somebody else. */
export interface Taken {
  readonly document: Obj;
  /** Files of `specs/<name>/` by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Takes in a spec from a file or an address: the original as it is, beside the copy that a curator
 * works on, and first drafts of `sources.yaml` and `coverage.yaml`. The files that its `$ref`s lead to
 * come along.
 */
export async function takeSpec(root: string, name: string, from: string): Promise<Taken> {
  checkName(name, root);
  const folder = `specs/${name}`;
  if (existsSync(join(root, folder))) {
    const fix = "choose another name, or remove the folder";
    throw new UserError(`${folder} is there already; nothing was taken in.\n    Fix: ${fix}`);
  }
  const source = await readSource(from);
  const { format, file, address } = source;
  const others = file === undefined ? await noFiles(source) : filesOf(source, file);
  // What stands in other files counts as well: operations, parameters, answers.
  const whole =
    others.size > 0 && file !== undefined
      ? await bundleStage(file, new SpecReader(file))
      : undefined;
  const document = whole?.document ?? source.document;
  const all = new Map([[`openapi.${format}`, source.text], ...others]);
  return {
    document,
    files: new Map([
      ...[...all].map(([path, text]) => [`${folder}/original/${path}`, text] as const),
      ...[...all].map(([path, text]) => [`${folder}/${path}`, text] as const),
      [`${folder}/sources.draft.yaml`, sources(document, address)],
      [`${folder}/coverage.yaml`, coverage(document)],
    ]),
  };
}

/** The files of a spec below its folder; those that could not stand in the same place with us are refused. */
function filesOf({ document, format }: Source, file: string): ReadonlyMap<string, string> {
  const { files, outside, back, missing } = followReferences(file, document);
  const own = `openapi.${format}`;
  const hidden = [...files.keys()].filter((path) => OURS.test(path));
  const refuse = ([first]: readonly string[], what: string, fix: string): void => {
    if (first !== undefined) throw new UserError(`${first} ${what}.\n    Fix: ${fix}`);
  };
  refuse(missing, "is a file that is not there", "put it there, or mend the reference");
  refuse(outside, "leads out of the spec's folder", `move the file below it, or ${BUNDLE}`);
  if (basename(file) !== own) {
    refuse(back, `is the spec itself, called ${own} here`, `rename it so, or ${BUNDLE}`);
  }
  refuse(hidden, "has a name that has another use here", `rename that file, or ${BUNDLE}`);
  return files;
}

/** A spec from an address brings no files, and finds none here. */
async function noFiles({ document, address }: Source): Promise<ReadonlyMap<string, string>> {
  const [ref] = [...fileReferences(document), ...(await followedReferences(document))];
  if (ref === undefined) return new Map();
  const what = `${address} refers to \`${ref}\`: it is one file of several`;
  throw new UserError(`${what}.\n    Fix: download them all and take the file, or ${BUNDLE}`);
}

const BUNDLE = "make one file of them first: npx @redocly/cli bundle <spec> --output openapi.yaml";

/** Names in `specs/<provider>/` that are not free. */
const OURS =
  /^(?:original\/.*|openapi\.(?:json|ya?ml)|sources(?:\.draft)?\.yaml|coverage\.yaml|(?:README|CURATING)\.md)$/i;

/** The draft becomes `sources.yaml` when a curator takes the spec on: from then on it is held to all rules. */
function sources({ info }: Obj, address: string | undefined): string {
  const { title, version } = obj(info);
  const source = {
    id: "provider-spec",
    title: `The provider's own OpenAPI spec: ${text(title) ?? "untitled"}`,
    kind: "documented",
    version: text(version) ?? "unknown",
    weight: `${address === undefined ? "" : `Taken from ${address}. `}To be judged: is it kept up to date, is it what the servers do?`,
  };
  const says =
    "# Rename to sources.yaml to curate this spec: pnpm lint:specs then holds it to specs/README.md.\n";
  return says + stringify({ sources: [source] });
}

/** Every operation under a number of its own, by the provider's name. */
function coverage(document: Obj): string {
  const operations = findOperations(new Spec(document)).map(({ method, path, node }, index) => ({
    id: String(index + 1),
    name: `${method} ${path}`,
    ...(text(node.operationId) === undefined
      ? { omitted: "It has no operationId yet." }
      : { operationId: node.operationId }),
  }));
  return stringify({ operations });
}
