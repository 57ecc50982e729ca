// Creates an invoice with lines, and reads it back with what is open.
// Usage: node examples/invoice.ts <company id>
import { linesOf } from "@specwright/plutio";
import { connect } from "./connect.ts";

const [companyId = "kGY5KP2NCdPoQiTTN"] = process.argv.slice(2);
const plutio = connect();

const draft = await plutio.invoices.create({
  name: "March design",
  client: { _id: companyId, entityType: "company" },
  currency: "EUR",
  issueDate: "2026-03-10",
  dueDate: "2026-03-24",
});
// The lines of an invoice live in a block; Plutio computes the totals from them.
await plutio.blocks.create({
  entityType: "invoice",
  entityId: draft._id,
  type: "items",
  items: [
    { title: "Design", quantity: 1, amount: 400, tax: "20%" },
    { title: "Pages", quantity: 5, amount: 120, tax: "20%" },
  ],
});

const invoice = await plutio.invoices.get(draft._id);
console.log(
  `${invoice.invoiceId} ${invoice.name}: ${invoice.amount} ${invoice.currency}, ${invoice.status}`,
);
const blocks = await plutio.blocks.list({ entityType: "invoice", entityId: invoice._id }).all();
const own = blocks.filter(({ entityId }) => entityId === invoice._id);
for (const { title, quantity, amount } of linesOf(own))
  console.log(`  ${quantity} x ${title} at ${amount}`);

let open = 0;
const pending = plutio.invoices.list({ status: "pending" });
for await (const { status, amount = 0, amountPaid = 0 } of pending) {
  if (status === "pending") open += amount - amountPaid;
}
console.log(`${open} still to be paid`);
