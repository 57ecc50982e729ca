import { describe, expect, test } from "vitest";
import type { Obj } from "../src/data/json.ts";
import type { Method } from "../src/data/provider.ts";
import { typescriptSample } from "../src/samples/typescript.ts";
import { BOOK_ID, EMMA, shelf } from "./shelf.ts";

type Target = Method["arguments"][number];

function sample(
  operation: Obj,
  args: readonly Target[] = [],
  more: Partial<Method> = {},
  root: Obj = {},
): string {
  const id = String(operation.operationId ?? "books.do");
  const method = { id, operationId: id, arguments: args, paged: false, ...more };
  const paths = { "/books/{book_id}": { post: { operationId: id, ...operation } } };
  const provider = shelf(paths, { methods: more.id === "" ? [] : [method], root });
  const [first] = provider.operations;
  if (!first) throw new Error("The test is wrong: no operation");
  return typescriptSample(provider, first);
}

const ID: Target = { name: "bookId", target: "path/book_id" };

test("a whole program: import, client with its token, call", () => {
  expect(
    sample({ parameters: [BOOK_ID] }, [ID]),
  ).toBe(`import { createOldShelf } from "@specwright/old-shelf";

const oldShelf = createOldShelf({ token: process.env.SHELF_TOKEN });

console.log(await oldShelf.books.do("b 1"));
`);
});

test("a list method is iterated", () => {
  expect(sample({}, [], { paged: true })).toContain(
    "for await (const item of oldShelf.books.do()) {\n  console.log(item);\n}",
  );
});

describe("the input", () => {
  test("is the body's example", () => {
    expect(sample({ requestBody: EMMA, parameters: [BOOK_ID] }, [ID])).toContain(
      'books.do("b 1", { title: "Emma", author: { name: "Austen" } })',
    );
  });

  test("is the body less what arguments and constants fill", () => {
    const operation = {
      requestBody: EMMA,
      "x-methods": [{ id: "books.do", fixed: { "body/title": "Emma" } }],
    };
    const args = [{ name: "author", target: "body/author/name" }];
    expect(sample(operation, args)).toContain('books.do("Austen"));');
  });

  test("is left out where nothing of the body is left", () => {
    const args = ["title", "author"].map((name) => ({ name, target: `body/${name}` }));
    expect(sample({ requestBody: EMMA }, args)).toContain('books.do("Emma", { name: "Austen" }));');
  });

  test("is the query where there is no body", () => {
    const parameters = [{ name: "q", in: "query", required: true, schema: { enum: ["x", "y"] } }];
    expect(sample({ parameters })).toContain('books.do({ q: "x" })');
  });

  test("is a place holder where only options follow", () => {
    const parameters = [
      BOOK_ID,
      { name: "X-Shelf", in: "header", required: true, schema: { type: "integer", minimum: 3 } },
    ];
    expect(sample({ parameters }, [ID])).toContain(
      'books.do("b 1", undefined, { headers: { "X-Shelf": 3 } })',
    );
  });

  test("makes files of what a multipart body calls binary", () => {
    const properties = { file: { type: "string", format: "binary" }, name: { type: "string" } };
    const content = {
      "multipart/form-data": { schema: { properties }, example: { file: "bytes", name: "n" } },
    };
    expect(sample({ requestBody: { content } })).toContain(
      'file: new File([await readFile("file.dat")], "file.dat"),',
    );
  });

  test("is text or bytes where the body is", () => {
    const body = (type: string): Obj => ({ content: { [type]: { example: "a,b" } } });
    expect(sample({ requestBody: body("text/csv") })).toContain('books.do("a,b")');
    expect(sample({ requestBody: body("application/zip") })).toContain(
      'books.do(new Blob([await readFile("file.zip")]))',
    );
  });
});

test("query beside a body is an option", () => {
  const parameters = [{ name: "q", in: "query", required: true, example: 1 }];
  const text = sample({ requestBody: EMMA, parameters });
  expect(text).toContain("{ query: { q: 1 } }");
});

test("a client option is not a header of the call, but one of the client where it is needed", () => {
  const business = { in: "header", name: "Business", example: "studio" };
  const option = { "x-client-option": { name: "business" } };
  const needed = sample({ parameters: [{ ...business, ...option, required: true }] });
  expect(needed).toContain("books.do());");
  expect(needed).toContain('business: "studio" });');
  expect(sample({ parameters: [{ ...business, ...option }] })).not.toContain("business");
  const found = { "x-client-option": { name: "business", env: "BUSINESS" } };
  expect(sample({ parameters: [{ ...business, ...found, required: true }] })).not.toContain(
    "business",
  );
});

test("an operation without methods is called through the raw client", () => {
  expect(sample({ parameters: [BOOK_ID] }, [], { id: "" })).toContain(
    'await rawOf(oldShelf).POST("/books/{book_id}", { params: { path: { book_id: "b 1" } } })',
  );
});

test("text of the spec stays text", () => {
  const parameters = [{ ...BOOK_ID, example: '"); process.exit(1); //\n$x`' }];
  expect(sample({ parameters }, [ID])).toContain('books.do("\\"); process.exit(1); //\\n$x`")');
});

test("credentials and options have the names that the client gives them, where the spec names none", () => {
  const root: Obj = {
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
    servers: [
      { url: "https://api.shelf.test", "x-server": { key: "api" } },
      {
        url: "https://{region}.shelf.test",
        "x-server": { key: "files" },
        variables: { region: { enum: ["eu", "us"] } },
      },
    ],
  };
  expect(sample({ parameters: [BOOK_ID] }, [ID], {}, root)).toContain(
    'createOldShelf({ apiKey: process.env.OLD_SHELF_API_KEY, region: "eu" })',
  );
});
