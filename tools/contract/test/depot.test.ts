import { afterAll, beforeAll, expect, test } from "vitest";
import { reportOf } from "../src/ledger.ts";
import { runContract } from "../src/run.ts";
import { type Depot, generateDepot } from "./depot.ts";

let depot: Depot;
beforeAll(async () => {
  depot = await generateDepot();
}, 60_000);
afterAll(() => depot?.remove());

test("every kind of operation comes out green", async () => {
  const ledger = await runContract(depot.provider, { factory: depot.factory });
  expect(reportOf(ledger)).toEqual([`contract: depot ${ledger.total}/${ledger.total} cells`]);
});

test("the matrix of a spec is what the spec says", async () => {
  const { entries } = await runContract(depot.provider, {
    factory: depot.factory,
    execute: () => false,
  });
  const keys = entries.map(({ key }) => key);
  const of = (id: string): string[] => keys.filter((key) => key.startsWith(`${id} `));
  expect(of("tasks.list")).toEqual([
    "tasks.list 200 one",
    "tasks.list 200 none",
    "tasks.list 404 bad",
    "tasks.list (tasks.get) 200 one",
    "tasks.list (tasks.get) 200 none",
    "tasks.list (tasks.get) 404 bad",
    "tasks.list (tasks.find) 200 one",
    "tasks.list (tasks.find) 200 none",
    "tasks.list (tasks.find) 404 bad",
    "tasks.list missing credentials",
    "tasks.list undeclared query",
    "tasks.list missing header Business",
    "tasks.list wrong type query status",
    "tasks.list wrong type query page",
    "tasks.list wrong type query perPage",
    "tasks.list wrong type query ids[]",
  ]);
  expect(of("tasks.create")).toEqual([
    "tasks.create 201 created",
    "tasks.create default bad",
    "tasks.create request short",
    "tasks.create missing credentials",
    "tasks.create undeclared query",
    "tasks.create missing header Business",
    "tasks.create missing body",
    "tasks.create missing body title",
    "tasks.create wrong type query notify",
    "tasks.create wrong type body title",
    "tasks.create wrong type body priority",
  ]);
  // Without credentials, with a query that takes anything.
  expect(of("search.run")).toEqual([
    "search.run 200 hits",
    "search.run missing query exact",
    "search.run wrong type query exact",
  ]);
  expect(of("jobs.get")).toEqual([
    "jobs.get 200 job",
    "jobs.get 422 bad",
    "jobs.get missing credentials",
    "jobs.get undeclared query",
    "jobs.get missing path job_id",
    "jobs.get missing header X-Trace",
    "jobs.get wrong type path job_id",
  ]);
  expect(of("auth.authorize")).toEqual([
    "auth.authorize (raw) 302 -",
    "auth.authorize undeclared query",
    "auth.authorize missing query client_id",
  ]);
});
