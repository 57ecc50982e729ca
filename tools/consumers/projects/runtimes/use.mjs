import assert from "node:assert/strict";
import process from "node:process";

/** One of each that a program does: a call, a page, all of a list, values that travel, each kind of failure. */
export async function use({ createPluto, isNotFoundError, isTimeoutError }) {
  const pluto = createPluto({ servers: { api: process.env.PLUTO } });
  const {
    items: [first],
    ...page
  } = await pluto.experiments.list();
  assert.deepEqual(
    await pluto.experiments.get(first.uuid),
    await pluto.experiments.get(first.uuid),
  );
  const all = [];
  for await (const one of pluto.experiments.list({ limit: 1 })) all.push(one);
  assert.equal(all.length, page.total);
  const { rows } = await pluto.experiments.readTable(first.uuid, "assay");
  assert.deepEqual(structuredClone(rows), rows);
  assert.equal(`${rows[0]}`, "[object Object]");
  assert.deepEqual(JSON.parse(JSON.stringify(rows)), rows);
  const missing = await pluto.experiments.get("PLX999999").catch((error) => error);
  assert.ok(isNotFoundError(missing), String(missing));
  const { name, status, operationId } = JSON.parse(JSON.stringify(missing));
  assert.deepEqual([name, status, operationId], ["NotFoundError", 404, "experiments.get"]);
  const silent = createPluto({ fetch: () => new Promise(() => {}) });
  const late = await silent.experiments
    .get(first.uuid, undefined, { timeout: 20, retries: 0 })
    .catch((error) => error);
  assert.ok(isTimeoutError(late), String(late));
  const over = silent.experiments.get(first.uuid, undefined, { timeout: 0 });
  assert.ok(isTimeoutError(await over.catch((error) => error)));
  const controller = new AbortController();
  controller.abort(new Error("left"));
  await assert.rejects(pluto.experiments.get(first.uuid, undefined, controller), {
    message: "left",
  });
  await assert.rejects(pluto.experiments.get(first.uuid, controller), { input: "signal" });
}
