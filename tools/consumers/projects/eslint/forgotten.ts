// Each line that ends in "reported" must be reported by a rule, and no other line.

import { connect } from "@specwright/plutio/core";
import { pages } from "@specwright/plutio/features";
import { tasksList } from "@specwright/plutio/operations";
import { createPluto } from "@specwright/pluto";

const pluto = createPluto({ token: "t" });
const IDS = ["PLX1"];
const session = connect({ accessToken: "t", business: "b" });

export async function forgotten(): Promise<void> {
  pluto.experiments.get("PLX1"); // reported
  pluto.experiments.list(); // reported
  pluto.experiments.get("PLX1").withResponse(); // reported
  pluto.experiments.list().all(); // reported
  pluto.experiments.list().then(({ items }) => items); // reported
  pluto.experiments.readTable("PLX1", "assay"); // reported
  tasksList(session, {}); // reported
  pages(tasksList, session, {}); // reported
  if (pluto.experiments.list()) return; // reported
  IDS.forEach(async (id) => void (await pluto.experiments.get(id))); // reported
}

export async function remembered(): Promise<void> {
  await pluto.experiments.get("PLX1");
  void pluto.experiments.get("PLX1");
  const page = await pluto.experiments.list();
  await page.next();
  await Promise.all(["PLX1"].map((id) => pluto.experiments.get(id)));
  for await (const experiment of pluto.experiments.list())
    await pluto.experiments.get(String(experiment.uuid));
  pluto.experiments.get("PLX1").catch(() => undefined);
}
