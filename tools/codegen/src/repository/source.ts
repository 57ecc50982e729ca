import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parsePlain, parseYaml, SpecFileError, SpecFiles, specKind } from "@specwright/spec";
import type { Obj } from "@specwright/spec/json";
import { UserError } from "../problem.ts";
import { download, SPEC_ITSELF } from "./download.ts";

/** A spec as somebody else wrote it. */
export interface Source {
  readonly text: string;
  readonly document: Obj;
  readonly format: "json" | "yaml";
  /** The file that it was read from; undefined for an address. */
  readonly file?: string;
  /** Where it came from, as it may be written down: an address without user, query and fragment. */
  readonly address?: string;
}

/**
 * Reads a spec from a file or an address.
 *
 * @param limit milliseconds that an address may take
 * @throws UserError that names what it was given, without the credentials of an address
 */
export async function readSource(from: string, limit?: number): Promise<Source> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) {
    const file = resolve(from);
    if (!existsSync(file)) refuse(`There is no file ${from}`, "give the path or address of a spec");
    return { ...understand(new SpecFiles(file).text(file), from), file };
  }
  const url = URL.canParse(from) ? new URL(from) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const [scheme] = from.split(":");
    return refuse(`\`${scheme}://…\` is no http or https address`, "mend it, or give a file");
  }
  const address = url.origin + url.pathname;
  return { ...understand(await download(url, address, limit), address), address };
}

/** Text as an OpenAPI of a version that we read. */
function understand(raw: string, from: string): Pick<Source, "text" | "document" | "format"> {
  const text = raw.replace(/^\uFEFF/, "");
  if (/^\s*</.test(text)) refuse(`${from} is a web page, not a spec`, SPEC_ITSELF);
  const format = /^\s*\{/.test(text) ? "json" : "yaml";
  const document = parseAs(format, text, from);
  const { name, fix } = specKind(document);
  if (fix !== undefined) refuse(`${from} is ${name}, where OpenAPI 3.0 or 3.1 is due`, fix);
  return { text, document: document as Obj, format };
}

function parseAs(format: Source["format"], text: string, from: string): unknown {
  try {
    return format === "json" ? parsePlain(text, from, JSON.parse) : parseYaml(text, from);
  } catch (error) {
    if (error instanceof SpecFileError) throw error;
    const [why] = (error as Error).message.split("\n");
    return refuse(`${from} is neither YAML nor JSON: ${why}`, "mend the syntax");
  }
}

function refuse(what: string, fix: string): never {
  throw new UserError(`${what}.\n    Fix: ${fix}`);
}
