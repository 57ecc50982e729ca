import { createPluto } from "@specwright/pluto";

export const { experiments } = createPluto({ token: "t" });
