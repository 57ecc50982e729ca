import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { TOKEN, useLibrary } from "./library.js";

const library = useLibrary();
const authorized = { headers: TOKEN };

describe("credentials", () => {
  test("the prefix of x-auth lets a call through", async () => {
    expect((await library.call("/books/", authorized)).status).toBe(200);
  });

  test.each([
    ["none", {}],
    ["another word", { authorization: "Bearer abc" }],
    ["the word alone", { authorization: "Token " }],
    ["the token alone", { authorization: "abc" }],
  ])("%s: the 401 example of the spec, with the reason", async (_, headers) => {
    const answer = await library.call("/books/", { headers: headers as Record<string, string> });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ code: "authentication_failed" });
    expect(answer.reason).toContain('"Token <token>"');
    expect(answer.reason).not.toContain("abc");
  });

  test("an operation without a declared 401 answers a problem", async () => {
    const answer = await library.call("/books/7");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a key in the query is declared by its scheme", async () => {
    expect((await library.call("/loans?active&session_key=k")).status).toBe(200);
    expect((await library.call("/loans?active")).status).toBe(401);
  });
});

describe("query", () => {
  test("an undeclared parameter is refused with the spec's 400, and the reason", async () => {
    const answer = await library.call("/books/?limt=3", authorized);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ code: "bad_request" });
    expect(answer.reason).toContain('no query parameter "limt"');
    expect(answer.reason).toContain("limit, offset, sort");
  });

  test("an exploded map opens the query", async () => {
    expect((await library.call("/search?customer.name=x&_id=3")).status).toBe(200);
  });

  test("names in brackets and deep objects are declared", async () => {
    const answer = await library.call("/loans?session_key=k&active&ids[]=1&ids[]=2&range[from]=1");
    expect(answer.reason).toBeNull();
    const wrong = await library.call("/loans?session_key=k&active&ids[]=one");
    expect(wrong.reason).toContain("query.ids[]");
  });

  test("valueless flags: present, required, boolean", async () => {
    expect((await library.call("/loans?session_key=k&active")).status).toBe(200);
    expect((await library.call("/loans?session_key=k&active=&archived")).status).toBe(200);
    const missing = await library.call("/loans?session_key=k");
    expect(missing.status).toBe(422);
    expect(missing.reason).toContain(
      "query.active: must have required property 'active' (required)",
    );
  });

  test("a wrong type names place and rule, in the header and in sl-violations", async () => {
    const answer = await library.call("/books/?limit=many", authorized);
    expect(answer.status).toBe(400);
    expect(answer.reason).toContain("query.limit: ");
    expect(answer.reason).toContain("(type)");
    expect(JSON.parse(answer.headers.get("sl-violations") ?? "")).toMatchObject([
      { location: ["request", "query", "limit"], code: "type", severity: "Error" },
    ]);
  });
});

describe("paths", () => {
  test("a value of several segments finds its operation, raw and encoded", async () => {
    expect((await library.call("/articles/10.1/x/v1")).body).toEqual({ kind: "article" });
    expect((await library.call("/articles/10.1%2Fx%2Fv1")).body).toEqual({ kind: "article" });
    expect((await library.call("/articles/10.1/x/notes")).body).toEqual({ kind: "notes" });
    expect((await library.call("/articles/nothing/x")).reason).toContain("path.doi");
  });

  test("a path parameter of the wrong type is refused", async () => {
    const answer = await library.call("/books/seven", authorized);
    expect(answer.status).toBe(422);
    expect(answer.reason).toContain("path.id: ");
  });

  test("an unknown path, a path without the base, and a method that is not there", async () => {
    expect((await library.call("/nowhere", authorized)).status).toBe(404);
    const origin = new URL(library.urls().api ?? "").origin;
    const rootless = await fetch(`${origin}/books/`, authorized);
    expect(rootless.status).toBe(404);
    expect(rootless.headers.get("x-mock-reason")).toContain("/v2/");
    const wrong = await library.call("/books/", { ...authorized, method: "PATCH" });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get("allow")).toBe("GET, POST");
  });

  test("each server has its address and its operations", async () => {
    expect(Object.keys(library.urls())).toEqual(["api", "upload"]);
    const upload = {
      method: "POST",
      body: "x",
      headers: { "content-type": "application/octet-stream" },
    };
    expect((await library.call("/files", upload, "upload")).status).toBe(204);
    expect((await library.call("/files", upload, "api")).status).toBe(404);
    expect((await library.call("/books/", authorized, "upload")).status).toBe(404);
  });

  test("a browser may call from another origin", async () => {
    const answer = await library.call("/books/", { method: "OPTIONS" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, POST");
  });
});

describe("bodies", () => {
  const post = (body: string, type = "application/json") =>
    library.call("/books/", { method: "POST", body, headers: { ...TOKEN, "content-type": type } });

  test("a valid one is answered, headers included", async () => {
    const answer = await post('{"title":"Seven"}');
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe("/books/7");
  });

  test.each([
    ['{"year":1}', "body.title", "required"],
    ['{"title":7}', "body.title", "type"],
    ['{"title":"x","colour":"red"}', "body", "additionalProperties"],
    ["{", "body", "syntax"],
    ["", "body", "required"],
  ])("%s is refused at %s by %s", async (body, place, rule) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ code: "bad_request" });
    expect(answer.reason).toMatch(new RegExp(`^${place.replace(".", "\\.")}: .*\\(${rule}\\)`));
  });

  test("another content type is refused, also when the body is streamed", async () => {
    expect((await post("title=x", "text/plain")).reason).toContain("(content-type)");
    const status = await new Promise((resolve) => {
      const streamed = request(
        `${library.urls().api}/books/`,
        { method: "POST", headers: { ...TOKEN, "content-type": "text/plain" } },
        (response) => resolve(response.statusCode),
      );
      streamed.write("title");
      streamed.end("=x");
    });
    expect(status).toBe(400);
  });

  test("forms are validated", async () => {
    const form = (body: string) =>
      library.call("/session", {
        method: "POST",
        body,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    expect((await form("grant_type=password")).status).toBe(200);
    expect((await form("grant_type=other")).reason).toContain("body.grant_type");
    expect((await form("grant_type=password&scopes=read+all&scopes=write")).reason).toBeNull();
    expect((await form("grant_type=password&scopes=read+all&scopes=read%20some")).reason).toContain(
      "body.scopes",
    );
  });
});

