import * as pluto from "@specwright/pluto";
import { use } from "./use.mjs";

await use(pluto);
console.log("ok");
