import { describe, expect, it } from "vitest";
import { dateOf, flag, isConfirmedMember, newGuid, protocolId } from "../src/index.js";

describe("flags", () => {
  it.each([true, 1, "1", "true"])("%j is yes", (value) => expect(flag(value)).toBe(true));
  it.each([false, 0, "0", "", "false", null, undefined])("%j is no", (value) =>
    expect(flag(value)).toBe(false),
  );
});

it("a confirmed member is one in either spelling", () => {
  expect(isConfirmedMember({ is_confirmed: true })).toBe(true);
  expect(isConfirmedMember({ is_confimed: true })).toBe(true);
  expect(isConfirmedMember({ is_confirmed: false, is_confimed: false })).toBe(false);
  expect(isConfirmedMember({})).toBe(false);
});

describe("moments", () => {
  it("are in seconds", () =>
    expect(dateOf(1586383032)?.toISOString()).toBe("2020-04-08T21:57:12.000Z"));
  it("may be text", () => expect(dateOf("1586383032")?.getUTCFullYear()).toBe(2020));
  it.each([0, "0", null, undefined, ""])("%j is never", (value) =>
    expect(dateOf(value)).toBeUndefined(),
  );
});

describe("ids of protocols", () => {
  it.each([
    [101, "101"],
    ["101", "101"],
    ["lysis-buffer-xmpl1", "lysis-buffer-xmpl1"],
    ["lysis-buffer-xmpl1/v2", "lysis-buffer-xmpl1/v2"],
    ["protocols.io.xmpl1", "protocols.io.xmpl1"],
    ["dx.doi.org/10.17504/protocols.io.xmpl1", "10.17504/protocols.io.xmpl1"],
    ["https://dx.doi.org/10.17504/protocols.io.xmpl1/v1", "10.17504/protocols.io.xmpl1/v1"],
    ["https://doi.org/10.17504/protocols.io.xmpl1", "10.17504/protocols.io.xmpl1"],
    ["doi:10.17504/protocols.io.xmpl1/latest", "10.17504/protocols.io.xmpl1/latest"],
    ["https://www.protocols.io/view/lysis-buffer-xmpl1", "lysis-buffer-xmpl1"],
    ["https://www.protocols.io/view/lysis-buffer-xmpl1/?step=1#a", "lysis-buffer-xmpl1"],
  ])("%s is asked for as %s", (given, id) => expect(protocolId(given)).toBe(id));

  it.each(["", "  ", "https://elsewhere.example/lysis"])("%j is refused", (given) =>
    expect(() => protocolId(given)).toThrow(/^id is no protocol/),
  );
});

it("makes GUIDs in the provider's form, each another", () => {
  const made = Array.from({ length: 100 }, newGuid);
  for (const guid of made) expect(guid).toMatch(/^[0-9A-F]{32}$/);
  expect(new Set(made).size).toBe(100);
});
