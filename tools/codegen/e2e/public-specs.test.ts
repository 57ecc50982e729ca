import { afterAll } from "vitest";

// A small draw of what `pnpm nightly` does with every public spec, GitHub's among them. Other files see all of them.
const before = process.env.PUBLIC_SPECS;
process.env.PUBLIC_SPECS ??= "16";
afterAll(() => {
  if (before === undefined) delete process.env.PUBLIC_SPECS;
});
await import("../nightly/public-specs.test.ts");
