export { together as default } from "@specwright/config/vitest";
