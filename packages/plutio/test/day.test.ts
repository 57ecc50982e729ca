import { fileURLToPath } from "node:url";
import { startMock } from "@specwright/mock";
import { expect, test } from "vitest";
import { createPlutio, NotFoundError } from "../src/index.js";

const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));

test("a day: a client, a project, its tasks and an invoice", async () => {
  const reasons: string[] = [];
  const mock = await startMock(
    { spec },
    { state: true, onExchange: ({ reason }) => reason !== undefined && reasons.push(reason) },
  );
  try {
    const plutio = createPlutio({
      clientId: "id",
      clientSecret: "secret",
      business: "example",
      servers: mock.urls,
      retries: 0,
    });
    const person = await plutio.people.create({
      name: { first: "Ada", last: "Muster" },
      role: "client",
    });
    const project = await plutio.projects.create({ name: "New shop" });
    const projectId = project._id ?? "";
    for (const title of ["Plan", "Build", "Ship"]) await plutio.tasks.create({ title, projectId });

    const tasks = await plutio.tasks.list({ projectId, sort: "createdAt_desc", limit: 2 }).all();
    expect(tasks.map(({ title }) => title)).toEqual(["Ship", "Build", "Plan"]);
    const id = tasks.at(-1)?._id ?? "";
    await plutio.tasks.update(id, { status: "completed" });
    const task = await plutio.tasks.get(id);
    expect([task.title, task.status, task.projectId]).toEqual(["Plan", "completed", projectId]);
    expect(Date.parse(task.updatedAt ?? "")).toBeGreaterThan(Date.parse(task.createdAt ?? ""));
    const ids = tasks.map(({ _id }) => _id ?? "");
    await plutio.tasks.bulkUpdate(ids, { dueDate: "2026-04-01" });
    const done = await plutio.tasks.list({ projectId, status: "completed" });
    expect(done.items.map(({ dueDate }) => dueDate)).toEqual(["2026-04-01T00:00:00.000Z"]);

    const invoice = await plutio.invoices.create({
      name: "Deposit",
      client: { _id: person._id ?? "", entityType: "person" },
      currency: "EUR",
    });
    const invoices = await plutio.invoices.list({ "client._id": person._id ?? "" });
    expect(invoices.items.map(({ _id }) => _id)).toEqual([invoice._id]);

    await plutio.tasks.delete(id);
    expect((await plutio.tasks.list({ projectId })).items).toHaveLength(2);
    expect(reasons).toEqual([]);
    await expect(plutio.tasks.get(id)).rejects.toBeInstanceOf(NotFoundError);
    await expect(plutio.tasks.delete(id)).rejects.toBeInstanceOf(NotFoundError);
    // The client of an older version is answered as well.
    const older = await fetch(mock.url.replace(/v1\.11$/, "v1"), { method: "GET" });
    expect(older.status).toBe(200);
  } finally {
    await mock.stop();
  }
});
