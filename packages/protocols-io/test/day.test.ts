import { fileURLToPath } from "node:url";
import { startMock } from "@specwright/mock";
import { expect, test } from "vitest";
import { createProtocolsIo, NotFoundError } from "../src/index.js";

const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));

test("a day: a protocol is begun, named, found, discussed and run", async () => {
  const reasons: string[] = [];
  const mock = await startMock(
    { spec },
    { state: true, onExchange: ({ reason }) => reason !== undefined && reasons.push(reason) },
  );
  try {
    const io = createProtocolsIo({ token: "x".repeat(40), servers: mock.urls, retries: 0 });
    const guid = "B0000000000000000000000000000777";
    const made = await io.protocols.create(guid, { type_id: 1 });
    await io.protocols.update(guid, { title: "Freeze Drying of Phages" });
    expect((await io.protocols.get(guid)).title).toBe("Freeze Drying of Phages");
    const found = await io.protocols.list({ filter: "public", key: "freeze drying" });
    expect([found.items.map(({ id }) => id), found.total]).toEqual([[made.id], 1]);
    expect((await io.protocols.list({ filter: "public", key: "no such words" })).items).toEqual([]);
    const all = await io.protocols.list({ filter: "public", key: "", page_size: 2 }).all();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ id }) => id)).toContain(made.id);

    const uri = "lysis-buffer-20-ml-xmpl1";
    const before = (await io.protocols.comments.list(uri)).length;
    await io.protocols.comments.create(uri, { body: "Can it be autoclaved?" });
    const comments = await io.protocols.comments.list(uri);
    expect(comments).toHaveLength(before + 1);
    expect(comments.at(-1)?.body).toBe("Can it be autoclaved?");
    expect(await io.protocols.comments.list(guid)).toEqual([]);

    const record = await io.records.create({ protocol_uri: uri });
    const records = await io.records.list();
    expect(records.items.map((one) => one.guid)).toContain(record.guid);
    expect((await io.workspaces.get("phage-commons")).title).toBe("Phage Commons");
    expect(reasons).toEqual([]);
    await expect(io.protocols.get("10.17504/protocols.io.none")).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(io.protocols.getV3("none")).rejects.toBeInstanceOf(NotFoundError);
  } finally {
    await mock.stop();
  }
});
