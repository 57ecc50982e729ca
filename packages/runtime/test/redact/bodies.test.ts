import { afterEach, describe, expect, it, vi } from "vitest";
import { learnFrom } from "../../src/redact/learn.js";
import { Redactor } from "../../src/redact/redactor.js";
import { clientOf, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation } from "../support/provider.js";

afterEach(() => vi.restoreAllMocks());

const newRedactor = () => new Redactor(new Set(["pin"]));

/** What was asked for all its names while something is done. */
function listed(work: () => void): unknown[] {
  const asked: unknown[] = [];
  for (const list of ["entries", "keys", "values", "getOwnPropertyNames"] as const) {
    const real = Object[list] as (value: object) => unknown[];
    vi.spyOn(Object, list).mockImplementation(((value: object) => {
      asked.push(value);
      return real(value);
    }) as never);
  }
  work();
  vi.restoreAllMocks();
  return asked;
}

/** A list that counts how often it is touched. */
function counting(list: unknown[]) {
  let touched = 0;
  const touch = () => {
    touched += 1;
  };
  const proxy = new Proxy(list, {
    get(target, name, self) {
      touch();
      return Reflect.get(target, name, self);
    },
    ownKeys(target) {
      touched += target.length;
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, name) {
      touch();
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    has(target, name) {
      touch();
      return Reflect.has(target, name);
    },
  });
  return { proxy, touched: () => touched };
}

describe("learning from a large body", () => {
  const bytes = new Uint8Array(1000).fill(7);
  it.each<[string, object]>([
    ["an array of bytes", bytes],
    ["a Buffer", Buffer.from(bytes)],
    ["a view of numbers", new Float64Array(100)],
    ["a DataView", new DataView(bytes.buffer)],
  ])("does not look into %s, at whatever depth", (_, body) => {
    const asked = listed(() => {
      learnFrom(newRedactor(), body);
      learnFrom(newRedactor(), { name: "a", file: body });
      learnFrom(newRedactor(), { list: [{ deep: { file: body } }] });
      learnFrom(newRedactor(), { pin: body });
      learnFrom(newRedactor(), [body, body]);
    });
    expect(asked).not.toContain(body);
  });

  it("touches no more of a long list than of a short one", () => {
    const steps = (length: number) => {
      const { proxy, touched } = counting(Array.from({ length }, (_, i) => i));
      learnFrom(newRedactor(), { cells: proxy });
      return touched();
    };
    expect(steps(200)).toBeGreaterThan(0);
    expect(steps(100_000)).toBe(steps(200));
  });

  it("looks at every name of an object, however many it has", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`field${i}`, i]));
    const redactor = newRedactor();
    learnFrom(redactor, { ...many, pin: "last-secret" });
    expect(redactor.text("a last-secret")).toBe("a [redacted]");
  });

  it("looks at what JSON is given of a value", () => {
    class Account {
      toJSON() {
        return { pin: { toJSON: () => "told-secret" } };
      }
    }
    const redactor = newRedactor();
    learnFrom(redactor, { account: new Account(), pin: { toJSON: "no-function" } });
    expect(redactor.text("told-secret no-function")).toBe("[redacted] [redacted]");
  });

  it("looks at own properties only", () => {
    const redactor = newRedactor();
    learnFrom(redactor, Object.create({ pin: "inherited" }));
    expect(redactor.text("inherited")).toBe("inherited");
  });
});

describe("sending bytes", () => {
  const upload = operation({
    method: "POST",
    path: "/upload",
    body: { types: ["application/octet-stream"] },
  });
  const form = operation({
    method: "POST",
    path: "/form",
    body: { types: ["multipart/form-data"] },
  });
  const bytes = new Uint8Array(2 ** 16);

  it.each<[string, (client: ReturnType<typeof clientOf>["client"]) => Promise<unknown>]>([
    ["as a body", (client) => client.files.upload(bytes)],
    ["in a form", (client) => client.files.form({ file: bytes, name: "a" })],
    ["by the raw client", (client) => rawClient(client).POST("/upload", { body: bytes })],
  ])("%s lists none of them", async (_, send) => {
    const { client } = clientOf(() => json({}), {}, { "files.upload": upload, "files.form": form });
    let sent: Promise<unknown> | undefined;
    const asked = listed(() => {
      sent = send(client);
    });
    await sent;
    expect(asked).not.toContain(bytes);
  });
});
