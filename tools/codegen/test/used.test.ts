import { expect, test } from "vitest";
import { usedNames } from "../src/print/used.ts";
import { DONE, json, ref } from "./constructs/construct.ts";
import { COMPILERS, compile } from "./support/compile.ts";
import { repositoryWith } from "./support/repository.ts";

test.each([
  ["a comment", "/** Pet */ x", ["x"]],
  ["a string", 'x("Pet", "a\\"Pet")', ["x"]],
  [
    "a template, but not what it is made with",
    '`/Pet/${segment(id, "a}b")}/Pet`',
    ["segment", "id"],
  ],
  ["a template's own signs", "`/\\${Pet}/\\`Pet` + x", ["x"]],
  ["a comment that a string seems to begin", 'x("/**", Pet, y) /** z */', ["x", "Pet", "y"]],
  ["a string that a comment seems to begin", '/** " */ Pet /** " */', ["Pet"]],
  ["a comment's template", "/** ` */ Pet /** ` */", ["Pet"]],
  ["a member called so", "{ Pet: x, Pet?: y }", ["x", "y"]],
  ["an argument called so", "(operations, paths) => operations", []],
])("%s is text", (_, code, names) => {
  expect([...usedNames(code)]).toEqual(names);
});

test("what is looked into, or given to a generic type, is used", () => {
  expect([...usedNames('operations["a"]["b"] | Client<Pet, paths>')]).toEqual([
    "operations",
    "Client",
    "Pet",
    "paths",
  ]);
});

/** Addresses and arguments called like what a module may import. */
const PATHS = [
  "/{id}/Pet",
  "/{id}/operations",
  "/Pet/{Pet}",
  "/a/{operations}/{paths}",
  "/s/{session}",
  "/**/b",
];
const names = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, n = ""]) => n);
const SPEC = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Newco", version: "1" },
  servers: [{ url: "https://api.example.test" }],
  components: { schemas: { Pet: { type: "object", properties: { a: { type: "string" } } } } },
  paths: Object.fromEntries(
    PATHS.map((path, at) => [
      path,
      {
        parameters: names(path).map((name) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        })),
        get: {
          operationId: `things.call${at}`,
          responses:
            path === "/**/b" ? { 200: { description: "ok", content: json(ref("Pet")) } } : DONE,
        },
      },
    ]),
  ),
});
test("a package imports what it uses, whatever its addresses are called", async () => {
  const repository = repositoryWith(SPEC, "openapi.json");
  await repository.gen();
  for (const compiler of Object.values(COMPILERS))
    expect(compile(repository, undefined, compiler)).toBe("");
});
