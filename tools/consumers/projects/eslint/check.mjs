import { readFileSync } from "node:fs";
import { ESLint } from "eslint";

const [{ messages }] = await new ESLint().lintFiles("forgotten.ts");
const lines = readFileSync("forgotten.ts", "utf8").split("\n");
const due = lines.flatMap((line, at) => (line.endsWith("// reported") ? [at + 1] : []));
const got = new Set(messages.map(({ line }) => line));
for (const { line, ruleId, message } of messages) console.log(line, ruleId, message.slice(0, 60));
console.log(`reported ${due.filter((line) => got.has(line)).length} of ${due.length}`);
const more = [...got].filter((line) => !due.includes(line));
if (more.length > 0) throw new Error(`reported, too: lines ${more.join(", ")}`);
