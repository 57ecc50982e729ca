import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Problem } from "@specwright/spec";
import { lint, type Strength } from "../src/index.ts";

/** The files of a provider's folder by path. */
export type Files = Readonly<Record<string, string>>;

/** A small provider that keeps every rule; each test spoils one thing. */
export const SHELF: Files = {
  "openapi.yaml": `openapi: 3.1.0
info:
  title: Shelf API
  version: 0.1.0
  license: { name: MIT, identifier: MIT }
servers: [{ url: https://api.shelf.test, description: Production. }]
x-error: { code: [/code], message: [/message] }
security: [{ token: [] }]
tags:
  - { name: books, description: Books. }
  - { name: tokens, description: Tokens. }
paths:
  /books: { $ref: resources/books.yaml#/paths/~1books }
  /books/{book_id}: { $ref: "resources/books.yaml#/paths/~1books~1{book_id}" }
  /token: { $ref: resources/tokens.yaml#/paths/~1token }
components:
  securitySchemes:
    token:
      type: apiKey
      in: header
      name: Authorization
      description: A token.
      x-auth: { prefix: Token, token: { operation: tokens.create, accessToken: [/access_token] } }
`,
  "resources/books.yaml": `paths:
  /books:
    get:
      operationId: books.list
      tags: [books]
      summary: List books
      description: All books of the shelf.
      x-evidence: { grade: documented, sources: [{ id: manual, at: Books }] }
      x-pagination:
        { style: offset, items: /items, total: /total, parameters: { offset: offset }, end: total }
      parameters:
        - { name: offset, in: query, description: Books to skip., schema: { type: integer } }
      responses:
        "200":
          description: A page of books.
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: { type: array, description: Books., items: { $ref: "#/components/schemas/Book" } }
                  total: { type: integer, description: Books in all. }
              examples:
                last-page: { $ref: ../examples/books.list.200.last-page.yaml }
        "400": { $ref: errors.yaml#/components/responses/BadRequest }
    post:
      operationId: books.create
      tags: [books]
      summary: Create a book
      description: Puts a book on the shelf.
      x-evidence: { grade: inferred, sources: [{ id: manual, at: Adding }, { id: client, at: "add.R, add" }] }
      requestBody:
        description: The book.
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Book" }
            examples:
              minimal: { $ref: ../examples/books.create.request.minimal.yaml }
      responses:
        "201":
          description: The book that was made.
          x-unwrap: /data
          content:
            application/json:
              schema:
                type: object
                properties: { data: { $ref: "#/components/schemas/Book" } }
              examples:
                book: { $ref: ../examples/books.create.201.book.yaml }
        "400": { $ref: errors.yaml#/components/responses/BadRequest }
  /books/{book_id}:
    get:
      operationId: books.get
      tags: [books]
      summary: Get a book
      description: One book of the shelf.
      x-evidence: { grade: vendor-client, sources: [{ id: client, at: "get.R, get" }] }
      x-poll: { status: /state, success: [bound], failure: [lost] }
      x-methods:
        - { id: books.get, arguments: [{ name: id, to: path/book_id }], result: { pointer: /title } }
      parameters:
        - name: book_id
          in: path
          required: true
          description: The book's number on the shelf.
          schema: { type: string }
          example: b1
      responses:
        "200":
          description: The book.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Book" }
              examples:
                book: { $ref: ../examples/books.get.200.book.yaml }
        "400": { $ref: errors.yaml#/components/responses/BadRequest }
components:
  schemas:
    Book:
      type: object
      description: A book.
      properties:
        title: { type: string, description: What stands on its back. }
        state:
          description: How far it is.
          anyOf: [{ type: string, enum: [bound, lost] }, { type: string }]
`,
  "resources/tokens.yaml": `paths:
  /token:
    post:
      operationId: tokens.create
      tags: [tokens]
      summary: Get a token
      description: Hands out a token.
      security: []
      x-evidence: { grade: documented, sources: [{ id: manual, at: Books }] }
      responses:
        "200":
          description: The token.
          content:
            application/json:
              schema:
                type: object
                properties:
                  access_token: { type: string, x-secret: true, description: Opens the shelf. }
              examples:
                token: { $ref: ../examples/tokens.create.200.token.yaml }
        "400": { $ref: errors.yaml#/components/responses/BadRequest }
`,
  "resources/errors.yaml": `components:
  schemas:
    Error:
      type: object
      description: What went wrong.
      properties:
        code: { type: string, description: A word for it. }
        message: { type: string, description: What went wrong. }
  responses:
    BadRequest:
      description: The request is wrong.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/Error" }
          examples:
            wrong: { $ref: ../examples/error.400.wrong.yaml }
`,
  "examples/books.list.200.last-page.yaml":
    "value: { items: [{ title: Emma, state: bound }], total: 1 }\n",
  "examples/books.create.request.minimal.yaml": "value: { title: Emma }\n",
  "examples/books.create.201.book.yaml": "value: { data: { title: Emma, state: bound } }\n",
  "examples/books.get.200.book.yaml": "value: { title: Emma, state: bound }\n",
  "examples/tokens.create.200.token.yaml": "value: { access_token: not-a-token }\n",
  "examples/error.400.wrong.yaml": "value: { code: wrong, message: That is wrong. }\n",
  "sources.yaml": `sources:
  - { id: manual, title: Manual, kind: documented, version: "2024", weight: Good., url: "https://shelf.example/manual", read: "2026-11-28" }
  - { id: client, title: Client, kind: vendor-client, version: "1.0", weight: Good., private: By mail., read: "2026-11-28" }
`,
  "WORLD.md": "One shelf; its first book is `b1`.\n",
  "coverage.yaml": `operations:
  - { id: "1", name: List books, operationId: books.list }
  - { id: "2", name: Add a book, operationId: books.create }
  - { id: "3", name: Show a book, operationId: books.get }
  - { id: "4", name: Sign in, operationId: tokens.create }
  - { id: "5", name: Burn a book, omitted: Nobody knows its answer. }
`,
};

/** The shelf with one text of one file replaced by another. */
export function spoil(path: string, from: string, to: string, files: Files = SHELF): Files {
  const text = files[path];
  if (!text?.includes(from)) throw new Error(`The test is wrong: ${path} does not hold ${from}`);
  return { ...files, [path]: text.replace(from, to) };
}

/** Lints files as a provider's folder; paths in the answer are relative to it. */
export async function lintFiles(files: Files, strength: Strength = "check"): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-rules-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const root = "openapi.yaml" in files ? "openapi.yaml" : "openapi.json";
    const problems = await lint(join(folder, root), { strength });
    return problems.map((one) => ({ ...one, file: relative(folder, one.file) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a rule finds: `file:line message`. Our rules are named without their prefix. */
export async function findings(
  rule: string,
  files: Files,
  strength: Strength = "check",
): Promise<string[]> {
  const problems = await lintFiles(files, strength);
  return problems
    .filter((one) => one.rule === rule || one.rule === `specwright/${rule}`)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}
