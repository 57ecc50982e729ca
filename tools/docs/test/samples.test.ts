import { expect, test } from "vitest";
import { typescriptSample } from "../src/samples/typescript.ts";
import { bodyExamples } from "../src/samples/values.ts";
import { compile } from "./compile.ts";
import { PROVIDERS as providers } from "./ours.ts";

test("there are providers", () => expect(providers.length).toBeGreaterThan(0));

test.each(providers)(
  "every TypeScript sample of $name compiles",
  async (provider) => {
    const { name, operations } = provider;
    const files = new Map(
      operations.flatMap((operation) =>
        bodyExamples(provider.bundle, operation).map((example, index) => [
          `${operation.slug}.${index}.mts`,
          typescriptSample(provider, operation, { example }),
        ]),
      ),
    );
    expect(files.size).toBeGreaterThanOrEqual(operations.length);
    const { errors } = await compile([name], files);
    expect(errors).toBe("");
  },
  120_000,
);

test("a sample that is wrong does not compile", async () => {
  const [provider] = providers;
  const operation = provider?.operations.find(({ methods }) => methods.length > 0);
  if (!provider || !operation) throw new Error("There is no method.");
  const source = typescriptSample(provider, operation).replace(
    `${operation.methods[0]?.id}(`,
    "no(",
  );
  const { errors } = await compile([provider.name], new Map([["wrong.mts", source]]));
  expect(errors).toContain("src/wrong.mts");
}, 120_000);
