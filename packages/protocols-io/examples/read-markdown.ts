/**
 * Prints a protocol as Markdown, steps in their order, and the comments on it.
 *
 *     node read-markdown.ts 10.17504/protocols.io.xmpl1/v1
 *     node read-markdown.ts https://www.protocols.io/view/lysis-buffer-20-ml-xmpl1
 */
import { isNotFoundError, protocolId, walkComments } from "@specwright/protocols-io";
import { protocolsIo } from "./client.ts";

const [id = "10.17504/protocols.io.xmpl1"] = process.argv.slice(2);

try {
  console.log(await protocolsIo.protocols.readMarkdown(id));
  const { uri } = await protocolsIo.protocols.get(protocolId(id));
  const comments = await protocolsIo.protocols.comments.tree(uri);
  if (comments.length > 0) console.log("## Comments\n");
  for (const { node, depth } of walkComments(comments)) {
    console.log(`${"  ".repeat(depth)}- ${node.author}: ${node.text}`);
  }
} catch (error) {
  if (!isNotFoundError(error)) throw error;
  console.error(`no protocol ${id}: ${error.message}`);
  process.exitCode = 1;
}
