import { createPluto, isNotFoundError } from "@specwright/pluto";

let pluto;

export default {
  async fetch(_, env) {
    pluto ??= createPluto({ token: "a".repeat(40), servers: { api: env.PLUTO } });
    const page = await pluto.experiments.list();
    const { rows } = await pluto.experiments.readTable(page.items[0].uuid, "assay");
    const missing = await pluto.experiments.get("PLX999999").catch((error) => error);
    return Response.json({ page, rows, missing, told: isNotFoundError(missing) });
  },
};
