// Copies the bundle of every provider package into the build: `packages/<provider>/openapi.json`
// becomes `dist/specs/<provider>.json`. A tree without providers is fine.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const specs = fileURLToPath(new URL("../dist/specs/", import.meta.url));

rmSync(specs, { recursive: true, force: true });
mkdirSync(specs, { recursive: true });
for (const provider of readdirSync(packages)) {
  const bundle = `${packages}${provider}/openapi.json`;
  if (existsSync(bundle)) copyFileSync(bundle, `${specs}${provider}.json`);
}
