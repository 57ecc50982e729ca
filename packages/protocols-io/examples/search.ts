/**
 * Searches the public protocols, and prints the first ones in an order of your choice. In the order of
 * ids no protocol comes twice; in others, pages shift now and then.
 *
 *     node search.ts "lysis buffer"
 *     node search.ts '"lysis buffer"' name asc 50
 */
import { dateOf, protocolId } from "@specwright/protocols-io";
import { protocolsIo } from "./client.ts";

const [key = "lysis buffer", order = "id", direction = "desc", most = "20"] = process.argv.slice(2);

const orders = ["activity", "date", "name", "id"] as const;
const order_field = orders.find((one) => one === order);
if (!order_field) throw new Error(`order is one of ${orders.join(", ")}`);

const found = protocolsIo.protocols.list({
  filter: "public",
  key,
  order_field,
  order_dir: direction === "asc" ? "asc" : "desc",
});
const { total } = await found;
for (const { title, doi, uri, published_on } of await found.all({ max: Number(most) })) {
  const day = dateOf(published_on)?.toISOString().slice(0, 10) ?? "not published";
  console.log(`${day}\t${doi ? protocolId(doi) : uri}\t${title}`);
}
console.log(`${total} found`);
