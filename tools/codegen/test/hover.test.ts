import { readFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "./support/repository.ts";

/** What an editor shows where one hovers over a method: asked of TypeScript's language service. */
const USE = `
import { createEverything } from "./packages/everything/src/gen/client.gen.js";
import { ApiError } from "@specwright/runtime/errors";
const api = createEverything({ subdomain: "acme" });
const task = await api.tasks.get("t1");
const page = await api.events.list();
const job = await api.jobs.get("j1", {}, { headers: { "X-Trace": "t" } });
const parent = task.parent;
const { hasNext, items } = page;
const { data, response } = await api.tasks.get("t1").withResponse();
const { status, requestId, provider, operationId, attempts } = {} as ApiError;
const changed = await api.tasks.update("t1", { meta: { note: "n" } });
`;

let repository: Repository;
let service: ts.LanguageService;

beforeAll(async () => {
  repository = new Repository().take("everything");
  await repository.gen("everything");
  const file = repository.path("use.ts");
  repository.write("use.ts", USE);
  service = ts.createLanguageService({
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path)
        ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8"))
        : undefined,
    getCurrentDirectory: () => repository.root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
});

afterAll(() => repository.remove());

/** The hover at the first place of a text, on its last word. */
function hover(text: string): { shown: string; docs: string; tags: string[] } {
  const at = USE.indexOf(text) + text.length - 1;
  const info = service.getQuickInfoAtPosition(repository.path("use.ts"), at);
  if (!info) throw new Error(`nothing to show at ${text}`);
  return {
    shown: ts.displayPartsToString(info.displayParts),
    docs: ts.displayPartsToString(info.documentation),
    tags: (info.tags ?? []).map(
      (tag) => `@${tag.name} ${ts.displayPartsToString(tag.text).trim()}`,
    ),
  };
}

test("a method: named types, summary, wire form, evidence, arguments, where the docs are", () => {
  expect(hover("api.tasks.get")).toEqual({
    shown:
      "(method) TasksResource.get(id: string, input?: TasksGetInput, options?: WithBusinessOptions): ApiPromise<Task>",
    docs: "Get a task\n\n`GET /tasks`\n\nEvidence: documented (docs).",
    tags: [
      "@param id Id of the task.",
      "@param input Query parameters: `title`, `status`, `page`, `perPage`, `tags`, `filter`, `where`.",
      "@see `npx @specwright/docs everything tasks.get`",
    ],
  });
});

test("an argument says what its place says of it, before what its schema says", () => {
  expect(hover("api.tasks.update").tags).toContain("@param id The task to change.");
});

test("a list: its items, its page, and how it is paged", () => {
  const { shown, docs } = hover("api.events.list");
  expect(shown).toContain("PagePromise<EventsListItem, EventsListPage>");
  expect(docs).toContain(" — paged by link: `await` one page, `for await` every item");
});

test("an inferred, deprecated operation with a quirk says all three", () => {
  const { docs, tags } = hover("api.jobs.get");
  expect(docs).toContain("Evidence: inferred (docs). Quirks: `slow`.");
  expect(docs).not.toContain("It takes its time.");
  expect(tags.map((tag) => tag.split(" ")[0])).toEqual(
    expect.arrayContaining(["@experimental", "@deprecated"]),
  );
});

test("a result and what is in it are shown by name, not by body", () => {
  expect(hover("const task").shown).toBe("const task: Task");
  expect(hover("const parent").shown).toBe("const parent: Task | null | undefined");
});

test("an option that is part of the server's address says what it is", () => {
  expect(hover("createEverything({ subdomain").docs).toBe("The first word of your address.");
});

test.each([
  "const { hasNext",
  "hasNext, items",
  "const { data",
  "data, response",
  "const { status",
  "status, requestId",
  "requestId, provider",
  "provider, operationId",
  "operationId, attempts",
])("what every answer and error has says what it is: %s", (place) => {
  expect(hover(place).docs).not.toBe("");
});

test("what stands around schemas says nothing that the spec does not", () => {
  const wire = readFileSync(repository.path("packages/everything/src/gen/schema.gen.ts"), "utf8");
  const [, components = ""] = wire.split("export interface components {");
  expect(components).toMatch(/^ {4}schemas: \{\n {8}\w+: \w+;\n/m);
  expect(wire).not.toMatch(/schema-\d/);
});
