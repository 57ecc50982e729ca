import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mockFetch } from "@specwright/mock";
import { createPluto } from "@specwright/pluto";
import { connect } from "@specwright/pluto/core";
import { transport } from "@specwright/pluto/features";
import spec from "@specwright/pluto/openapi.json" with { type: "json" };
import { experimentsGet } from "@specwright/pluto/operations";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { drift, mergeReports, parseReport, type Report } from "../src/index.js";
import { SPEC, shelf } from "./shelf.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const BOOK = { id: "1", title: "A" };
const none = (): void => {};

test("a client of a provider, and a session, are watched; what they get is what they would have got", async () => {
  const options = { token: "x".repeat(40), fetch: mockFetch("pluto") };
  const [watched, session, plain] = [
    createPluto(options),
    connect(options, transport),
    createPluto(options),
  ];
  const radar = drift({ spec, report: none, sample: 1 });
  radar.watch(watched);
  radar.watch(session);
  const id = "PLX000999";
  expect(await watched.experiments.get(id)).toEqual(await plain.experiments.get(id));
  expect(await experimentsGet(session, id)).toEqual(await plain.experiments.get(id));
  const { looked, differences } = await radar.report();
  expect(looked).toEqual({ "experiments.get": { answers: 2, streams: 0, skipped: 0 } });
  expect(differences).toEqual([]);
});

test("the first answers are looked at, then one in so many, streams are counted as not looked at", async () => {
  const client = shelf(() => ({ body: BOOK }));
  const radar = drift({ spec: SPEC, report: none, sample: 20 });
  const stop = radar.watch(client);
  for (let call = 0; call < 60; call++) await client.books.get("1");
  stop();
  for (let call = 0; call < 60; call++) await client.books.get("1");
  expect((await radar.report()).looked).toEqual({
    "books.get": { answers: 22, streams: 0, skipped: 0 },
  });

  const images = shelf(() => ({ body: "a picture", type: "image/png" }));
  const files = drift({ spec: SPEC, report: none, sample: 1 });
  files.watch(images);
  // The stream is the caller's alone, and whole.
  expect(await new Response(await images.books.cover()).text()).toBe("a picture");
  expect((await files.report()).looked).toEqual({
    "books.cover": { answers: 0, streams: 1, skipped: 0 },
  });
});

test("a call waits for nothing: what is too much is let go and counted", async () => {
  const client = shelf(() => ({ body: BOOK }));
  const radar = drift({ spec: SPEC, report: none, sample: 1 });
  radar.watch(client);
  await Promise.all(Array.from({ length: 200 }, () => client.books.get("1")));
  const { answers = 0, skipped = 0 } = (await radar.report()).looked["books.get"] ?? {};
  expect(answers + skipped).toBe(200);
  expect(skipped).toBeGreaterThan(0);
});

test("nothing in it fails a call: a broken spec, a report that can't be written, an answer without end", async () => {
  const circle = {
    ...SPEC,
    components: {
      ...SPEC.components,
      schemas: { ...SPEC.components.schemas, Book: { $ref: "#/components/schemas/Book" } },
    },
  };
  const broken = {
    paths: { "/books": { get: { operationId: "books.list", responses: null } }, "/x": 5 },
  };
  let deep: unknown = {};
  for (let depth = 0; depth < 500; depth++) deep = { row: 1, next: deep };
  const client = shelf((path) => ({
    body: path === "/books" ? "[".repeat(100_000) : { ...BOOK, shelf: deep },
  }));
  for (const one of [circle, broken, SPEC, { ...SPEC, info: undefined }]) {
    const radar = drift({
      spec: one,
      sample: 1,
      report: () => {
        throw new Error("the disk is full");
      },
    });
    const stop = radar.watch(client);
    expect(await client.books.get("1")).toMatchObject(BOOK);
    await expect(client.books.list()).rejects.toThrow(/broken JSON/);
    stop();
    await expect(radar.close()).rejects.toThrow("the disk is full");
  }
});

test("reports of runs are one, in the file and by hand; those of another spec are kept apart", async () => {
  const file = join(folder, "deep/drift.json");
  const client = shelf(() => ({ body: { ...BOOK, pages: null } }));
  for (let run = 0; run < 2; run++) {
    const radar = drift({ spec: SPEC, report: file, sample: 1 });
    const stop = radar.watch(client);
    await client.books.get("1");
    await radar.close();
    stop();
  }
  const read = (): Report => parseReport(readFileSync(file, "utf8"), file);
  expect(read().differences).toMatchObject([
    { kind: "null", types: { null: 2 }, answers: 2, of: 2 },
  ]);
  expect(mergeReports([read(), read()]).looked).toEqual({
    "books.get": { answers: 4, streams: 0, skipped: 0 },
  });

  const before = read();
  const radar = drift({
    spec: { ...SPEC, info: { title: "Shelf", version: "2" } },
    report: file,
    sample: 1,
  });
  radar.watch(client);
  await client.books.get("1");
  await radar.close();
  expect(read().spec.version).toBe("2");
  expect(existsSync(`${file}.${before.spec.hash}`)).toBe(true);
  expect(() => mergeReports([before, read()])).toThrow(/different specs/);
});

test.each([
  [{ spec: {}, report: none }, "spec must be a bundled OpenAPI document"],
  [{ spec: SPEC, report: "" }, "report must be the path of a file"],
  [{ spec: SPEC, report: none, sample: 0 }, "sample must be a whole number of at least 1"],
  [{ spec: SPEC, report: none, least: 0.5 }, "least must be a whole number of at least 1"],
])("options that can't be used are told at once", (options, message) => {
  expect(() => drift(options as never)).toThrow(message);
});

