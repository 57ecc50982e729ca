import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type PackedPackage, tarballBytes } from "../pack.ts";

/** What publint finds in the tarball. */
export async function checkLint(packed: PackedPackage): Promise<string[]> {
  const bytes = tarballBytes(packed);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({
    pack: { tarball: tarball as ArrayBuffer },
    strict: true,
  });
  return messages
    .filter((message) => message.type !== "suggestion")
    .map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}
