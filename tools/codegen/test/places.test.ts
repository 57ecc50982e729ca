import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { repository } from "./support/repository.ts";

test.each(["x\ncode", "../x", "X", "x y", "x;y", "\u202ex"])(
  "a folder of specs called %j is refused, also where no name is given",
  async (name) => {
    const made = repository("small");
    mkdirSync(made.path(join("specs/a", name)), { recursive: true });
    if (!name.includes("/")) made.write(join("specs", name, "openapi.json"), "{}");
    const { status, output } = await made.gen(...(name.includes("/") ? [name] : []));
    expect(status).toBe(1);
    expect(output).toContain("is no provider's name.");
    expect(existsSync(made.path("packages/small"))).toBe(false);
  },
);

test.each(["site", "spec"])(
  "%s is what a tool's package is called: nothing is taken in by that name",
  async (name) => {
    const made = repository("small");
    made.write("tools/spec/package.json", '{ "name": "@specwright/spec" }\n');
    made.write("tools/docs/package.json", '{ "name": "@specwright/site" }\n');
    const before = made.files();
    const from = made.path("specs/small/openapi.yaml");
    const { status, output } = await made.gen(name, "--from", from);
    expect([status, made.files()]).toEqual([1, before]);
    expect(output).toContain(`is called @specwright/${name}.`);
  },
);

test.each(["runtime", "mock"])(
  "%s is a package of ours: nothing is taken in by that name",
  async (name) => {
    const made = repository("small");
    made.write(`packages/${name}/package.json`, `{ "name": "@specwright/${name}" }\n`);
    const before = made.files();
    const { status, output } = await made.gen(
      name,
      "--from",
      made.path("specs/small/openapi.yaml"),
    );
    expect([status, made.files()]).toEqual([1, before]);
    expect(output).toContain(`packages/${name} is no provider's package.`);
    made.write(`specs/${name}/openapi.json`, "{}");
    expect(await made.gen()).toMatchObject({ status: 1 });
  },
);

test.each([
  "packages/small/src/gen",
  "packages/small/src",
  "packages/small",
  "packages/small/openapi.json",
])("through a link at %s nothing is written or removed", async (path) => {
  const made = repository("small");
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  writeFileSync(join(outside, "mine.ts"), "mine");
  expect(await made.gen()).toMatchObject({ status: 0 });
  rmSync(made.path(path), { recursive: true });
  symlinkSync(path.endsWith(".json") ? join(outside, "mine.ts") : outside, made.path(path));
  const { status, output } = await made.gen();
  expect(status).toBe(1);
  expect(output).toMatch(/is reached through a link|package\.json/);
  expect(existsSync(join(outside, "mine.ts"))).toBe(true);
  expect(existsSync(join(outside, "client.gen.ts"))).toBe(false);
});