test("a file that is no report is told, not overwritten", () => {
  const file = join(folder, "mine.json");
  writeFileSync(file, '{"mine": true}');
  expect(() => drift({ spec: SPEC, report: file })).toThrow(/drift must be 1/);
  expect(readFileSync(file, "utf8")).toBe('{"mine": true}');
});

test("a report is bounded", async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => [`f${index}`, { type: "string" }]),
  );
  const wide = {
    ...SPEC,
    components: {
      ...SPEC.components,
      schemas: { ...SPEC.components.schemas, Book: { type: "object", properties } },
    },
  };
  const client = shelf(() => ({
    body: Object.fromEntries(Object.keys(properties).map((name) => [name, 1])),
  }));
  const radar = drift({ spec: wide, report: none, sample: 1 });
  radar.watch(client);
  await client.books.get("1");
  const report = await radar.report();
  expect([report.differences.length, report.dropped]).toEqual([500, 200]);
});

test("of however many radars one listener waits for the end of the program, and all reports are written", async () => {
  // Anew: other radars of this file may still wait.
  vi.resetModules();
  const { drift } = await import("../src/index.js");
  const before = process.listenerCount("beforeExit");
  const warnings: string[] = [];
  const warn = ({ message }: Error) => void warnings.push(message);
  process.on("warning", warn);
  onTestFinished(() => void process.off("warning", warn));
  const written: number[] = [];
  const radars = await Promise.all(
    Array.from({ length: 15 }, async (_, index) => {
      const client = shelf(() => ({ body: BOOK }));
      const radar = drift({ spec: SPEC, report: () => written.push(index), sample: 1 });
      radar.watch(client);
      await client.books.get("1");
      return radar;
    }),
  );
  expect(process.listenerCount("beforeExit")).toBe(before + 1);
  await radars[3]?.close();
  expect([written, process.listenerCount("beforeExit")]).toEqual([[3], before + 1]);
  process.listeners("beforeExit").at(-1)?.(0);
  await Promise.all(radars.map((radar) => radar.close()));
  expect(written.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i));
  expect(process.listenerCount("beforeExit")).toBe(before);
  expect(warnings).toEqual([]);
});

test("a program that ends without closing has the reports of all its radars", () => {
  const program = `
    import { drift } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    import { createClient } from ${JSON.stringify(import.meta.resolve("@specwright/runtime"))};
    const spec = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/a": { get: { operationId: "a.get", responses: {} } } } };
    const about = { name: "t", servers: { api: { environments: { production: "https://t.test" } } }, auth: {}, security: [] };
    for (let i = 0; i < 15; i++) {
      const client = createClient(about, { "a.get": { method: "GET", path: "/a" } }, { fetch: async () => Response.json({}) });
      drift({ spec, report: "r" + i + ".json", sample: 1 }).watch(client);
      await client.a.get();
    }`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { encoding: "utf8", cwd: folder },
  );
  expect([status, stderr]).toEqual([0, ""]);
  for (let i = 0; i < 15; i++)
    expect(
      parseReport(readFileSync(join(folder, `r${i}.json`), "utf8"), "r").differences,
    ).toHaveLength(1);
});

const cli = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [fileURLToPath(new URL("../dist/cli.js", import.meta.url)), ...args],
    {
      encoding: "utf8",
      cwd: folder,
    },
  );

test("a program of few calls is looked at whole, a longer one at times", async () => {
  const client = shelf(() => ({ body: { ...BOOK, pages: "3" } }));
  const radar = drift({ spec: SPEC, report: () => {}, sample: 3 });
  radar.watch(client);
  const looked: (number | undefined)[] = [];
  for (let calls = 0; calls < 7; calls++) {
    await client.books.get("1");
    looked.push((await radar.report()).looked["books.get"]?.answers);
  }
  expect(looked).toEqual([1, 2, 3, 4, 4, 4, 5]);
});

test("the command line shows and merges reports, and says what is wrong", async () => {
  const file = join(folder, "a.json");
  const client = shelf(() => ({ body: { ...BOOK, pages: "3" } }));
  const radar = drift({ spec: SPEC, report: file, sample: 1 });
  radar.watch(client);
  await client.books.get("1");
  await radar.close();
  const shown = cli("show", "a.json");
  expect(shown.status).toBe(1);
  expect(shown.stdout).toContain(
    "1 values of another type\n  #/components/schemas/Book/allOf/1/properties/pages: string 1× of 1",
  );
  expect(cli("merge", "a.json", "a.json", "--to", "b.json").status).toBe(0);
  expect(cli("show", "b.json", "--json").stdout).toContain('"string": 2');
  expect(cli("--help").stdout).toContain("Usage: specwright-drift");
  expect(cli("--nothing").stderr).toBe(
    "specwright-drift: Unknown option '--nothing'; see specwright-drift --help\n",
  );
  for (const args of [
    [],
    ["look", "a.json"],
    ["show"],
    ["merge", "a.json"],
    ["show", "none.json"],
    ["show", "--no"],
  ]) {
    const { status, stderr } = cli(...args);
    expect([args, status, stderr.startsWith("specwright-drift: ")]).toEqual([args, 2, true]);
  }
  expect(cli("show", "none.json").stderr).toBe(
    "specwright-drift: there is no none.json; a radar writes it once an answer was looked at, as its program ends\n",
  );
  writeFileSync(
    join(folder, "bad.json"),
    JSON.stringify({ drift: 1, spec: {}, looked: {}, differences: [{ pointer: "\u001b[2J" }] }),
  );
  expect(cli("show", "bad.json").stderr).toContain(
    "bad.json: spec.title must be a text of one line",
  );
});
