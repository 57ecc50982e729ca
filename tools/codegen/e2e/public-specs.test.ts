// A small draw of what `pnpm nightly` does with every public spec, GitHub's among them.
process.env.PUBLIC_SPECS ??= "16";
await import("../nightly/public-specs.test.ts");
