// Brings people from elsewhere into Plutio, by e-mail address, without making anybody twice.
// Usage: node examples/sync-people.ts
import type { Person } from "@specwright/plutio";
import { connect } from "./connect.ts";

/** What another system knows: a file, a shop, a newsletter. */
const incoming = [
  { first: "Robin", last: "Example", email: "Robin@mail.example" },
  { first: "Kim", last: "Muster", email: "kim@mail.example" },
  { first: "Kim", last: "Muster", email: "KIM@mail.example " },
];

const plutio = connect();
const keyOf = (email: string) => email.trim().toLowerCase();

// One call reads up to 500 people, so this costs less of the hourly thousand than asking for each.
// Archived people are in no default list: they are asked for by name, or would be made a second time.
const known = new Map<string, Person>();
for (const isArchived of [false, true]) {
  for await (const person of plutio.people.list({
    limit: 500,
    ...(isArchived && { filter: { isArchived } }),
  })) {
    for (const { address } of person.contactEmails) known.set(keyOf(address), person);
  }
}

const counts = { created: 0, updated: 0, unchanged: 0 };
for (const { first, last, email } of incoming) {
  const person = known.get(keyOf(email));
  if (!person) {
    const address = keyOf(email);
    // `invite: false`: nobody gets a mail because of a sync.
    const name = { first, last };
    known.set(address, {
      ...(await plutio.people.create({ name, role: "client", email: address, invite: false })),
      name,
    });
    counts.created += 1;
  } else if (person.name.first !== first || person.name.last !== last) {
    await plutio.people.update(person._id, { name: { first, last } });
    counts.updated += 1;
  } else counts.unchanged += 1;
}
console.log(`${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged`);
