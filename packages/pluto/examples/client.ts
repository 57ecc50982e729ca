import { createPluto } from "@specwright/pluto";

/**
 * The client of all examples. The token comes from PLUTO_API_TOKEN; PLUTO_API_URL points it at a
 * mock: `npx @specwright/mock pluto --port 4010`, then PLUTO_API_URL=http://127.0.0.1:4010.
 */
const address = process.env.PLUTO_API_URL;
export const pluto = createPluto(address ? { servers: { api: address } } : {});
