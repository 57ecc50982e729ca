import { configError } from "../errors/fail.js";

/** Bytes of a name at most. Disks take 255, and a file that is being written has a longer name. */
const MOST = 200;
const MOST_MARK = 80;
/** Endings are kept where a name is cut, but not what a server puts behind the last dot of one. */
const MOST_END = 20;

/** What separates folders, drives or streams, what shells expand, what does not show, half characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  /[/\\:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/gu;
/** Windows opens a device of that name, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

const clean = (text: string): string => text.replace(UNSAFE, "_");

/** As many whole characters from the start as fit into so many bytes. */
function cut(text: string, most: number): string {
  const bytes = new Uint8Array(Math.max(0, most));
  return text.slice(0, new TextEncoder().encodeInto(text, bytes).read);
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).byteLength;

/**
 * The name that a file gets which a server has named: always one name, inside of the folder that it
 * is put into, whatever the server said. What every path part must pass that comes from a server.
 *
 * @param mark goes before the ending and is never cut off: what tells files of one name apart
 * @example safeName("../../.ssh/id") // ".._.._.ssh_id"
 * @example safeName("tube_01.fcs", ".700002") // "tube_01.700002.fcs"
 */
export function safeName(name: string, mark = ""): string {
  // Cut first: no name is worth looking at a megabyte of it.
  const all = clean(String(name).slice(0, 4 * MOST));
  const dot = all.lastIndexOf(".");
  const ends = dot > 0 && sizeOf(all.slice(dot)) <= MOST_END;
  const [stem, end] = ends ? [all.slice(0, dot), all.slice(dot)] : [all, ""];
  const middle = cut(clean(mark), MOST_MARK);
  const whole = cut(stem, MOST - sizeOf(middle + end)) + middle + end;
  // Windows leaves out dots and blanks at the end, so that another name is meant.
  const named = whole.replace(/^\.+$/, "").replace(/[. ]$/, "_");
  return named === "" || DEVICE.test(named) ? `_${named}` : named;
}

/** Where a file is written: a path of your own, or a folder of your own and a server's name in it. */
export type FilePlace = string | { readonly folder: string; readonly name: string };

/**
 * The path of a place.
 *
 * @throws ConfigError for a place that says no path
 * @example filePath({ folder: "downloads", name: file.filename })
 */
export function filePath(place: FilePlace): string {
  if (typeof place === "string" && place !== "") return place;
  const { folder, name } = Object(place) as Partial<Exclude<FilePlace, string>>;
  if (typeof folder !== "string" || folder === "" || typeof name !== "string") {
    throw configError("path", "is none", "give a path, or { folder, name }");
  }
  return `${folder}${folder.endsWith("/") ? "" : "/"}${safeName(name)}`;
}
