import assert from "node:assert/strict";
import { spawn } from "node:child_process";

const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", "0"]);
let said = "";
const address = await new Promise((found, failed) => {
  const hear = (piece) => {
    said += piece;
    const url = /http:\/\/localhost:(\d+)/.exec(said);
    if (url && /Ready/.test(said)) found(`http://127.0.0.1:${url[1]}`);
  };
  server.stdout.on("data", hear);
  server.stderr.on("data", hear);
  server.on("exit", () => failed(new Error(said)));
});
try {
  const page = await fetch(address);
  const html = await page.text();
  assert.equal(page.status, 200, said);
  assert.match(html, /\d+ rows of \d+ columns; \d+ experiments; the last page/);
  const list = await (await fetch(`${address}/api/experiments`)).json();
  assert.deepEqual(Object.keys(list).sort(), ["hasNext", "items", "total"]);
  const missing = await fetch(`${address}/api/experiments?id=PLX999999`);
  assert.equal(missing.status, 404);
  const { name, status, operationId } = await missing.json();
  assert.deepEqual([name, status, operationId], ["NotFoundError", 404, "experiments.get"]);
  console.log("ok");
} finally {
  server.kill();
}
