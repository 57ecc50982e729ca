import { describe, expect, it } from "vitest";
import { isApiError, isNotFoundError } from "../src/index.js";
import { connect, failure } from "./support/server.js";

const get = async (status: number, body: object | string) => {
  const { protocolsIo, requests } = await connect(() => ({ status, body }));
  return { error: await failure(protocolsIo.protocols.getV3("x")), requests };
};

describe("an error in the body", () => {
  it.each([
    [1, "BadRequestError"],
    [5, "BadRequestError"],
    [101, "PermissionError"],
    [123, "ConflictError"],
    [124, "BadRequestError"],
    [132, "PermissionError"],
    [205, "PermissionError"],
    [212, "NotFoundError"],
    [250, "PermissionError"],
    [255, "ConflictError"],
    [256, "UnprocessableError"],
    [257, "UnprocessableError"],
    [1217, "AuthenticationError"],
    [1218, "AuthenticationError"],
    [1219, "AuthenticationError"],
    [1266, "RateLimitError"],
    [1302, "BadRequestError"],
    [1905, "PermissionError"],
  ])("with code %i under 400 is %s, with its meaning", async (code, name) => {
    const { error } = await get(400, { status_code: code, error_message: "Said so" });
    expect([error.name, error.code, error.status]).toEqual([name, code, 400]);
    expect(error.meaning).toEqual(expect.any(String));
    expect(error.message).toContain(`400 ${code} — Said so (${error.meaning as string})`);
  });

  it.each([200, 500])("counts under HTTP %i as well", async (status) => {
    const { error } = await get(status, { status_code: 212, error_message: "No such protocol" });
    expect(isNotFoundError(error)).toBe(true);
    expect(error.status).toBe(status);
  });

  it("has its text in status_text on v4, and code 1 means not found there", async () => {
    const { protocolsIo } = await connect(() => ({
      status: 400,
      body: { status_code: 1, status_text: "invalid uri" },
    }));
    const error = await failure(protocolsIo.protocols.get("x"));
    expect(error.name).toBe("NotFoundError");
    expect(error.message).toContain("invalid uri");
    const other = await failure(protocolsIo.profile.get());
    expect(other.name).toBe("BadRequestError");
  });

  it("may be an object, for changes that can't be saved", async () => {
    const detail = { path: "stack[0]", error: "wrong data type" };
    const { protocolsIo } = await connect(() => ({
      status: 400,
      body: { status_code: 254, error_message: detail },
    }));
    const error = await failure(protocolsIo.protocols.saveChanges("A".repeat(32), { actions: [] }));
    expect(error.name).toBe("UnprocessableError");
    expect(error.message).toContain("254 — wrong data type");
    expect(error.body).toEqual({ status_code: 254, error_message: detail });
  });

  it.each([
    ["you don't have access to edit this protocol", "PermissionError"],
    ['"title" can\'t be changed for public protocols', "PermissionError"],
    ["Authorization token is not correct", "AuthenticationError"],
  ])("under 401 of a change is what its text says: %s", async (status_text, name) => {
    const { protocolsIo } = await connect(() => ({
      status: 401,
      body: { status_code: 205, status_text },
    }));
    const error = await failure(protocolsIo.protocols.update(101, { title: "T" }));
    expect([error.name, error.status]).toEqual([name, 401]);
    expect(error.message).toContain(status_text);
  });

  it("of a code that nobody knows is an error all the same", async () => {
    const { error } = await get(200, { status_code: 9999, error_message: "New" });
    expect(isApiError(error)).toBe(true);
    expect(error.code).toBe(9999);
  });

  it("need not be JSON", async () => {
    const { error } = await get(429, "<html>Too many</html>");
    expect(error.name).toBe("RateLimitError");
    expect(error.message).not.toContain("html");
  });
});

describe("a success", () => {
  const protocol = { id: 1, title: "T", uri: "t", created_on: 1 };

  it.each([{ status_code: 0 }, { status_code: "0" }, {}])("with %j is one", async (envelope) => {
    const { protocolsIo } = await connect(() => ({ protocol, ...envelope }));
    expect(await protocolsIo.protocols.getV3("x")).toEqual(protocol);
  });
});

describe("publishing", () => {
  it("is never tried again", async () => {
    const { protocolsIo, requests } = await connect(
      () => ({ status: 429, body: { status_code: 1266, error_message: "Slow down" } }),
      { retries: 3 },
    );
    const error = await failure(protocolsIo.protocols.publish("lysis"));
    expect(error.name).toBe("RateLimitError");
    expect(requests).toHaveLength(1);
  });
});
