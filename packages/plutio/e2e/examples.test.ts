import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Mock, type MockExchange, startMock } from "@specwright/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";

const folder = join(PACKAGE, "examples");

let mock: Mock;
let exchanges: MockExchange[] = [];

beforeAll(async () => {
  const spec = join(PACKAGE, "openapi.json");
  mock = await startMock({ spec }, { onExchange: (exchange) => exchanges.push(exchange) });
});
beforeEach(() => {
  exchanges = [];
});
afterAll(() => mock.stop());

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
    says: ["L6tjEoYFGZYM6ajD6: task 129 in Main board, To do"],
    sends: ["GET /projects", "GET /task-boards", "GET /task-groups", "POST /tasks"],
  },
  "track-time": {
    says: [
      "LedstmprXXanokndd: 2026-03-09T09:00:00.000Z to 2026-03-09T10:30:00.000Z",
      "1.5 hours unpaid",
    ],
    sends: ["GET /tasks", "POST /time-tracks", "GET /time-tracks"],
  },
  invoice: {
    says: [
      "INV-0042 February work: 1200 EUR, paid",
      "  1 x Design at 400",
      "  5 x Pages at 120",
      "250.5 still to be paid",
    ],
    sends: ["POST /invoices", "POST /blocks", "GET /invoices", "GET /blocks", "GET /invoices"],
  },
  "pay-invoice": {
    // The mock answers with its first invoice, whichever is asked for, and keeps nothing.
    says: ["INV-0042: 1200 EUR, paid", "paid: 1200"],
    sends: [
      "GET /invoices",
      "POST /invoices/email",
      "POST /invoices/record-payment",
      "GET /invoices",
    ],
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
    expect(await run(join(folder, `${program}.ts`), mock.url)).toEqual(says);
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
