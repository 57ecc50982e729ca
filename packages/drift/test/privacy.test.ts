import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { drift, type Report } from "../src/index.js";
import { SPEC, shelf } from "./shelf.js";

/** What nobody may read in a report: tokens, names, addresses, numbers of people, ids. */
const SECRETS = [
  "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
  "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl",
  "Ada Lovelace",
  "AdaLovelace",
  "ada_lovelace",
  "ada.lovelace@example.test",
  "+44 20 7946 0958",
  "4111 1111 1111 1111",
  "1815-12-10",
  "12 St James's Square",
  "0b7d9c1e-4f5a-4c7e-9a57-0d6d8f3f1a10",
  "5f2b8c0f9a1d3e4b5c6d7e8f",
  "PLX140206",
  "81.2.69.142",
  "Huntingtons_disease",
  "lovelace",
  "order4711",
];

const book = (more: object = {}) => ({ id: "1", title: "A", ...more });

/** A secret in every place that an answer has: values, names of fields and of members, wrong types, statuses, headers. */
function* answers(secret: string): Generator<{ body: unknown; status?: number; type?: string }> {
  yield { body: book({ id: secret, title: secret, pages: secret, state: secret, tags: [secret] }) };
  yield { body: book({ [secret]: 1, title: null }) };
  yield { body: book({ [secret]: { [secret]: [secret] } }) };
  yield { body: book({ shelf: { [secret]: secret, row: secret } }) };
  yield { body: book({ notes: { [secret]: secret }, extra: { [secret]: secret } }) };
  yield { body: book({ notes: { [secret]: 5 } }) };
  yield { body: book({ cover: { kind: secret, [secret]: secret } }) };
  yield { body: { [secret]: book() } };
  yield { body: secret };
  yield { body: JSON.stringify(secret) };
  yield { body: `${secret}<html>`, type: "text/html" };
  yield { body: { code: secret, [secret]: secret }, status: 404 };
  yield { body: { message: secret }, status: 500 };
  yield { body: [book({ [secret]: null })], type: "application/json" };
  const word = secret.replace(/[^A-Za-z0-9.-]/g, "");
  yield { body: book(), type: `application/${word}` };
  yield { body: book(), type: `application/${word}+json; name=${word}` };
}

async function reportOn(least: number): Promise<{ report: Report; text: string }> {
  const file = join(tmpdir(), `drift-privacy-${process.pid}-${least}.json`);
  onTestFinished(() => rmSync(file, { force: true }));
  let next: { body: unknown; status?: number; type?: string } = { body: [] };
  const client = shelf(() => next);
  const radar = drift({ spec: SPEC, report: file, sample: 1, least });
  radar.watch(client);
  for (const secret of SECRETS)
    for (const said of answers(secret)) {
      // Often enough that any name would be told by its number alone.
      for (let time = 0; time < 4; time++) {
        next = said;
        await client.books.get("1").catch(() => {});
        await client.books.list().catch(() => {});
        await client.stock.get().catch(() => {});
      }
      await radar.report();
    }
  await radar.close();
  return { report: await radar.report(), text: readFileSync(file, "utf8") };
}

test.each([1, 3])(
  "what is planted in every place of the answers stands in no report (told from %s answers)",
  async (least) => {
    const { report, text } = await reportOn(least);
    // It has looked, and found: a report that is empty keeps every secret.
    expect(Object.keys(report.looked)).toEqual(["books.get", "books.list", "stock.get"]);
    expect(new Set(report.differences.map(({ kind }) => kind))).toEqual(
      new Set(["status", "content", "null", "type", "enum", "field", "missing"]),
    );
    const low = text.toLowerCase();
    for (const secret of SECRETS) {
      expect(low).not.toContain(secret.toLowerCase());
      expect(low).not.toContain(encodeURIComponent(secret).toLowerCase());
      for (const part of secret.split(/[^A-Za-z0-9]+/).filter((one) => one.length > 5))
        expect(low, part).not.toContain(part.toLowerCase());
    }
    // Not even how long they are.
    expect(text).not.toMatch(/length/i);
  },
);

test("names that are not told are counted, under a star", async () => {
  const { report } = await reportOn(3);
  const stars = report.differences.filter(({ pointer }) => pointer.endsWith("/*"));
  expect(stars.map(({ pointer }) => pointer)).toContain("#/components/schemas/Book/properties/*");
});

test("a map that was taken for an object: many names are data, whatever their words", async () => {
  const words = [
    "open",
    "closed",
    "draft",
    "paid",
    "sent",
    "new",
    "old",
    "first",
    "last",
    "next",
    "total",
  ];
  const pairs = words.flatMap((a) => words.slice(0, 3).map((b) => `${a}_${b}`));
  const client = shelf(() => ({
    body: book({ shelf: Object.fromEntries(pairs.map((one) => [one, 1])) }),
  }));
  const radar = drift({ spec: SPEC, report: () => {}, sample: 1, least: 1 });
  radar.watch(client);
  await client.books.get("1");
  const { differences } = await radar.report();
  expect(differences.map(({ pointer }) => pointer)).toEqual([
    "#/components/schemas/Shelf/properties/*",
  ]);
});

test("a name of unknown words is told once its user has looked at it", async () => {
  const client = shelf(() => ({ body: book({ burndown: 1 }) }));
  const of = async (names: string[]) => {
    const radar = drift({ spec: SPEC, report: () => {}, sample: 1, least: 1, names });
    const stop = radar.watch(client);
    await client.books.get("1");
    stop();
    return (await radar.report()).differences.map(({ pointer }) => pointer.split("/").at(-1));
  };
  expect(await of([])).toEqual(["*"]);
  expect(await of(["burndown"])).toEqual(["burndown"]);
});
