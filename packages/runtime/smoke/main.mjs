import * as runtime from "@specwright/runtime";
import { program } from "./program.mjs";

const args = globalThis.Deno?.args ?? process.argv.slice(2);
console.log(`${await program(runtime, args[0], args[1])} checks`);
