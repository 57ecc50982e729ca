import { createPluto } from "@specwright/pluto";

const pluto = createPluto({ token: "a".repeat(40), servers: { api: globalThis.PLUTO } });
globalThis.answer = pluto.experiments.list({ limit: 1 }).then(({ items }) => items.length);
