import { expect, test } from "vitest";
import { factoryName } from "../src/data/names.ts";
import { PROVIDERS } from "./ours.ts";

function of(name: string) {
  const found = PROVIDERS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.reference;
}

test("hand-written methods are told, however their types are put together", () => {
  const names = (name: string) => of(name).methods.map((one) => one.name);
  expect(names("pluto")).toEqual(expect.arrayContaining(["experiments.readTable", "search.all"]));
  expect(names("cytobank")).toEqual(expect.arrayContaining(["transfers.uploadAll", "gates.write"]));
  expect(names("protocols-io")).toEqual(
    expect.arrayContaining(["protocols.edit", "records.begin"]),
  );
  expect(names("plutio")).toEqual([]);
});

test("a method has its signature and what its comment says", () => {
  const upload = of("pluto").methods.find(({ name }) => name === "experiments.upload");
  expect(upload?.signature).toContain("pluto.experiments.upload(\n  experimentId: string,");
  expect(upload?.signature).toContain("): Promise<UploadedFile>");
  expect(upload?.docs.params.map(({ name }) => name)).toEqual([
    "experimentId",
    "source",
    "options",
  ]);
  expect(upload?.docs.examples[0]).toContain("pluto.experiments.upload(");
});

test("exports are told with their members, those of the spec are not", () => {
  const { exports } = of("pluto");
  const named = (name: string) => exports.find((one) => one.name === name);
  expect(named("ApiError")?.members.map(({ name }) => name)).toContain("status");
  expect(named("createPluto")?.kind).toBe("function");
  expect(named("PlutoOptions")?.members.map(({ name }) => name)).toContain("token");
  expect(named("Experiment")).toBeUndefined();
});

test("what makes a client comes first", () => {
  const first = PROVIDERS.map(({ reference }) => reference.exports[0]?.name);
  expect(first).toEqual(PROVIDERS.map(factoryName));
  expect(first).toContain("createProtocolsIo");
});

test("nothing is of a type that could not be read", () => {
  for (const { name, reference } of PROVIDERS) {
    const lost = reference.methods.filter(({ signature }) => /\): any$/.test(signature));
    expect(lost, name).toEqual([]);
  }
});
