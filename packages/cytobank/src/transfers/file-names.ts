import { safeName } from "@specwright/runtime";
import type { AnyFile } from "./file.js";

/**
 * Disks may take `A.fcs` and `a.fcs` for one name, and the two ways to write an umlaut too. By capitals: in
 * small letters a sigma that ends a word is another one.
 */
const sameOnDisk = (name: string): string => name.normalize("NFC").toUpperCase().normalize("NFC");

/**
 * A name for each file; where two have the same, the id goes in: `tube_01.700002.fcs`. Both come
 * from the server, and what is made of them passes `safeName` as a whole.
 */
export function fileNames(files: readonly AnyFile[]): string[] {
  const taken = new Set<string>();
  // How far twins have been counted, or a thousand of one name and id would be a million steps.
  const counted = new Map<string, number>();
  return files.map((file, index) => {
    const { filename = "", id = index } = file as { filename?: string; id?: unknown };
    const mark = `.${String(id).slice(0, 40)}`;
    const marked = safeName(filename, mark);
    let name = safeName(filename);
    for (let n = counted.get(marked) ?? 0; taken.has(sameOnDisk(name)); n++) {
      name = n === 0 ? marked : safeName(filename, `${mark}.${n}`);
      counted.set(marked, n + 1);
    }
    taken.add(sameOnDisk(name));
    return name;
  });
}
