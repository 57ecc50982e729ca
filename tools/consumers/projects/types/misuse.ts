// What types can tell is told by types: each line below is an error, at its own place.
import { createPlutio } from "@specwright/plutio";
import { createPluto } from "@specwright/pluto";

const pluto = createPluto({ token: "t" });
const plutio = createPlutio({ accessToken: "t", business: "b" });
const { signal } = new AbortController();

export async function misused(): Promise<void> {
  // @ts-expect-error options in the place of the input
  await pluto.experiments.get("PLX1", { signal });
  // @ts-expect-error a misspelt option of a call
  await pluto.experiments.get("PLX1", undefined, { timout: 1 });
  // @ts-expect-error options that are text
  await pluto.experiments.get("PLX1", undefined, "1000");
  // @ts-expect-error a misspelt option of a client
  createPluto({ tokn: "t" });
  // @ts-expect-error a client is made of options
  createPluto("t");
  // @ts-expect-error a misspelt field
  await plutio.tasks.create({ titel: "Send proposal" });
  // @ts-expect-error no input
  await plutio.tasks.create();
  // @ts-expect-error an awaited list is one page
  for await (const one of await pluto.experiments.list()) console.log(one);
  // @ts-expect-error a list comes bit by bit
  for (const one of pluto.experiments.list()) console.log(one);
  // @ts-expect-error a promise is no experiment
  pluto.experiments.get("PLX1").name;
}
