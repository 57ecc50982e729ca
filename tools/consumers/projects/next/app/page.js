import { pluto } from "./pluto.js";
import { Table } from "./table.js";

export const dynamic = "force-dynamic";

export default async function Page() {
  const { items, cursor } = await pluto.experiments.list();
  const { rows } = await pluto.experiments.readTable(items[0].uuid, "assay");
  return <Table rows={rows} items={items} cursor={cursor} />;
}
