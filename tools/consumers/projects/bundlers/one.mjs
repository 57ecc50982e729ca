import { connect } from "@specwright/pluto/core";
import { experimentsList } from "@specwright/pluto/operations";

const session = connect({ token: "a".repeat(40), servers: { api: globalThis.PLUTO } });
globalThis.answer = experimentsList(session, { limit: 1 }).then(({ items }) => items.length);
