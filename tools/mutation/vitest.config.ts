export { default } from "@specwright/config/vitest";
