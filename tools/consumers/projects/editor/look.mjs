// What an editor shows, asked of TypeScript's language service: one client in a process, so that each is cold.
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const CLIENTS = {
  pluto: [
    'import { createPluto } from "@specwright/pluto"; const client = createPluto();',
    "client.experiments.",
    "get",
    '("PLX1");',
  ],
  plutio: [
    'import { createPlutio } from "@specwright/plutio"; const client = createPlutio();',
    "client.tasks.",
    "get",
    '("id");',
  ],
  openai: [
    'import OpenAI from "openai"; const client = new OpenAI();',
    "client.models.",
    "retrieve",
    '("id");',
  ],
  stripe: [
    'import Stripe from "stripe"; const client = new Stripe("key");',
    "client.customers.",
    "retrieve",
    '("id");',
  ],
  octokit: [
    'import { Octokit } from "octokit"; const client = new Octokit();',
    "client.rest.issues.",
    "get",
    '({ owner: "o", repo: "r", issue_number: 1 });',
  ],
};

const [start, before, method, after] = CLIENTS[process.argv[2]];
const text = `${start}\n${before}${method}${after}\n`;
const file = "program.ts";
writeFileSync(file, text);
const options = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: ["node"],
};
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) =>
    ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined,
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

const at = text.indexOf(before) + before.length;
const started = performance.now();
const entries = service.getCompletionsAtPosition(file, at, undefined)?.entries ?? [];
const first = performance.now() - started;
const info = service.getQuickInfoAtPosition(file, at);
const shown = ts.displayPartsToString(info?.displayParts);
const docs = ts.displayPartsToString(info?.documentation);
const tags = (info?.tags ?? []).map(
  ({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`,
);
console.log([shown, docs, ...tags].filter(Boolean).join("\n"));
const lines = docs.split("\n").filter(Boolean).length;
console.log(
  `\n${1 + lines + tags.length} lines of hover (signature 1, text ${lines}, tags ${tags.length})`,
);
console.log(`${entries.length} entries, the first completion after ${first.toFixed(0)} ms, cold`);
if (entries.length === 0 || shown === "") process.exitCode = 1;
