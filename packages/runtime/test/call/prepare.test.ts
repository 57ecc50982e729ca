import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OperationDescriptor, ProviderDescriptor } from "../../src/descriptor.js";
import type { CallArgs } from "../../src/table/arguments.js";
import { sentBy } from "../support/inside.js";
import { operation, provider, TOKEN } from "../support/provider.js";

/** What a call of an operation would send. */
const sent = (
  facts: Partial<OperationDescriptor>,
  args: CallArgs = {},
  about: Partial<ProviderDescriptor> = {},
  search?: string,
) => {
  const wire = sentBy(
    provider(about),
    operation({ path: "/x", ...facts }),
    args,
    { token: TOKEN },
    search,
  );
  return { ...wire, replayable: !(wire.body instanceof ReadableStream) };
};

describe("the accept header", () => {
  it.each([
    ["JSON where the operation says nothing", undefined, "application/json"],
    ["anything where it answers without a body", [], "*/*"],
    ["its one type", ["text/csv"], "text/csv"],
    ["its types, the preferred one first", ["text/csv", "text/html"], "text/csv, text/html"],
  ])("is %s", (_, accept, expected) => {
    expect(sent({ ...(accept && { accept }) }).headers.accept).toBe(expected);
  });

  it.each(["accept", "Accept", "ACCEPT"])("is the call's own, written %s", (name) => {
    const { headers } = sent({ accept: ["text/csv"] }, { headers: { [name]: "text/html" } });
    expect(headers).toEqual({ accept: "text/html", "accept-encoding": "identity" });
  });
});

describe("the packing of an answer", () => {
  it.each([
    [undefined, undefined],
    [["application/json", "application/problem+json"], undefined],
    [[], undefined],
    [["text/csv"], "identity"],
    [["application/json", "text/csv"], "identity"],
    [["application/pdf"], "identity"],
    [["*/*"], "identity"],
  ])("of %j is asked for as %s: half of what is no JSON would look like all", (accept, asked) => {
    expect(sent({ ...(accept && { accept }) }).headers["accept-encoding"]).toBe(asked);
  });

  it("is the call's own word where it has one", () => {
    const { headers } = sent({ accept: ["text/csv"] }, { headers: { "Accept-Encoding": "gzip" } });
    expect(headers["accept-encoding"]).toBe("gzip");
  });
});

describe("headers", () => {
  it("are lower-case, and of two cases of one name the last is sent", () => {
    const { headers } = sent({}, { headers: { "X-A": 1, "x-a": 2, "X-B": ["b", "c"] } });
    expect(headers).toEqual({ accept: "application/json", "x-a": "2", "x-b": "b,c" });
  });

  it("that are undefined or null are none", () => {
    const { headers } = sent({}, { headers: { a: undefined, b: null, accept: null } });
    expect(headers).toEqual({ accept: "application/json" });
  });

  it("are named in the error, as the call wrote them, and their value is not", () => {
    expect(() => sent({}, { headers: { "X-Note": "line\nbreak canary" } })).toThrow(
      "X-Note must hold no line breaks, control or non-Latin-1 characters",
    );
  });

  it("are the same whatever the case of their letters", () => {
    const params = [{ in: "header", name: "X-Map", explode: true }] as const;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (upper) => {
        const name = [..."x-map"]
          .map((letter, i) => (upper[i] ? letter.toUpperCase() : letter))
          .join("");
        const { headers } = sent({ params }, { headers: { [name]: { a: 1, b: 2 } } });
        expect(headers).toEqual({ accept: "application/json", "x-map": "a=1,b=2" });
      }),
      { numRuns: 40 },
    );
  });
});

describe("cookies", () => {
  it("are one header, encoded", () => {
    const { headers } = sent({}, { cookies: { a: "1 2", b: ["x", "y"], c: undefined } });
    expect(headers.cookie).toBe("a=1%202; b=x,y");
  });

  it.each([[undefined], [{}], [{ a: undefined, b: null }]])("of %j are no header", (cookies) => {
    expect(sent({}, { cookies }).headers).toEqual({ accept: "application/json" });
  });

  it("stand beside those that the call wrote as a header", () => {
    const args = { headers: { Cookie: "own=1" }, cookies: { a: "2" } };
    expect(sent({}, args).headers.cookie).toBe("own=1; a=2");
    expect(sent({}, { headers: { Cookie: "own=1" } }).headers.cookie).toBe("own=1");
  });

  it("that no header can hold are refused by that name", () => {
    const params = [{ in: "cookie", name: "c", content: "application/json" }] as const;
    expect(sent({ params }, { cookies: { c: { a: "\n\u20ac" } } }).headers.cookie).toBe(
      "c=%7B%22a%22%3A%22%5Cn%E2%82%AC%22%7D",
    );
    expect(() => sent({}, { cookies: { c: "\ud800" } })).toThrow("c is not well-formed text");
  });
});

