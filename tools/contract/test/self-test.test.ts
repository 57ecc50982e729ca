import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { at, type Json, pointerOf } from "../src/json.ts";
import { reportOf } from "../src/ledger.ts";
import { locate } from "../src/read-spec.ts";
import { type RunOptions, runContract } from "../src/run.ts";

/**
 * The suite must be able to fail. Each mutation is given to the mock only: the client, the cells and
 * the second validator keep the true spec. What turns red is named, and nothing else does.
 */
const require = createRequire(import.meta.url);
const manifest = require.resolve("@specwright/pluto/package.json");
const PLUTO = { name: "pluto", folder: dirname(manifest) };

async function red(options: RunOptions): Promise<string[]> {
  const ledger = await runContract(PLUTO, options);
  return ledger.entries.filter(({ result }) => result !== "passed").map(({ key }) => key);
}

/** A copy of the spec to mutate, with ways into one operation that leave all others alone. */
function mutate(change: (spec: Mutation) => void): RunOptions {
  const document = JSON.parse(readFileSync(join(PLUTO.folder, "openapi.json"), "utf8")) as Json;
  change(new Mutation(document));
  return { mockDocument: document };
}

class Mutation {
  readonly document: Json;
  readonly paths: Record<string, Record<string, Json>>;

  constructor(document: Json) {
    this.document = document;
    this.paths = document.paths as Record<string, Record<string, Json>>;
  }

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

const GET = "projects.get";
const CREATE = "biomarkerSets.create";
const body = ["requestBody", "content", "application/json"];
const success = ["responses", "200", "content", "application/json"];

/** Keys of the cells of an operation that start so. */
async function keysOf(...starts: string[]): Promise<string[]> {
  const { entries } = await runContract(PLUTO, { execute: () => false });
  return entries
    .map(({ key }) => key)
    .filter((key) => starts.some((start) => key.startsWith(start)));
}

test("control: without a mutation every cell is green, and there are over 200", async () => {
  const ledger = await runContract(PLUTO);
  expect(reportOf(ledger)).toEqual([`contract: pluto ${ledger.total}/${ledger.total} cells`]);
  expect(ledger.total).toBeGreaterThan(200);
});

describe("a mutated mock turns red", () => {
  test("a request field becomes required", async () => {
    const options = mutate((spec) => {
      // The "minimal" example lacks it; the first one, which carries all answers, has it.
      const schema = spec.own(CREATE, ...body, "schema");
      schema.required = [...(schema.required as string[]), "description"];
    });
    expect(await red(options)).toEqual([`${CREATE} request minimal`]);
  });

  test("a new request field is required", async () => {
    const options = mutate((spec) => {
      const schema = spec.own(CREATE, ...body, "schema");
      schema.required = [...(schema.required as string[]), "brand_new"];
    });
    const statuses = ["2", "4", "5"].map((digit) => `${CREATE} ${digit}`);
    const expected = await keysOf(...statuses, `${CREATE} request`);
    expect(await red(options)).toEqual(expected);
  });

  test("the type of a response field changes", async () => {
    const options = mutate((spec) => {
      spec.own(GET, ...success, "schema", "properties", "name").type = "integer";
    });
    expect(await red(options)).toEqual(await keysOf(`${GET} 200`));
  });

  test("the type of a parameter changes", async () => {
    const options = mutate((spec) => {
      const parameters = spec.operation("projects.list").parameters as Json[];
      const index = parameters.findIndex(
        (one) => locate(spec.document, one, "").value.name === "limit",
      );
      const own = structuredClone(locate(spec.document, parameters[index], "").value);
      parameters[index] = { ...own, schema: { type: "string" } };
    });
    expect(await red(options)).toEqual(["projects.list wrong type query limit"]);
  });

  test("a path moves", async () => {
    const options = mutate((spec) => {
      const moved = spec.paths["/lab/projects/{project_id}/"] as Record<string, Json>;
      delete spec.paths["/lab/projects/{project_id}/"];
      spec.paths["/lab/projects-moved/{project_id}/"] = moved;
    });
    // Without the id the client refuses by itself: that cell does not ask the mock.
    const all = await keysOf(`${GET} `);
    expect(await red(options)).toEqual(
      all.filter((key) => key !== `${GET} missing path project_id`),
    );
  });

  test("security is removed", async () => {
    const options = mutate((spec) => {
      spec.operation(GET).security = [];
    });
    expect(await red(options)).toEqual([`${GET} missing credentials`]);
  });

  test("a status is removed", async () => {
    const options = mutate((spec) => {
      delete (spec.operation(GET).responses as Json)["404"];
    });
    const expected = await keysOf(`${GET} 404`);
    expect(expected.length).toBeGreaterThan(0);
    expect(await red(options)).toEqual(expected);
  });

  test("an example loses a required field", async () => {
    let name = "";
    const options = mutate((spec) => {
      const required = locate(spec.document, spec.own(GET, ...success).schema, "").value.required;
      const examples = spec.own(GET, ...success, "examples");
      name = Object.keys(examples)[0] ?? "";
      const value = spec.own(GET, ...success, "examples", name, "value");
      delete value[(required as string[])[0] ?? ""];
    });
    expect(await red(options)).toEqual([`${GET} 200 ${name}`]);
  });
});

test("a cell that is not executed is missing, and the run is not green", async () => {
  const gone = `${GET} missing credentials`;
  const ledger = await runContract(PLUTO, { execute: ({ key }) => key !== gone });
  expect(ledger.passed).toBe(ledger.total - 1);
  expect(reportOf(ledger)).toEqual([
    `MISSING pluto: ${gone}`,
    "          no result was recorded",
    `contract: pluto ${ledger.total - 1}/${ledger.total} cells`,
  ]);
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
  const document = JSON.parse(readFileSync(join(PLUTO.folder, "openapi.json"), "utf8")) as Json;
  expect(at(document, pointerOf("paths", path, "get", "operationId"))).toBe(GET);
});
