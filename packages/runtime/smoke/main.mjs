import * as main from "@specwright/runtime";
import { rawOf } from "@specwright/runtime/raw";
import { program } from "./program.mjs";

const runtime = { ...main, rawOf };
const args = globalThis.Deno?.args ?? process.argv.slice(2);
let checks = await program(runtime, args[0], args[1]);
// undici, as installed here, is for Node 22 and later.
const { node = "0", bun, deno } = globalThis.process?.versions ?? {};
if (Number.parseInt(node, 10) >= 22 && !bun && !deno) {
  const { nodeFetch } = await import("@specwright/runtime/node");
  checks += await program(runtime, args[0], args[1], nodeFetch());
}
console.log(`${checks} checks`);
