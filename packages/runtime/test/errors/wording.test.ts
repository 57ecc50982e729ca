import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/core/explain.js";
import {
  ApiError,
  CallError,
  ConfigError,
  ConnectionError,
  DecodeError,
  TimeoutError,
} from "../../src/errors/index.js";

const CALL = { provider: "acme", operationId: "things.get", attempts: 1 };
const api = (more: object) => new ApiError({ ...CALL, status: 404, ...more });

describe("an ApiError", () => {
  it.each([
    [{}, "acme things.get: 404"],
    [{ code: 0 }, "acme things.get: 404 0"],
    [{ code: "" }, "acme things.get: 404 "],
    [{ text: "why" }, "acme things.get: 404 — why"],
    [{ text: "" }, "acme things.get: 404"],
    [{ code: 404, text: "why" }, "acme things.get: 404 — why"],
    [{ code: "404", text: "why" }, "acme things.get: 404 — why"],
    [{ code: "Not Found", text: "Not Found" }, "acme things.get: 404 — Not Found"],
    [{ code: "Gone", text: "Gone", meaning: "Trashed." }, "acme things.get: 404 — Gone (Trashed.)"],
    [{ code: "no", text: "no such thing" }, "acme things.get: 404 no — no such thing"],
    [{ code: "404", text: "" }, "acme things.get: 404"],
    [{ attempts: 3 }, "acme things.get: 404 (3 attempts)"],
    [{ attempts: 0 }, "acme things.get: 404"],
    [
      { attempts: 2, requestId: "abc", text: "why", code: "c" },
      "acme things.get: 404 c — why (request abc, 2 attempts)",
    ],
    [{ retryAfterMs: 1500 }, "acme things.get: 404 (try again in 2 s)"],
    [{ retryAfterMs: 1 }, "acme things.get: 404 (try again in 1 s)"],
    [{ retryAfterMs: 0 }, "acme things.get: 404"],
    [{ requestId: "" }, "acme things.get: 404"],
    [
      { notes: ["note"], requestId: "abc", retryAfterMs: 1000 },
      "acme things.get: 404 (request abc, note, try again in 1 s)",
    ],
    [{ notes: ["one", "two"], attempts: 2 }, "acme things.get: 404 (one, two, 2 attempts)"],
  ])("of %j reads %s", (more, message) => {
    expect(api(more).message).toBe(message);
  });

  it("leaves the notes that it was given as they are", () => {
    const notes = Object.freeze(["note"]);
    expect(api({ notes, requestId: "r", retryAfterMs: 1 }).message).toContain("(request r, note,");
    expect(notes).toEqual(["note"]);
  });

  it("has every fact, and undefined for what it was not told", () => {
    const facts = {
      code: "c",
      meaning: "m",
      requestId: "r",
      body: { a: 1 },
      retryAfterMs: 7,
      attempts: 2,
    };
    expect(api(facts)).toMatchObject({ ...CALL, ...facts, status: 404 });
    expect(api({})).toMatchObject({
      code: undefined,
      meaning: undefined,
      requestId: undefined,
      body: undefined,
      retryAfterMs: undefined,
    });
  });
});

describe("what a code means", () => {
  const said = (text: string | undefined, meaning: string | undefined) =>
    api({ text, meaning }).message.replace(/^acme things\.get: 404(?: — )?/, "");

  it.each([
    [undefined, undefined, ""],
    ["own words", undefined, "own words"],
    [undefined, "our words", "our words"],
    ["own words", "", "own words"],
    ["own words", "our words", "own words (our words)"],
    // Said already: in the same words, another case, other punctuation, within a longer text.
    ["not found", "not found", "not found"],
    ["NOT FOUND", "Not found.", "NOT FOUND"],
    ["Not-found!", "not found", "Not-found!"],
    ["Sorry, the item was not found here", "Not found", "Sorry, the item was not found here"],
    ["a  -  b", "a b", "a  -  b"],
    ["error 1217", "Error: 1217", "error 1217"],
    ["Größe zu groß", "größe", "Größe zu groß"],
    // Not said: letters and digits are told apart, and so are words.
    ["error 1217", "error 1218", "error 1217 (error 1218)"],
    ["error a", "error b", "error a (error b)"],
    ["ab c", "a bc", "ab c (a bc)"],
    ["not", "not found", "not (not found)"],
    ["größe", "grösse", "größe (grösse)"],
    ["--", "our words", "-- (our words)"],
  ])("text %j, meaning %j reads %j", (text, meaning, expected) => {
    expect(said(text, meaning)).toBe(expected);
  });

  it("is never lost: text or message says it", () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
    fc.assert(
      fc.property(words, words, (text, meaning) => {
        const line = said(text, meaning);
        expect(line.startsWith(text)).toBe(true);
        expect(line).toContain(meaning);
      }),
    );
  });
});

