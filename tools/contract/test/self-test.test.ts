import { createRequire } from "node:module";
import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { at, type Json, pointerOf } from "../src/json.ts";
import { reportOf } from "../src/ledger.ts";
import { locate } from "../src/read-spec.ts";
import { documentOf, type RunOptions, runContract } from "../src/run.ts";

/**
 * The suite must be able to fail. Mutations are given to the mock only: the client, the cells and the second
 * validator keep the true spec. What turns red is named, and nothing else does. Each mutation has an operation to
 * itself, so that one run of the matrix tells of all of them.
 */
const require = createRequire(import.meta.url);
const manifest = require.resolve("@specwright/pluto/package.json");
const PLUTO = { name: "pluto", folder: dirname(manifest) };
const GET = "projects.get";
const CREATE = "biomarkerSets.create";
const body = ["requestBody", "content", "application/json"];
const success = ["responses", "200", "content", "application/json"];

/** A copy of the spec to mutate, with ways into one operation that leave all others alone. */
class Mutated {
  readonly document = documentOf(PLUTO);
  readonly paths = this.document.paths as Record<string, Record<string, Json>>;

  operation(id: string): Json {
    const all = Object.values(this.paths).flatMap((item) => Object.values(item));
    const found = all.find((operation) => operation.operationId === id);
    if (!found) throw new Error(`pluto has no ${id}`);
    return found;
  }

  /** What stands at a pointer below an operation, every reference on the way made its own. */
  own(id: string, ...segments: string[]): Json {
    let here = this.operation(id);
    for (const segment of segments) {
      const next = locate(this.document, here[segment], "").value;
      here[segment] = structuredClone(next);
      here = here[segment] as Json;
    }
    return here;
  }
}

interface Mutation {
  readonly what: string;
  /** The operation whose cells it may turn red. */
  readonly id: string;
  mutate(spec: Mutated, id: string): void;
  /** Of the operation's cells, those that must turn red; their names without the operation's. */
  isRed(cell: string): boolean;
}

const requires = (spec: Mutated, id: string, name: string): void => {
  const schema = spec.own(id, ...body, "schema");
  schema.required = [...((schema.required as string[] | undefined) ?? []), name];
};

const MUTATIONS: readonly Mutation[] = [
  {
    what: "a request field becomes required",
    id: CREATE,
    // The "minimal" example lacks it; the first one, which carries all answers, has it.
    mutate: (spec, id) => requires(spec, id, "description"),
    isRed: (cell) => cell === "request minimal",
  },
  {
    what: "a new request field is required",
    id: "experiments.plots.create",
    mutate: (spec, id) => requires(spec, id, "brand_new"),
    isRed: (cell) => /^(?:[245]|request )/.test(cell),
  },
  {
    what: "the type of a response field changes",
    id: GET,
    mutate: (spec, id) => {
      spec.own(id, ...success, "schema", "properties", "name").type = "integer";
    },
    isRed: (cell) => cell.startsWith("200"),
  },
  {
    what: "the type of a parameter changes",
    id: "projects.list",
    mutate: (spec, id) => {
      const parameters = spec.operation(id).parameters as Json[];
      const index = parameters.findIndex(
        (one) => locate(spec.document, one, "").value.name === "limit",
      );
      const own = structuredClone(locate(spec.document, parameters[index], "").value);
      parameters[index] = { ...own, schema: { type: "string" } };
    },
    isRed: (cell) => cell === "wrong type query limit",
  },
  {
    what: "a path moves",
    id: "biomodelSets.get",
    mutate: (spec) => {
      const path = "/lab/biomodel-sets/{biomodel_set_id}/";
      const moved = spec.paths[path] as Record<string, Json>;
      delete spec.paths[path];
      spec.paths["/lab/biomodel-sets-moved/{biomodel_set_id}/"] = moved;
    },
    // Without the id the client refuses by itself: that cell does not ask the mock.
    isRed: (cell) => cell !== "missing path biomodel_set_id",
  },
  {
    what: "security is removed",
    id: "experiments.get",
    mutate: (spec, id) => {
      spec.operation(id).security = [];
    },
    isRed: (cell) => cell === "missing credentials",
  },
  {
    what: "a status is removed",
    id: "experiments.qcReport.get",
    mutate: (spec, id) => {
      delete (spec.operation(id).responses as Json)["404"];
    },
    isRed: (cell) => cell.startsWith("404"),
  },
  {
    what: "an example loses a required field",
    id: "programs.get",
    mutate: (spec, id) => {
      const { required } = locate(spec.document, spec.own(id, ...success).schema, "").value;
      const value = spec.own(id, ...success, "examples", "second", "value");
      delete value[(required as string[])[0] ?? ""];
    },
    isRed: (cell) => cell === "200 second",
  },
];

test("control: without a mutation every cell is green, and there are over 200", async () => {
  const ledger = await runContract(PLUTO);
  expect(reportOf(ledger)).toEqual([`contract: pluto ${ledger.total}/${ledger.total} cells`]);
  expect(ledger.total).toBeGreaterThan(200);
});

