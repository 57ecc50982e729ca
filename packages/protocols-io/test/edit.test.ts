import { describe, expect, it } from "vitest";
import type { ProtocolAction, ProtocolFields } from "../src/index.js";
import { type Arrived, connect, failure, type Reply } from "./support/server.js";

const [A, B] = ["A".repeat(32), "B".repeat(32)] as const;
const PROTOCOL: ProtocolFields = {
  id: 101,
  guid: "24AC21F01AA811EA8DEC55A89007A8FD",
  title: "Lysis",
  title_html: "Lysis",
  uri: "lysis-xmpl1",
  created_on: 1,
  description: "old",
  steps: [
    { id: 2, guid: B, previous_id: 0, previous_guid: A, step: "two" },
    { id: 1, guid: A, previous_id: null, previous_guid: null, step: "one" },
  ],
};
const sent = ({ body }: Arrived) =>
  (JSON.parse(body.toString()) as { actions: ProtocolAction[] }).actions;
const short = (actions: readonly ProtocolAction[]) =>
  actions.map(({ marker, up }) => [marker, up[0]?.value]);

async function rig(reply: (request: Arrived, index: number) => Reply = () => ({ actions: null })) {
  const server = await connect(reply);
  return { ...server, edit: server.protocolsIo.protocols.edit(PROTOCOL) };
}

describe("an edit", () => {
  it("sends its changes together, with the values before", async () => {
    const { edit, requests, targets } = await rig();
    edit.change({ description: "new", contentWarning: true, authors: [{ name: "Ana Torres" }] });
    expect(await edit.save()).toEqual([]);
    expect(targets()).toEqual([`PUT /v3/protocols/${PROTOCOL.guid}`]);
    const actions = sent(requests[0] as Arrived);
    expect(actions.map(({ marker, up, down }) => [marker, up[0]?.value, down[0]?.value])).toEqual([
      ["draft:change-description", "new", "old"],
      ["guidelines:change-content-warning", 1, 0],
      ["authors:change-authors", [{ name: "Ana Torres" }], []],
    ]);
    const times = actions.map(({ microtime }) => microtime);
    expect(new Set(times).size).toBe(3);
    expect([...times].sort()).toEqual(times);
    expect(edit.pending).toEqual([]);
    expect(edit.protocol.description).toBe("new");
    expect(PROTOCOL.description).toBe("old");
  });

  it("applies what the server changes because of it", async () => {
    const followUp = {
      guid: A,
      marker: "main:change-protocol-title",
      microtime: 1,
      up: [{ path: ["uri"], value: "lysis-buffer-xmpl1" }],
      down: [{ path: ["uri"], value: "lysis-xmpl1" }],
    };
    const { edit } = await rig(() => ({ actions: [followUp], status_code: 0 }));
    expect(await edit.change({ title: "<p>Lysis buffer</p>" }).save()).toEqual([followUp]);
    expect(edit.protocol.uri).toBe("lysis-buffer-xmpl1");
  });

  it("adds a step at the end, or between two, and links what follows anew", () => {
    return rig().then(({ edit }) => {
      const third = edit.addStep("three");
      const first = edit.addStep("zero", { after: null, section: "<p>S</p>" });
      const steps = Object.fromEntries((edit.protocol.steps ?? []).map((one) => [one.guid, one]));
      expect(steps[third]?.previous_guid).toBe(B);
      expect(steps[first]?.previous_guid).toBeNull();
      expect(steps[A]?.previous_guid).toBe(first);
      expect(short(edit.pending).map(([marker]) => marker)).toEqual([
        "step:add-step",
        "step:add-step",
        "step:update-step-previous-guid",
        `draft:change-step-section-${first}`,
      ]);
    });
  });

  it("deletes a step and closes the gap", async () => {
    const { edit } = await rig();
    edit.deleteStep(A);
    expect(edit.protocol.steps).toEqual([
      { id: 2, guid: B, previous_id: 0, previous_guid: null, step: "two" },
    ]);
    expect(short(edit.pending)).toEqual([
      ["step:delete-steps", null],
      ["step:update-step-previous-guid", null],
    ]);
  });

  it("changes a step's content and section", async () => {
    const { edit } = await rig();
    edit.changeStep(A, { content: "uno", section: "<p>S</p>" });
    const [action] = edit.pending;
    expect(action?.down[0]).toEqual({ path: ["steps", A, "data"], value: "one" });
    expect(edit.protocol.steps?.[1]).toMatchObject({ step: "uno", section: "<p>S</p>" });
  });

  it("keeps what could not be saved, and sends nothing for nothing", async () => {
    const { edit, requests } = await rig((_, index) =>
      index === 0
        ? {
            status: 400,
            body: { status_code: 254, error_message: { path: "actions[0]", error: "no" } },
          }
        : { actions: [] },
    );
    await edit.save();
    expect(requests).toEqual([]);
    edit.change({ warning: "Hot" });
    const error = await failure(edit.save());
    expect(error.code).toBe(254);
    expect(edit.pending).toHaveLength(1);
    await edit.save();
    expect(edit.pending).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it("saved twice at once sends each change once", async () => {
    const { edit, requests } = await rig();
    edit.change({ warning: "Hot" });
    const first = edit.save();
    edit.change({ guidelines: "Read" });
    await Promise.all([first, edit.save()]);
    const markers = requests.flatMap((request) => short(sent(request)).map(([marker]) => marker));
    expect(markers.sort()).toEqual(["draft:change-guidelines", "draft:change-warning"]);
  });

  it("refuses what it can't do", async () => {
    const { edit, protocolsIo } = await rig();
    expect(() => edit.deleteStep("X")).toThrow(/^step X is not in the protocol/);
    expect(() => edit.addStep("x", { after: "X" })).toThrow(/^step X/);
    expect(() => edit.change({ titel: "x" } as never)).toThrow(/^titel is no field/);
    expect(() => protocolsIo.protocols.edit({ id: 1 })).toThrow(/^protocol has no GUID/);
  });
});
