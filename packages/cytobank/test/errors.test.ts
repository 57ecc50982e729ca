import { expect, it } from "vitest";

const OWN = [
  "AnalysisFailedError",
  "GatesNotAppliedError",
  "LookupError",
  "SettingsError",
  "TransfersFailedError",
];

// As it is built: bundlers call classes otherwise, and consoles show what they are called.
it.each(OWN)("%s is called so in what Node loads", async (name) => {
  const given = await import("../dist/bundle/index.js" as string);
  expect([given[name].name, given[name].prototype.name]).toEqual([name, name]);
});

it("no error of ours is left out", async () => {
  const given = await import("../dist/bundle/index.js" as string);
  const shared = Object.keys(await import("@specwright/runtime/errors"));
  const own = Object.keys(given).filter((name) => /Error$/.test(name) && !/^is/.test(name));
  expect(own.filter((name) => !shared.includes(name)).sort()).toEqual(OWN);
});
