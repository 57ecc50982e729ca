import assert from "node:assert/strict";
import { realpathSync } from "node:fs";
import * as one from "@specwright/pluto";
import * as other from "other-pluto";

const runtimes = ["@specwright/pluto", "@specwright/plutio", "other-pluto"].map((name) =>
  realpathSync(`node_modules/${name}/node_modules/@specwright/runtime`),
);
assert.equal(new Set(runtimes).size, 3, "each has a copy of its own");
assert.notEqual(one.NotFoundError, other.NotFoundError);
const options = { token: "a".repeat(40), servers: { api: process.env.PLUTO } };
const error = await one
  .createPluto(options)
  .experiments.get("PLX999999")
  .catch((failure) => failure);
assert.ok(other.isNotFoundError(error));
assert.ok(error instanceof other.NotFoundError);
assert.ok(error instanceof other.ApiError);
assert.ok(!(error instanceof other.ConflictError));
assert.equal((await other.createPluto(options).experiments.list({ limit: 1 })).items.length, 1);
console.log("ok");
