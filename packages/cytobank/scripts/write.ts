/**
 * Writes what this package derives from its spec and data, beside `src/gen`: the rules of settings,
 * and the table of the R client's functions in the README. A test keeps both up to date.
 *
 * `node scripts/write.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withParity } from "./parity.ts";
import { settingsModule } from "./settings-schemas.ts";

const at = (path: string): URL => new URL(path, import.meta.url);

writeFileSync(at("../src/analyses/settings.derived.ts"), settingsModule());
writeFileSync(at("../README.md"), withParity(readFileSync(at("../README.md"), "utf8")));
