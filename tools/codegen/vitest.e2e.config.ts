export { e2e as default } from "@specwright/config/vitest";
