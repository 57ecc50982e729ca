import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modeOf } from "../../src/decode/mode.js";
import { encodeBody } from "../../src/encode/body.js";
import {
  charsetOf,
  kindOf,
  type MediaKind,
  matchesType,
  sendable,
} from "../../src/http/media-type.js";

describe("kinds of media types", () => {
  it.each<[MediaKind, string[]]>([
    [
      "json",
      [
        "application/json",
        "text/json",
        "Application/JSON; charset=utf-8",
        "application/problem+json",
        "application/json-patch+json",
        "application/vnd.api+json; v=1",
        "*/*",
        "application/*",
      ],
    ],
    [
      "binary",
      [
        "application/json-seq",
        "application/geo+json-seq",
        "application/jsonl",
        "application/x-ndjson",
        "application/json-lines",
        "application/vnd.api+json.gz",
        "application/vnd.acme.json",
        "image/png",
        "image/*",
        "application/octet-stream",
        "application/xml.gz",
        "json",
        "",
      ],
    ],
    [
      "text",
      [
        "text/plain",
        "text/csv",
        "text/*",
        "application/xml",
        "application/atom+xml",
        "image/svg+xml",
        "application/xml-dtd",
        "application/yaml",
        "application/javascript",
      ],
    ],
    ["events", ["text/event-stream", "text/event-stream; charset=utf-8", "TEXT/EVENT-STREAM"]],
    [
      "form",
      ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8"],
    ],
    ["multipart", ["multipart/form-data; boundary=x", "Multipart/Form-Data", "multipart/*"]],
    [
      "binary",
      [
        "multipart/mixed; boundary=x",
        "multipart/related",
        "multipart/form-data-x",
        "x-multipart/*",
      ],
    ],
  ])("%s: %j", (kind, types) => {
    expect(types.map(kindOf)).toEqual(types.map(() => kind));
  });

  const word = fc.stringMatching(/^[a-z][a-z0-9.]{0,6}$/);
  const type = fc
    .tuple(
      fc.oneof(fc.constantFrom("application", "text", "image", "multipart", "*"), word),
      fc.oneof(
        fc.constantFrom(
          "json",
          "xml",
          "csv",
          "*",
          "event-stream",
          "x-www-form-urlencoded",
          "form-data",
          "json-seq",
        ),
        word,
      ),
      fc.constantFrom("", "+json", "+xml", "+zip", "+json-seq"),
      fc.constantFrom("", "; charset=utf-8", ";v=1"),
    )
    .map(([top, sub, suffix, more]) =>
      top === "*" || sub === "*" ? `${top}/*${more}` : `${top}/${sub}${suffix}${more}`,
    );

  it("what is typed, what is sent and what is read agree", () => {
    const READ = {
      json: "json",
      text: "text",
      form: "text",
      events: "events",
      binary: "stream",
      multipart: "stream",
    };
    fc.assert(
      fc.property(type, fc.constantFrom("", " "), (one, space) => {
        const kind = kindOf(one);
        expect(kindOf(space + one.toUpperCase())).toBe(kind);
        const concrete = sendable(one);
        expect(concrete).not.toContain("*");
        expect(kindOf(concrete)).toBe(kind);
        expect(matchesType(one, concrete) || concrete === "application/octet-stream").toBe(true);
        expect(modeOf([one], concrete)).toBe(READ[kind]);
        expect(modeOf([one], null)).toBe(READ[kind]);
        const types = { types: [one] };
        const object = (): string | null => encodeBody({ a: 1 }, types).type;
        if (kind === "json" || kind === "form") expect(object()).toBe(concrete);
        else if (kind === "multipart") expect(object()).toBe(null);
        else expect(object).toThrow("can't be written as");
        const bytes = encodeBody(new Uint8Array(1), types).type;
        const structured = kind === "json" || kind === "form" || kind === "multipart";
        expect(bytes).toBe(structured ? "application/octet-stream" : concrete);
        expect(encodeBody("x", types).content).toBe(kind === "json" ? '"x"' : "x");
      }),
    );
  });

  it.each([
    ["text/*", "text/csv", true],
    ["TEXT/*", "text/CSV; header=present", true],
    ["*/*", "image/png", true],
    ["text/csv; header=present", "Text/CSV", true],
    ["text/*", "image/png", false],
    ["text/*", "textual/csv", false],
    ["text/csv", "text/css", false],
    ["text/csv", "text/csv-schema", false],
  ])("%s means %s: %s", (pattern, one, means) => {
    expect(matchesType(pattern, one)).toBe(means);
  });

  it.each([
    ["text/csv; charset=ISO-8859-1", "iso-8859-1"],
    ['text/csv;header=present; Charset = "utf-16le"', "utf-16le"],
    ["text/csv;charset=utf-8", "utf-8"],
    ["text/csv", undefined],
    ["text/csv; x-charset=a", undefined],
    [null, undefined],
  ])("the charset of %j", (one, charset) => {
    expect(charsetOf(one)).toBe(charset);
  });
});
