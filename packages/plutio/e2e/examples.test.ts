import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Mock, type MockExchange, startMock } from "@specwright/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));

let mock: Mock;
let exchanges: MockExchange[] = [];

beforeAll(async () => {
  const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));
  mock = await startMock({ spec }, { onExchange: (exchange) => exchanges.push(exchange) });
});
beforeEach(() => {
  exchanges = [];
});
afterAll(() => mock.stop());

/** Runs a program as a reader would, against the mock. */
async function run(program: string): Promise<string[]> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [`${folder}${program}.ts`],
    {
      env: {
        PATH: process.env.PATH,
        PLUTIO_CLIENT_ID: `e2e-${program}`,
        PLUTIO_CLIENT_SECRET: "e2e-secret",
        PLUTIO_BUSINESS: "studio",
        PLUTIO_URL: mock.url,
      },
    },
  );
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

/** What the program sent, less its token: method and path. The mock refused none of it. */
function sent(): string[] {
  for (const { reason, status } of exchanges) expect({ reason, status }).toEqual({ status: 200 });
  const [token, ...calls] = exchanges.map(
    ({ method, target }) => `${method} ${target.split("?")[0]}`,
  );
  expect(token).toMatch(/^POST .*\/oauth\/token$/);
  return calls.map((call) => call.replace(/ \/v[\d.]+/, " "));
}

const programs: Record<string, { readonly says: string[]; readonly sends: string[] }> = {
  "create-task": {
    says: ["zD5cZAFGNRwBN8FZZ: task 128 in Main board, To do"],
    sends: ["GET /projects", "GET /task-boards", "GET /task-groups", "POST /tasks"],
  },
  "track-time": {
    says: [
      "u3WRnf9kiJvnGEFSW: 2026-02-10T09:00:00.000Z to 2026-02-10T10:30:00.000Z",
      "1.5 hours unpaid",
    ],
    sends: ["GET /tasks", "POST /time-tracks", "GET /time-tracks"],
  },
  invoice: {
    says: [
      "INV-0042 February work: 1200 EUR, paid",
      "  1 x Design at 800",
      "  5 x Pages at 120",
      "250.5 still to be paid",
    ],
    sends: ["POST /invoices", "POST /blocks", "GET /invoices", "GET /blocks", "GET /invoices"],
  },
  "sync-people": {
    says: ["1 created, 0 updated, 2 unchanged"],
    sends: ["GET /people", "GET /people", "POST /people"],
  },
  "move-files": {
    says: ["1 moved from Drafts"],
    sends: [
      "GET /file-folders",
      "POST /file-folders",
      "GET /files",
      "POST /files/move",
      "POST /file-folders/move",
    ],
  },
};

test.each(Object.entries(programs))(
  "%s runs against the mock",
  async (program, { says, sends }) => {
    expect(await run(program)).toEqual(says);
    expect(sent()).toEqual(sends);
  },
);

test("every program of the folder is run here", () => {
  const files = readdirSync(folder).filter((name) => name !== "connect.ts");
  expect(files.sort()).toEqual(
    Object.keys(programs)
      .map((name) => `${name}.ts`)
      .sort(),
  );
});
