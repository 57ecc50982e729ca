import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { KINDS } from "../src/faults/kinds.ts";
import { faultTable } from "../src/faults/table.ts";

const require = createRequire(import.meta.url);
const MANIFESTS = {
  cytobank: require.resolve("@specwright/cytobank/package.json"),
  pluto: require.resolve("@specwright/pluto/package.json"),
  plutio: require.resolve("@specwright/plutio/package.json"),
  "protocols-io": require.resolve("@specwright/protocols-io/package.json"),
};
const provider = (name: keyof typeof MANIFESTS) => ({ name, folder: dirname(MANIFESTS[name]) });

/** A few seconds of waiting: each fault of latency is sat out. */
const LONG = 180_000;

test.concurrent.each(Object.keys(MANIFESTS) as (keyof typeof MANIFESTS)[])(
  "%s: whatever goes wrong, a user has a right value or an error of ours",
  async (name) => {
    const cells = await faultTable(provider(name));
    expect(cells.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    expect(new Set(cells.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    for (const { kind } of cells) expect(KINDS).toContain(kind.replace(" by storage", ""));
    // Plutio's files go through its own server, in no call that the spec knows.
    const stored = cells.filter(({ kind }) => kind.endsWith("by storage"));
    expect(stored.length > 0).toBe(name !== "plutio");
    for (const { fault, once } of stored.filter((one) => one.fault === "cut, then 403"))
      expect([fault, once]).toEqual([fault, "value (3 requests)"]);
    expect(cells.length).toBeGreaterThan(45);
    // A fault that shows nowhere would be none.
    const told = new Set(cells.map(({ always }) => always));
    for (const one of ["ConnectionError", "TimeoutError", "DecodeError 200"])
      expect(told).toContain(one);
  },
  LONG,
);

test.concurrent(
  "a client that makes something else of a fault is told of",
  async () => {
    const swallowing = async (url: URL, init: RequestInit): Promise<Response> => {
      const fault = new Headers(init.headers).get("x-mock-fault");
      const answer = await fetch(url, init);
      return fault === "503,retry-after=date" ? Response.json({ name: "Made up" }) : answer;
    };
    const cells = await faultTable(provider("pluto"), { send: swallowing });
    const wrong = cells.filter(({ wrong }) => wrong !== undefined);
    expect(new Set(wrong.map(({ fault }) => fault))).toEqual(new Set(["503,retry-after=date"]));
    expect(wrong.find(({ kind }) => kind === "get")?.wrong).toContain("another value");
  },
  LONG,
);

test.concurrent(
  "a fault that the mock does not play is told of",
  async () => {
    const deaf = async (url: URL, init: RequestInit): Promise<Response> => {
      const headers = new Headers(init.headers);
      if (headers.get("x-mock-fault") === "429") headers.delete("x-mock-fault");
      return fetch(url, { ...init, headers });
    };
    const cells = await faultTable(provider("pluto"), { send: deaf });
    const wrong = cells.filter(({ wrong }) => wrong !== undefined);
    expect(new Set(wrong.map((cell) => `${cell.fault}: ${cell.wrong}`))).toEqual(
      new Set(["429: the fault was not played"]),
    );
  },
  LONG,
);
