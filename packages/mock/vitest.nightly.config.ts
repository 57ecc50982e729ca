export { nightly as default } from "@specwright/config/vitest";
