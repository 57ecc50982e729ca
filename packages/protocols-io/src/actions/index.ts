/** Protocol actions, one typed function for each published marker. */
export { applyActions, type Editable, revertActions } from "./apply.js";
export * from "./fields.js";
export { action, type RichValue } from "./make.js";
export * from "./steps.js";