describe("a ConfigError", () => {
  it("names input, rule and what to do", () => {
    const error = new ConfigError("id", "must not be empty", "it is part of the address");
    expect(error.message).toBe("id must not be empty (it is part of the address)");
    expect([error.input, error.rule]).toEqual(["id", "must not be empty"]);
    expect(new ConfigError("id", "is bad").message).toBe("id is bad");
    expect(new ConfigError("id", "is bad", "").message).toBe("id is bad");
  });
});

describe("the errors of a call", () => {
  it("say which call, what, and their notes", () => {
    expect(new CallError(CALL, "odd").message).toBe("acme things.get: odd");
    expect(new CallError({ ...CALL, attempts: 2 }, "odd", ["why"]).message).toBe(
      "acme things.get: odd (why, 2 attempts)",
    );
  });

  it("have a cause only where there is one, as any error", () => {
    expect("cause" in new CallError(CALL, "odd")).toBe(false);
    expect("cause" in new ConnectionError(CALL, "odd", true)).toBe(false);
    expect(new CallError(CALL, "odd", [], null).cause).toBe(null);
    const cause = new Error("socket");
    const error = new ConnectionError({ ...CALL, attempts: 2 }, "no answer", false, cause, [
      "ECONNREFUSED",
    ]);
    expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain("cause");
    expect([error.sent, error.message]).toEqual([
      false,
      "acme things.get: no answer (ECONNREFUSED, 2 attempts)",
    ]);
  });

  it.each([
    ["attempt", "no complete answer"],
    ["call", "no complete answer"],
    ["transfer", "no complete answer"],
    ["wait", "not done"],
  ] as const)("a TimeoutError of a(n) %s says %s", (scope, what) => {
    const error = new TimeoutError(CALL, scope, 5);
    expect([error.message, error.scope, error.timeoutMs]).toEqual([
      `acme things.get: ${what} within 5 ms (${scope})`,
      scope,
      5,
    ]);
    const noted = new TimeoutError({ ...CALL, attempts: 4 }, scope, 5, ["after 429"]);
    expect(noted.message).toBe(
      `acme things.get: ${what} within 5 ms (${scope}) (after 429, 4 attempts)`,
    );
  });

  it("a DecodeError has what came, and empty text for what did not", () => {
    const bare = new DecodeError(CALL, "broken", { status: 200 });
    expect([bare.status, bare.contentType, bare.excerpt]).toEqual([200, "", ""]);
    const nil = new DecodeError(CALL, "broken", { status: 201, contentType: null });
    expect([nil.status, nil.contentType]).toEqual([201, ""]);
    const whole = { status: 200, contentType: "text/html", excerpt: "<html>" };
    expect(new DecodeError(CALL, "broken", whole)).toMatchObject(whole);
  });
});

describe("what a code means", () => {
  const meanings = { "42": "no such answer", gone: "It was deleted.", size: "grösse" };
  it.each([
    [42, undefined, "no such answer", "no such answer"],
    ["42", "Bad", "no such answer", "Bad (no such answer)"],
    ["gone", "it WAS – deleted!", "It was deleted.", "it WAS – deleted!"],
    ["gone", "was deleted", "It was deleted.", "was deleted (It was deleted.)"],
    ["gone", "it was deleted", "It was deleted.", "it was deleted"],
    ["gone", "It was de-leted", "It was deleted.", "It was de-leted (It was deleted.)"],
    ["size", "größe", "grösse", "größe (grösse)"],
    ["other", "Bad", undefined, "Bad"],
    ["constructor", "Bad", undefined, "Bad"],
    [undefined, "Bad", undefined, "Bad"],
    [undefined, undefined, undefined, undefined],
  ])("%s beside %j is %j, and is told as %j", (code, said, meaning, text) => {
    expect(explain({ meanings }, code, said)).toEqual({ meaning, text });
    expect(explain({}, code, said)).toEqual({ meaning: undefined, text: said });
  });

  it("is nothing of a code that there is not, by whatever name", () => {
    expect(explain({ meanings: { undefined: "x" } }, undefined, "Bad").meaning).toBeUndefined();
  });
});
