import { fileURLToPath } from "node:url";
import { startMock } from "@specwright/mock";
import { expect, test } from "vitest";
import { createCytobank, NotFoundError } from "../src/index.js";

const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));

test("a day: an experiment is made, described and deleted; notes and scales are put right", async () => {
  const reasons: string[] = [];
  const mock = await startMock(
    { spec },
    { state: true, onExchange: ({ reason }) => reason !== undefined && reasons.push(reason) },
  );
  try {
    const cytobank = createCytobank({ token: "x".repeat(40), servers: mock.urls, retries: 0 });
    const before = await cytobank.experiments.list();
    const made = await cytobank.experiments.create({
      experimentName: "Third cohort",
      purpose: "Compare",
    });
    const id = made.id ?? 0;
    expect(before.map((one) => one.id)).not.toContain(id);
    expect(made.experimentName).toBe("Third cohort");
    await cytobank.experiments.update(id, { comments: "Reviewed" });
    expect((await cytobank.experiments.get(id)).comments).toBe("Reviewed");
    const names = (await cytobank.experiments.list()).map((one) => one.experimentName);
    expect(names).toHaveLength(before.length + 1);
    expect(names).toContain("Third cohort");
    expect(await cytobank.attachments.list(id)).toEqual([]);

    const [note] = await cytobank.attachments.list(90210);
    const noteId = note?.id ?? 0;
    await cytobank.attachments.update(90210, noteId, { description: "Notes of the second run" });
    expect((await cytobank.attachments.get(90210, noteId)).description).toBe(
      "Notes of the second run",
    );
    await cytobank.attachments.delete(90210, noteId);
    expect((await cytobank.attachments.list(90210)).map((one) => one.id)).not.toContain(noteId);

    const [scale] = await cytobank.scales.list(90210);
    expect((await cytobank.fcsFiles.list(90210)).length).toBeGreaterThan(1);
    expect(scale?.id).toBeDefined();

    await cytobank.experiments.delete(id);
    expect(reasons).toEqual([]);
    await expect(cytobank.experiments.get(id)).rejects.toBeInstanceOf(NotFoundError);
    await expect(cytobank.attachments.get(90210, noteId)).rejects.toBeInstanceOf(NotFoundError);
  } finally {
    await mock.stop();
  }
});
