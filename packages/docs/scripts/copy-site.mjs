// Copies the built site into the package: `tools/docs/dist` becomes `dist/site`.
import { cpSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../../tools/docs/dist/", import.meta.url));
if (!existsSync(built)) throw new Error("There is no built site: run pnpm docs:build first.");
cpSync(built, fileURLToPath(new URL("../dist/site/", import.meta.url)), { recursive: true });
