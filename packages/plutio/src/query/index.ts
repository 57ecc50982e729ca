export { all, any, Condition } from "./condition.js";
export { type Equal, equals } from "./equals.js";
export { type Field, type Fields, fields, query } from "./fields.js";
export type { Comparable, FieldPath, FieldValue, Scalar } from "./path.js";
