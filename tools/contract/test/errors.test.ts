import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generatedProviders } from "@specwright/config/workspace";
import { expect, test } from "vitest";

// As they are built: bundlers call classes otherwise, and consoles show what they are called.
test.each(generatedProviders())(
  "every error of $name is called in what Node loads as it is exported",
  async ({ folder }) => {
    const bundle = pathToFileURL(join(folder, "dist/bundle/index.js")).href;
    const given = (await import(bundle)) as Record<string, { name: string; prototype?: Error }>;
    const errors = Object.entries(given).filter(([, one]) => one.prototype instanceof Error);
    // Those of the runtime at least.
    expect(errors.length).toBeGreaterThan(8);
    expect(errors.map(([, { name, prototype }]) => [name, prototype?.name])).toEqual(
      errors.map(([name]) => [name, name]),
    );
  },
);
