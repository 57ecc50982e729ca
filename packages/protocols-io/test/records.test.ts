import { describe, expect, it } from "vitest";
import { type Arrived, connect, failure, type Reply } from "./support/server.js";

const [A, B] = ["A".repeat(32), "B".repeat(32)] as const;
const GUID = "C".repeat(32);
const RECORD = {
  id: 9,
  guid: GUID,
  title: "Lysis",
  steps: [
    { id: 12, guid: B, previous_guid: A, step: "two", is_checked: 0, is_skipped: false },
    { id: 11, guid: A, previous_guid: null, step: "one", is_checked: true, is_skipped: 0 },
  ],
};

function provider({ method, url }: Arrived): Reply {
  if (method === "POST" && url.pathname === "/v3/records") {
    return { record: { id: 9, guid: GUID, protocol_id: 1 }, status_code: 0 };
  }
  if (method === "GET") return { payload: { record: RECORD }, status_code: 0 };
  return { status_code: 0 };
}
const body = (request?: Arrived) => JSON.parse(request?.body.toString() ?? "null") as unknown;

describe("a record of a protocol", () => {
  it("is created, then read: its steps have GUIDs of their own", async () => {
    const { protocolsIo, requests, targets } = await connect(provider);
    const run = await protocolsIo.records.begin("lysis", {
      title: "First run",
      folder: A,
      format: "markdown",
    });
    expect(targets()).toEqual([
      "POST /v3/records",
      `GET /v4/records/${GUID}?content_format=markdown`,
    ]);
    expect(body(requests[0])).toEqual({
      protocol_uri: "lysis",
      folder_data: { guid: A },
      stack: [{ type: "base", data: { title: "First run" } }],
    });
    expect(run.steps.map(({ guid, done, skipped }) => [guid, done, skipped])).toEqual([
      [A, true, false],
      [B, false, false],
    ]);
  });

  it("tells when steps were done and left out, in either spelling", async () => {
    const at = 1586383032;
    const steps = [
      { id: 1, guid: A, previous_guid: null, is_checked: 1, checked_on: at },
      { id: 2, guid: B, previous_guid: A, is_skipped: true, skippedn_on: at, skipped_on: null },
    ];
    const { protocolsIo } = await connect(() => ({ payload: { record: { ...RECORD, steps } } }));
    const [done, skipped] = (await protocolsIo.records.open(GUID)).steps;
    expect([done?.doneAt?.getTime(), done?.skippedAt]).toEqual([at * 1000, undefined]);
    expect([skipped?.doneAt, skipped?.skippedAt?.getTime()]).toEqual([undefined, at * 1000]);
  });

  it("is saved through its stack, in the order that things happened", async () => {
    const { protocolsIo, requests } = await connect(provider);
    const run = await protocolsIo.records.open(GUID);
    run.check(B).skip(A).check(A, false).rename("Second run");
    run.note("Room at 21 °C").note("Foam", { step: B }).note("No foam", { id: 775 });
    expect(run.steps.map(({ done, skipped }) => [done, skipped])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(run.record.title).toBe("Second run");
    await run.save();
    expect(requests.at(-1)?.method).toBe("PUT");
    expect(body(requests.at(-1))).toEqual({
      stack: [
        { type: "step", data: { guid: B, is_checked: 1 } },
        { type: "step", data: { guid: A, is_skipped: 1 } },
        { type: "step", data: { guid: A, is_checked: 0 } },
        { type: "base", data: { title: "Second run" } },
        { type: "notes", data: { id: null, note: "Room at 21 °C", step_id: 0 } },
        { type: "notes", data: { id: null, note: "Foam", step_id: 12 } },
        { type: "notes", data: { id: 775, note: "No foam" } },
      ],
    });
    expect(run.pending).toEqual([]);
    await run.save();
    expect(requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("keeps what could not be saved; a note is not sent twice by itself", async () => {
    let fails = true;
    const { protocolsIo, requests } = await connect(
      (request) =>
        request.method === "PUT" && fails
          ? { status: 503, body: { status_code: 7, error_message: "Down" } }
          : provider(request),
      { retries: 2 },
    );
    const run = await protocolsIo.records.open(GUID);
    run.note("Once");
    expect((await failure(run.save())).status).toBe(503);
    expect(requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    fails = false;
    await run.save();
    expect(run.pending).toEqual([]);
  });

  it("saved twice at once sends each change once", async () => {
    const { protocolsIo, requests } = await connect(provider);
    const run = await protocolsIo.records.open(GUID);
    const first = run.note("One").save();
    await Promise.all([first, run.note("Two").save()]);
    const puts = requests.filter(({ method }) => method === "PUT");
    const notes = puts.flatMap((put) =>
      (body(put) as { stack: { data: { note: string } }[] }).stack.map(({ data }) => data.note),
    );
    expect(notes).toEqual(["One", "Two"]);
  });

  it("knows its own steps only", async () => {
    const { protocolsIo } = await connect(provider);
    const run = await protocolsIo.records.open(GUID);
    expect(() => run.check("X")).toThrow(/^step X is not in the record/);
    expect(() => run.note("n", { step: "X" })).toThrow(/a protocol's steps have others/);
  });
});
