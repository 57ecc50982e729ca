import { hostileTable } from "./table.js";

hostileTable("hostile table");
