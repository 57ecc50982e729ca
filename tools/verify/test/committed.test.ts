import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface SourceList {
  readonly sources: readonly {
    readonly id: string;
    readonly private?: unknown;
    readonly files?: readonly { readonly path: string; readonly sha256?: string }[];
  }[];
}

const providers = globSync("specs/*/sources.yaml", { cwd: ROOT }).map((path) => ({
  name: basename(dirname(path)),
  ...(parse(readFileSync(join(ROOT, path), "utf8")) as SourceList),
}));

const committed = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));

test("no file of a stranger's source is committed, whatever it is called", () => {
  const theirs = new Map(
    providers.flatMap(({ name, sources }) =>
      sources.flatMap(({ id, files = [] }) =>
        files.flatMap(({ path, sha256 }) => {
          return sha256 === undefined ? [] : [[sha256, `${name} ${id}: ${path}`] as const];
        }),
      ),
    ),
  );
  expect(theirs.size).toBeGreaterThan(50);
  const found = committed.flatMap((path) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(ROOT, path)))
      .digest("hex");
    const source = theirs.get(hash);
    return source === undefined ? [] : [`${path} is ${source}`];
  });
  expect(found).toEqual([]);
});

test("nothing that a measurement or a build leaves behind is committed: it tells of a machine", () => {
  const left = /\.(?:cpuprofile|heapprofile|heapsnapshot|log|orig|rej|tgz)$/;
  expect(committed.filter((path) => left.test(path))).toEqual([]);
});

/** Paths of a machine, and addresses that only one network knows. */
const MACHINE =
  /(?<![\w./])\/(?:home|root|Users|work|tmp|var|private)\/[\w.-]|[A-Z]:\\\\?Users|file:\/\/\/|\b(?:10|192\.168)(?:\.\d{1,3}){2,3}\b/;

describe.each(providers)("what is published of $name", ({ name, sources }) => {
  const files = ["openapi.json", ...globSync("src/gen/*", { cwd: join(ROOT, "packages", name) })];

  test("names no source that is not for everybody", () => {
    const hidden = new Set(sources.filter((one) => one.private !== undefined).map(({ id }) => id));
    const named: unknown[] = [];
    const look = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "x-evidence") {
          const { sources: all = [] } = value as { sources?: readonly (string | { id: string })[] };
          named.push(...all.map((one) => (typeof one === "string" ? one : one.id)));
        }
        look(value);
      }
    };
    look(JSON.parse(readFileSync(join(ROOT, "packages", name, "openapi.json"), "utf8")));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => hidden.has(String(id)))).toEqual([]);
    for (const file of files.filter((path) => path.endsWith(".ts"))) {
      const text = readFileSync(join(ROOT, "packages", name, file), "utf8");
      const evidence = [...text.matchAll(/Evidence: [\w-]+ \(([^)]*)\)/g)].flatMap(([, ids = ""]) =>
        ids.split(", "),
      );
      expect(evidence.filter((id) => hidden.has(id))).toEqual([]);
    }
  });

  test("names no path of a machine", () => {
    for (const file of files) {
      const text = readFileSync(join(ROOT, "packages", name, file), "utf8");
      const found = MACHINE.exec(text);
      expect([file, found && text.slice(found.index - 60, found.index + 60)]).toEqual([file, null]);
    }
  });
});

test.each([
  ["/home/somebody/spec.yaml", true],
  ["at: /root/x", true],
  ["C:\\\\Users\\\\x", true],
  ["http://192.168.0.4/v1", true],
  ["https://api.newco.example/home/rooms", false],
  ["/lab/home/", false],
])("a path of a machine is told from others: %s", (text, expected) => {
  expect(MACHINE.test(text)).toBe(expected);
});