describe("a path", () => {
  it.each([
    ["/x/{id}#by-name", "/x/1"],
    ["/x#by{id}", "/x"],
    ["/x/{id#part}/y#z", "/x/2/y"],
    ["/x/y", "/x/y"],
  ])("of %s is sent as %s: what tells operations apart is not", (path, address) => {
    const args = { path: { id: 1, "id#part": 2 } };
    expect(sent({ path }, args).address).toBe(`https://api.acme.test${address}`);
  });
});

describe("a body", () => {
  it.each(["X-Content-Type", "Content-Type-Options"])(
    "has its type by no other header: %s",
    (name) => {
      const types = ["application/json", "text/csv"];
      const { headers, body } = sent(
        { body: { types } },
        { headers: { [name]: "text/csv" }, body: "a" },
      );
      expect([headers["content-type"], body]).toEqual(["application/json", '"a"']);
    },
  );

  const types = (...list: string[]) => ({ body: { types: list } });
  const form = new FormData();

  it.each([
    ["JSON by default", {}, { a: 1 }, '{"a":1}', "application/json"],
    ["what the operation takes", types("application/vnd.x+json"), 1, "1", "application/vnd.x+json"],
    [
      "a form",
      types("application/x-www-form-urlencoded"),
      { a: "b c" },
      "a=b+c",
      "application/x-www-form-urlencoded",
    ],
    ["null, which is JSON", {}, null, "null", "application/json"],
    ["false, which is JSON", {}, false, "false", "application/json"],
    ["text", types("text/csv"), "a,b", "a,b", "text/csv"],
  ])("is written as %s", (_, facts, body, content, type) => {
    const { headers, body: written } = sent(facts, { body });
    expect([written, headers["content-type"]]).toEqual([content, type]);
  });

  it("that there is none has no type, unless the call says one", () => {
    expect(sent(types("application/json"))).toMatchObject({ body: undefined, replayable: true });
    expect(sent(types("application/json")).headers).not.toHaveProperty("content-type");
    expect(sent({}, { headers: { "Content-Type": "text/x" } }).headers["content-type"]).toBe(
      "text/x",
    );
  });

  it("goes by the type that the call names in a header, in any case of letters", () => {
    const facts = types("application/json", "text/csv");
    const { body, headers } = sent(facts, { body: "a,b", headers: { "CONTENT-type": "text/csv" } });
    expect([body, headers["content-type"]]).toEqual(["a,b", "text/csv"]);
  });

  it("that is a form with a boundary gets its type from the engine, whatever the call says", () => {
    const headers = { "content-type": "multipart/form-data" };
    expect(sent(types("multipart/form-data"), { body: form, headers }).headers).toEqual({
      accept: "application/json",
    });
    expect(sent(types("multipart/form-data"), { body: { a: 1 }, headers }).body).toBeInstanceOf(
      FormData,
    );
  });

  it("may be sent again, but for a stream", () => {
    const [bytes, stream] = [new Uint8Array(1), new Blob(["s"]).stream()];
    const bodies = [undefined, { a: 1 }, "t", bytes, form, new Blob(["b"]), stream];
    expect(
      bodies.map(
        (body) =>
          sent({ ...types("text/x") }, { body: body === bodies[1] ? "t" : body }).replayable,
      ),
    ).toEqual([true, true, true, true, true, true, false]);
  });

  it("whose type can't stand in a header is refused", () => {
    const body = new Blob(["b"]);
    Object.defineProperty(body, "type", { value: "text/\u20ac" });
    expect(() => sent({}, { body })).toThrow("content-type must hold no line breaks");
  });
});

describe("an address", () => {
  const servers = {
    api: { environments: { production: "https://api.test/v1/" } },
    files: { environments: { production: "https://files.test" } },
  };

  it("is of the first server, or of the operation's own", () => {
    expect(sent({}, {}, { servers }).address).toBe("https://api.test/v1/x");
    expect(sent({ server: "files" }, {}, { servers }).address).toBe("https://files.test/x");
  });

  it("is the bare path where a provider has no server", () => {
    expect(sent({}, {}, { servers: {} }).address).toBe("/x");
  });

  it("has its path filled, its query apart", () => {
    const { address, search } = sent(
      { path: "/e/{a}/{b}" },
      { path: { a: "1/2", b: 3 }, query: { q: "x y" } },
    );
    expect([address, search]).toEqual(["https://api.acme.test/e/1%2F2/3", "q=x%20y"]);
  });

  it("takes a query that is ready-made in place of the arguments', also an empty one", () => {
    expect(sent({}, { query: { q: 1 } }, {}, "after=abc&q=2").search).toBe("after=abc&q=2");
    expect(sent({}, { query: { q: 1 } }, {}, "").search).toBe("");
  });

  it("without what it needs is refused", () => {
    expect(() => sent({ path: "/e/{a}" })).toThrow("a is required (without");
    expect(() => sent({ path: "/e/{toString}" })).toThrow("toString is required");
  });
});
