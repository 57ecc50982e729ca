import { nodeFetch } from "../../src/node/index.js";
import { hostileTable } from "./table.js";

hostileTable("hostile table over the Node transport", nodeFetch());