describe("choice of the answer", () => {
  const prefer = (value: string, path = "/books/") =>
    library.call(path, { headers: { ...TOKEN, prefer: value } });

  test.each(["code=404, example=never", "code=404 example=never", 'code=404; example="never"'])(
    "Prefer: %s",
    async (value) => {
      const answer = await prefer(value);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ code: "never_there" });
    },
  );

  test("an example of the success, whole", async () => {
    expect((await prefer("example=first")).body).toMatchObject({ count: 90 });
  });

  test("what is not there is said, with what is", async () => {
    expect((await prefer("code=418")).reason).toContain("declares 200, 400, 401, 404");
    expect((await prefer("code=404, example=x")).reason).toContain("gone, never");
  });

  test("an example that its schema refuses is a 500 with the violation", async () => {
    const answer = await library.call("/broken");
    expect(answer.status).toBe(500);
    expect(answer.reason).toContain("body.id");
    expect(answer.headers.get("sl-violations")).toContain('["response","body","id"]');
  });

  test("without an example the answer follows from the schema, the same each time", async () => {
    const first = await library.call("/bare");
    expect(first.status).toBe(200);
    expect(first.body).toEqual((await library.call("/bare")).body);
  });

  test("text, no content, HEAD-less bodies", async () => {
    expect((await library.call("/export")).body).toBe("a,b\n1,2\n");
    const gone = await library.call("/books/7", { method: "DELETE", headers: TOKEN });
    expect(gone.status).toBe(204);
    expect(gone.body).toBe("");
  });

  test("an error is JSON also for whoever accepts only a file", async () => {
    const answer = await library.call("/export", {
      headers: { accept: "text/csv", prefer: "code=404, example=bad" },
    });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ code: "bad_request" });
  });

  test("circular schemas are validated", async () => {
    expect((await library.call("/books/7", authorized)).body).toMatchObject({ parts: [{ id: 8 }] });
  });
});

test.each<[string, string, Record<string, string>, number]>([
  ["a path that can't be decoded", "/books/%zz", {}, 400],
  ["a content type that is none", "/books/", { "content-type": "garbage" }, 400],
  ["an accept header that is none", "/books/7", { accept: "nonsense" }, 200],
  ["a type that the answer does not come in", "/books/7", { accept: "text/html" }, 406],
])("%s is no failure of the mock", async (_, path, headers, status) => {
  const init = headers["content-type"] ? { method: "POST", body: "x" } : {};
  const answer = await library.call(path, { ...init, headers: { ...TOKEN, ...headers } });
  expect(answer.status).toBe(status);
  if (status !== 200) expect(answer.reason).not.toBeNull();
});

test("each exchange is told, as it was on the wire", async () => {
  library.exchanges.length = 0;
  await library.call("/books/?limt=3", authorized);
  expect(library.exchanges).toMatchObject([
    {
      method: "GET",
      target: "/v2/books/?limt=3",
      operationId: "books.list",
      status: 400,
      violations: [{ in: "request", place: ["query", "limt"], rule: "undeclared" }],
    },
  ]);
});

test.each([
  "application/json;q=0, */*;q=0.1",
  "application/json;q=0",
  "text/html, application/json;q=0.9",
  "application/json;q=abc",
  "*/*;q=0",
  ";q=1, ,",
  "application/json;;;",
  'application/json; a, application/json;b="',
  'application/json; charset="utf-8"; a=b',
])("whatever is accepted by %s, an answer is no fault of the spec", async (accept) => {
  const { status, reason } = await library.call("/books/", { headers: { ...TOKEN, accept } });
  expect([status < 500, reason]).toEqual([true, status < 300 ? null : expect.any(String)]);
});
