import { describe, expect, it } from "vitest";
import { refused } from "../../src/features/refused.js";
import { requestOf } from "../../src/features/transport.js";

const URL_ = "https://api.acme.test/things";
const TRACE = { method: "TRACE", url: URL_ };
const behind = (more: object) => Object.assign(new Error("x"), more);

describe("why a request that failed can't have been sent", () => {
  it.each([
    ["a method", TRACE, "method TRACE is sent by no fetch"],
    ["an address", { method: "GET", url: "no address" }, "servers make an address that no request"],
    ["a body", { method: "GET", url: URL_, body: "x" }, "body can't be sent with GET by fetch"],
  ])("is that no request can be made: %s", (_, given, message) => {
    expect(refused(new TypeError("fetch failed"), given)?.message).toContain(message);
  });

  it.each([undefined, null])("is not a body of %s", (body) => {
    expect(refused(new TypeError("x"), { method: "GET", url: URL_, body })).toBeUndefined();
  });

  it("is not known where the engine says that the network failed", () => {
    const error = new TypeError("fetch failed", { cause: behind({ code: "ECONNRESET" }) });
    expect(refused(error, TRACE)).toBeUndefined();
  });

  it.each([new RangeError("x"), behind({ cause: { message: "bad port" } }), "text", undefined])(
    "is not known where what was thrown is no engine's refusal: %s",
    (error) => {
      expect(refused(error, TRACE)).toBeUndefined();
    },
  );

  it.each([
    ["UND_ERR_INVALID_ARG", "headers hold one that this fetch does not send"],
    ["UND_ERR_NOT_SUPPORTED", "headers hold one that this fetch does not send"],
    ["UND_ERR_REQ_CONTENT_LENGTH_MISMATCH", "headers say another length than the body has"],
  ])("is what Node says by %s", (code, message) => {
    const error = new TypeError("fetch failed", { cause: behind({ code }) });
    expect(refused(error, { method: "GET", url: URL_ })?.message).toBe(
      `${message} (nodeFetch() of @specwright/runtime/node sends it)`,
    );
  });

  it("is told where a layer of the user's wants such a request, too", () => {
    expect(() => requestOf({ ...TRACE, headers: {} })).toThrow("method TRACE is sent by no fetch");
    expect(() => requestOf({ method: "GET", url: URL_, headers: { a: "\n\0" } })).toThrow(
      TypeError,
    );
  });

  it("is a port that no fetch connects to", () => {
    const error = new TypeError("fetch failed", { cause: new Error("bad port") });
    expect(refused(error, { method: "GET", url: URL_ })?.message).toBe(
      "servers name a port that no fetch connects to (choose another port)",
    );
  });
});
