import assert from "node:assert/strict";
import { Miniflare } from "miniflare";

const worker = new Miniflare({
  modules: true,
  modulesRoot: "dist",
  scriptPath: "dist/worker.js",
  compatibilityDate: "2026-01-01",
  bindings: { PLUTO: process.env.PLUTO },
});
try {
  for (let turn = 0; turn < 3; turn++) {
    const answer = await worker.dispatchFetch("http://worker/");
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    const { page, rows, missing, told } = JSON.parse(text);
    assert.deepEqual(
      [page.items.length > 0, rows.length > 0, told, missing.status],
      [true, true, true, 404],
    );
  }
  console.log("ok");
} finally {
  await worker.dispose();
}
