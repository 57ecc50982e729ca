import { specChanges } from "./src/plan/redocly.ts"; import { execFileSync } from "node:child_process";
const load=(c,p)=>JSON.parse(execFileSync("git",["show",`${c}:packages/${p}/openapi.json`],{maxBuffer:1e9}));
const [c,p,re]=process.argv.slice(2);
const ch=await specChanges(load(c+"^",p),load(c,p));
for (const x of ch.filter(x=>new RegExp(re).test(x.path)&&!/x-evidence|description|example/.test(x.path+x.property)).slice(0,14)) console.log(x.kind,x.typeName,x.path,x.property??"",x.impact,x.verdicts.map(v=>v.ruleId+": "+v.message).join(";"), x.base?.pointer, x.revision?.pointer);
