import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mswHandlers } from "../src/msw.js";
import { QUIRKY } from "./fixtures/quirky.js";
import { SHELF } from "./fixtures/shelf.js";

const shelf = await mswHandlers({ spec: SHELF }, { state: true });
const quirky = await mswHandlers({ spec: QUIRKY });
const server = setupServer(
  ...shelf,
  ...quirky,
  http.get("https://elsewhere.example/", () => HttpResponse.text("mine")),
);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(async () => {
  server.resetHandlers();
  await shelf.reset();
});
afterAll(() => server.close());

const BOOKS = "https://main.shelf.example/v1/shelves/s1/books";
const create = (title: string) =>
  fetch(BOOKS, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ book: { title } }),
  });
const titles = async () =>
  ((await (await fetch(BOOKS)).json()) as { items: { title: string }[] }).items.map(
    ({ title }) => title,
  );

test("a fetch of the program is answered by the mock, which remembers", async () => {
  expect(await titles()).toEqual(["One", "Two"]);
  expect((await create("Three")).status).toBe(200);
  expect(await titles()).toEqual(["One", "Two", "Three"]);
});

test("a reset goes back to the examples", async () => {
  expect(await titles()).toEqual(["One", "Two"]);
});

test("every address of the spec is the mock's, and no other", async () => {
  expect((await fetch("https://other.shelf.example/v1/shelves/")).status).toBe(200);
  expect((await fetch("https://test.shelf.example/v1/shelves/")).status).toBe(200);
  expect(await (await fetch("https://elsewhere.example/")).text()).toBe("mine");
  await expect(fetch("https://main.shelf.example.evil.example/v1/shelves/")).rejects.toThrow();
});

test("a refusal says why, a redirect is followed, faults are played", async () => {
  const refused = await fetch(`${BOOKS}?limit=many`);
  expect([refused.status, refused.headers.get("x-mock-reason")]).toEqual([
    422,
    expect.stringContaining("query.limit"),
  ]);
  expect((await fetch("https://main.shelf.example/v1/shelves")).status).toBe(200);
  const asked = (fault: string) =>
    fetch("https://quirky.example/items", {
      headers: { authorization: "Token a", "x-mock-fault": fault },
    });
  expect((await asked("503")).status).toBe(503);
  await expect(asked("reset")).rejects.toThrow(TypeError);
  await expect(asked("cut").then((answer) => answer.text())).rejects.toThrow();
});

test("a handler of the test wins over the mock, as with any other", async () => {
  server.use(http.get(BOOKS, () => HttpResponse.json({ items: [] })));
  expect(await titles()).toEqual([]);
});

test("the README says which parts keep the handlers out of a page", () => {
  const needed = new Set<string>();
  const seen = new Set<string>();
  const look = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    if (/\bBuffer\./.test(text)) needed.add("Buffer");
    for (const [, name = ""] of text.matchAll(
      /^(?:import|\}|export) ?(?!type\b).*?from "([^"]+)";/gms,
    )) {
      if (name.startsWith("node:")) needed.add(name);
      if (name.startsWith(".")) look(join(dirname(file), name.replace(/\.js$/, ".ts")));
    }
  };
  look(resolve(import.meta.dirname, "../src/msw.ts"));
  // Types alone are no need.
  needed.delete("node:http");
  const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");
  const said = /they can't: they need (.*?)\. For a page/s.exec(readme)?.[1] ?? "";
  const named = [...said.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...needed].sort());
});
