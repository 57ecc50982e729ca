import { connect } from "@specwright/plutio/core";
import { budget, pages } from "@specwright/plutio/features";
import { tasksGet, tasksList } from "@specwright/plutio/operations";
import { createPluto, type Experiment, type Page } from "@specwright/pluto";
import { rawOf } from "@specwright/runtime/raw";

export * from "./main-entries.js";

const pluto = createPluto({ token: "t", timeout: 1000, logger: console });

export async function calls(): Promise<void> {
  const experiment: Experiment = await pluto.experiments.get("PLX1");
  const { data, response } = await pluto.experiments.get("PLX1").withResponse();
  const page: Page<Experiment> = await pluto.experiments.list({ limit: 3 });
  const status: number = response.status;
  const names: (string | null | undefined)[] = [
    experiment.name,
    data.name,
    page.items[0]?.name,
    String(status),
  ];
  for await (const row of pluto.experiments.assayData.list("PLX1"))
    names.push(String(row.Gene_Symbol));
  const { rows } = await pluto.experiments.readTable("PLX1", "assay");
  names.push(Object.keys(rows[0] ?? {})[0]);
  const { data: raw } = await rawOf(pluto).GET("/lab/projects/", {});
  names.push(String(raw));
  const session = connect({ accessToken: "t", business: "b" }, budget);
  const task = await tasksGet(session, "id");
  for await (const one of pages(tasksList, session, {})) names.push(one.title ?? task.title);
}
