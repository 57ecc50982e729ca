import { once } from "node:events";
import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { type Repository, repository } from "./support/repository.ts";
import { serve } from "./support/server.ts";

const SPEC = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "2" },
  servers: [{ url: "https://notes.example" }],
  paths: {
    "/notes": { get: { operationId: "listNotes", responses: { 204: { description: "Done" } } } },
  },
};
const JSON_TEXT = JSON.stringify(SPEC);
const YAML_TEXT = `openapi: 3.1.0
info: { title: Notes, version: "2" }
servers: [{ url: "https://notes.example" }]
paths:
  /notes: { get: { operationId: listNotes, responses: { "204": { description: Done } } } }
`;

/** A server that answers every request with a text. */
const answering = (text: string, type = "text/plain", status = 200): RequestListener => {
  return (_, response) => response.writeHead(status, { "content-type": type }).end(text);
};

test.each([
  ["JSON", JSON_TEXT, "json"],
  ["JSON with a byte order mark", `\uFEFF${JSON_TEXT}`, "json"],
  ["YAML", YAML_TEXT, "yaml"],
])("--from takes in %s from an address", async (_, text, format) => {
  const made = repository();
  const address = await serve(answering(text));
  const run = await made.gen("newco", "--from", `${address}/spec`);
  expect(run.output).toContain("newco: 1 operations, 1 methods");
  expect(run.status).toBe(0);
  expect(made.read(`specs/newco/original/openapi.${format}`)).toBe(text.replace("\uFEFF", ""));
  expect(made.read("specs/newco/sources.draft.yaml")).toContain(`Taken from ${address}/spec.`);
});

test("it follows a redirect", async () => {
  const made = repository();
  const address = await serve((request, response) => {
    if (request.url === "/new") response.end(JSON_TEXT);
    else response.writeHead(302, { location: "/new" }).end();
  });
  expect((await made.gen("newco", "--from", `${address}/old`)).status).toBe(0);
  expect(made.read("specs/newco/openapi.json")).toBe(JSON_TEXT);
});

describe("what is refused, with a fix, and nothing written", () => {
  async function refused(made: Repository, from: string, ...says: string[]): Promise<string> {
    const before = made.files();
    const { status, output } = await made.gen("newco", "--from", from);
    for (const one of says) expect(output).toContain(one);
    expect(output).toContain("\n    Fix: ");
    expect(status).toBe(1);
    expect(made.files()).toEqual(before);
    return output;
  }

  const HTML = "<!doctype html><title>Docs</title>";
  test.each<[string, RequestListener, string]>([
    ["a page that is not there", answering("Not found", "text/plain", 404), "/spec answered 404."],
    ["a web page", answering(HTML, "text/html"), "/spec is a web page, not a spec."],
    ["text", answering("Hello"), "/spec is no spec, where OpenAPI 3.0 or 3.1 is due."],
    ["broken JSON", answering('{ "openapi": '), "/spec is neither YAML nor JSON: Unexpected end"],
    ["broken YAML", answering("openapi: 3.1.0\ninfo: { a"), "/spec is neither YAML nor JSON: "],
    ["Swagger 2", answering('{ "swagger": "2.0" }'), "/spec is Swagger 2,"],
    ["AsyncAPI", answering("asyncapi: 3.0.0"), "/spec is AsyncAPI,"],
    ["another OpenAPI", answering("openapi: 4.0.0"), "/spec is OpenAPI 4.0.0,"],
    [
      "one file of several",
      answering(JSON_TEXT.replace('{"get":', '{"$ref":"paths/notes.yaml","get":')),
      "/spec refers to `paths/notes.yaml`: it is one file of several.",
    ],
  ])("%s", async (_, listener, says) => {
    const address = await serve(listener);
    await refused(repository(), `${address}/spec`, address + says);
  });

  test("more than is sane, however long the server goes on", async () => {
    const piece = Buffer.alloc(2 ** 20, " ");
    let closed: Promise<unknown> | undefined;
    const address = await serve(async (_, response) => {
      closed = once(response, "close");
      while (!response.destroyed) {
        if (!response.write(piece)) await Promise.race([once(response, "drain"), closed]);
      }
    });
    await refused(repository(), `${address}/spec`, `${address}/spec sends more than 100 MB.`);
    // The connection is given up, or this would not come to an end.
    await closed;
  });

  test("a connection that breaks off in the middle", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("{", () => response.destroy());
    });
    await refused(repository(), `${address}/spec`, `${address}/spec could not be read: `);
  });

  test("nobody there, and what is no address", async () => {
    await refused(repository(), "http://127.0.0.1:1/spec", "could not be read: ");
    await refused(repository(), "ftp://newco.example/spec", "is no http or https address.");
    await refused(repository(), "http://", "is no http or https address.");
  });

  test("--check, which writes nothing, beside it", async () => {
    const made = repository();
    const { status, output } = await made.gen("newco", "--from", "x.yaml", "--check");
    expect([status, output]).toEqual([1, expect.stringContaining("Fix: leave one of them out")]);
  });
});

describe("credentials in the address", () => {
  const secret = "s3cret%40word";
  const withUser = (address: string): string =>
    `${address.replace("//", `//ada:${secret}@`)}/spec?token=t0ken#f`;

  test("are sent, and stand in no file and no message", async () => {
    const made = repository();
    const seen: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      seen.push(request.headers.authorization, request.url);
      response.end(JSON_TEXT);
    });
    const { status, output } = await made.gen("newco", "--from", withUser(address));
    expect(status).toBe(0);
    const basic = Buffer.from("ada:s3cret@word").toString("base64");
    expect(seen).toEqual([`Basic ${basic}`, "/spec?token=t0ken"]);
    const everything = [output, ...Object.values(made.files())].join("\n");
    expect(everything).toContain(`Taken from ${address}/spec.`);
    expect(everything).not.toMatch(/s3cret|t0ken|ada:/);
  });

  test("stand in no message of a failure", async () => {
    const refusing = await serve(answering("no", "text/plain", 401));
    for (const address of [refusing, "http://127.0.0.1:1", "ftp://newco.example", "http://a b"]) {
      const { status, output } = await repository().gen("newco", "--from", withUser(address));
      expect(status).toBe(1);
      expect(output).not.toMatch(/s3cret|t0ken|ada:/);
    }
  });

  test("do not follow to another host", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end(JSON_TEXT);
    });
    const first = await serve((_, response) => {
      response.writeHead(302, { location: `${other}/spec` }).end();
    });
    expect((await repository().gen("newco", "--from", withUser(first))).status).toBe(0);
    expect(seen).toEqual([undefined]);
  });
});

test("a spec that is taken in, but can't be generated from, stays to be mended", async () => {
  const made = repository();
  const address = await serve(answering(JSON_TEXT.replace('"/notes"', '"/notes?all"')));
  const { status, output } = await made.gen("newco", "--from", `${address}/spec`);
  expect(status).toBe(1);
  expect(output).toContain("specs/newco/openapi.json:1:");
  expect(output).toContain("path-is-path");
  expect(output).toContain("Mend specs/newco, then run: pnpm gen newco");
  expect(output).not.toContain("Nothing was written");
  expect(made.has("specs/newco/original/openapi.json")).toBe(true);
  expect(made.has("packages/newco")).toBe(false);
});
