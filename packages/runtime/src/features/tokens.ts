import { orAbort } from "../abort/signal.js";
import { type Call, signalOf } from "../core/call.js";
import type { Feature } from "../core/feature.js";
import { remember, type Scheme } from "../core/schemes.js";

/** The tokens of the schemes of a call; none of a credential that never changes. */
type Tokens = readonly (string | undefined)[];

/** Asks for the tokens of a call, and writes its credentials. */
export async function takeTokens(call: Call, schemes: readonly Scheme[]): Promise<Tokens> {
  const { engine, wire } = call;
  const used: (string | undefined)[] = [];
  for (const scheme of schemes) {
    const { source, token: last, auth } = scheme;
    let { text } = scheme;
    if (source) {
      const asked = source.token(signalOf(call));
      // Resolved first: what a stranger's function gave may be no promise at all.
      const token =
        typeof asked === "string" ? asked : await orAbort(Promise.resolve(asked), signalOf(call));
      if (token !== last || text === undefined) text = remember(engine, scheme, token);
      used.push(token);
    } else used.push(undefined);
    engine.place(wire, auth, text as string);
  }
  call.tokens = used;
  return used;
}

/** Tokens that a function of the user's gives, or a source. */
export const tokens: Feature = {
  name: "tokens",
  rank: 6,
  install(engine) {
    engine.tokens = takeTokens;
  },
};
