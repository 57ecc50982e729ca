import { createPluto } from "@specwright/pluto";

export const pluto = createPluto({ token: "a".repeat(40), servers: { api: process.env.PLUTO } });
