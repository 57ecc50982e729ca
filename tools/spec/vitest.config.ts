import shared from "@specwright/config/vitest";
import { mergeConfig } from "vitest/config";

// Many small files that share no state: one context for all of them is several times faster.
export default mergeConfig(shared, { test: { isolate: false } });
