// Sends an invoice by e-mail, records that it was paid, and looks at what has come of both.
// Usage: node examples/pay-invoice.ts <invoice id>
import { connect } from "./connect.ts";

const [invoiceId = "nNtDD2xKcmrzEJP6Q"] = process.argv.slice(2);
const plutio = connect();

const before = await plutio.invoices.get(invoiceId);
console.log(`${before.invoiceId}: ${before.amount} ${before.currency}, ${before.status}`);

// What these two take beside the id was never shown, nor what they answer: so look afterwards.
await plutio.invoices.email(invoiceId);
await plutio.invoices.recordPayment(invoiceId);

const { status, amountPaid } = await plutio.invoices.get(invoiceId);
console.log(status === "paid" ? `paid: ${amountPaid}` : `still ${status}: look into the app`);