describe("a mutated mock turns red", () => {
  let keys: readonly string[];
  let red: readonly string[];
  beforeAll(async () => {
    const spec = new Mutated();
    for (const { mutate, id } of MUTATIONS) mutate(spec, id);
    const { entries } = await runContract(PLUTO, { mockDocument: spec.document });
    keys = entries.map(({ key }) => key);
    red = entries.filter(({ result }) => result !== "passed").map(({ key }) => key);
  });
  const cellsOf = (all: readonly string[], id: string) =>
    all.filter((key) => key.startsWith(`${id} `)).map((key) => key.slice(id.length + 1));

  test.each(MUTATIONS)("$what", ({ id, isRed }) => {
    const expected = cellsOf(keys, id).filter(isRed);
    expect(expected).not.toEqual([]);
    expect(cellsOf(red, id)).toEqual(expected);
  });

  test("and nothing else", () => {
    const others = red.filter((key) => !MUTATIONS.some(({ id }) => key.startsWith(`${id} `)));
    expect(others).toEqual([]);
  });
});

test("a cell that is not executed is missing, and the run is not green", async () => {
  const gone = `${GET} missing credentials`;
  const ledger = await runContract(PLUTO, {
    execute: ({ key, operation }) => operation.id === GET && key !== gone,
  });
  const ran = ledger.entries.filter(({ result }) => result === "passed").map(({ key }) => key);
  expect(ran).toContain(`${GET} 200 project`);
  expect(ran).not.toContain(gone);
  const report = reportOf(ledger);
  const at = report.indexOf(`MISSING pluto: ${gone}`);
  expect(report[at + 1]).toBe("          no result was recorded");
  expect(report.filter((line) => line.startsWith("MISSING"))).toHaveLength(
    ledger.total - ran.length,
  );
  expect(report.at(-1)).toBe(`contract: pluto ${ran.length}/${ledger.total} cells`);
});

describe("a client that goes wrong turns red", () => {
  /** Sends what the client sends, spoiled. */
  function spoil(
    request: (url: URL, init: RequestInit) => void,
    response: (text: string) => string = (text) => text,
  ): RunOptions {
    return {
      execute: ({ operation }) => ["projects.list", CREATE].includes(operation.id),
      async send(url, init) {
        request(url, init);
        const answer = await fetch(url, init);
        const text = await answer.text();
        return new Response(text === "" ? null : response(text), answer);
      },
    };
  }
  const headersOf = (init: RequestInit) => init.headers as Headers;

  async function failures(options: RunOptions): Promise<Map<string, string>> {
    const { entries } = await runContract(PLUTO, options);
    const failed = entries.filter(({ result }) => result === "failed");
    return new Map(failed.map(({ key, faults }) => [key, faults.join("\n")]));
  }

  test("control: unspoiled, nothing fails", async () => {
    expect(await failures(spoil(() => {}))).toEqual(new Map());
  });

  test("another word before the token", async () => {
    const found = await failures(
      spoil((_, init) => headersOf(init).set("authorization", `Bearer ${"x".repeat(40)}`)),
    );
    expect(found.get("projects.list 200 last-page")).toMatch(/credentials on the wire.*security/s);
  });

  test("another token, which no schema forbids", async () => {
    const found = await failures(
      spoil((_, init) => headersOf(init).set("authorization", `Token ${"y".repeat(40)}`)),
    );
    expect(found.get("projects.list 200 last-page")).toBe(
      "credentials on the wire: not as the spec writes them",
    );
  });

  test("a header that is lost", async () => {
    const found = await failures(spoil((_, init) => headersOf(init).delete("organization")));
    expect(found.get("projects.list 200 last-page")).toContain("header.Organization on the wire");
  });

  test("a query parameter that nobody asked for", async () => {
    const found = await failures(spoil((url) => url.searchParams.set("offset", "7")));
    expect(found.get("projects.list 200 last-page")).toContain(
      "query.offset on the wire: nothing was asked for",
    );
  });

  test("a body that is changed but still valid", async () => {
    const found = await failures(
      spoil((_, init) => {
        if (!init.body) return;
        const sent = JSON.parse(new TextDecoder().decode(init.body as ArrayBuffer)) as Json;
        init.body = JSON.stringify({ ...sent, name: "Changed" });
      }),
    );
    expect(found.get(`${CREATE} request minimal`)).toContain(
      'body on the wire: at "/name" expected',
    );
  });

  test("a value, a code and a status that are not handed on", async () => {
    const found = await failures(
      spoil(
        () => {},
        (text) => text.replace(/"(code|name)": ?"[^"]*"/g, '"$1":"changed"'),
      ),
    );
    expect(found.get("projects.list 200 last-page")).toMatch(/page items: .*\n?.*page body/s);
    expect(found.get("projects.list 401 invalid-token")).toContain('got "changed"');
  });
});

test("pointers reach what they name", () => {
  const path = "/lab/projects/{project_id}/";
  const document = documentOf(PLUTO);
  expect(at(document, pointerOf("paths", path, "get", "operationId"))).toBe(GET);
});
