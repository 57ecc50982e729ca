import { requestLog } from "./workbench/requests.ts";
import { keptState } from "./workbench/state.ts";

const log = document.querySelector<HTMLElement>("#requests");
const state = document.querySelector<HTMLElement>("#state");
if (log) requestLog(log);
if (state) keptState(state);
