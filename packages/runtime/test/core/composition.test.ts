import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/client/options.js";
import { type Draft, type Engine, engineWith, newEngine } from "../../src/core/engine.js";
import type { Facts } from "../../src/core/facts.js";
import type { Feature } from "../../src/core/feature.js";
import { budget } from "../../src/features/budgets.js";
import { layers } from "../../src/features/layers.js";
import { logs } from "../../src/features/logs.js";
import { pagesBy } from "../../src/features/pages.js";
import { places } from "../../src/features/places.js";
import { progress } from "../../src/features/progress.js";
import { redirects } from "../../src/features/redirects.js";
import { renewal } from "../../src/features/renewal.js";
import { tokens } from "../../src/features/tokens.js";
import { transport } from "../../src/features/transport.js";
import { OffsetPlan } from "../../src/pages/offset.js";

const facts: Facts = {
  name: "acme",
  servers: { api: "https://api.acme.test" },
  auth: { token: { in: "header", name: "Authorization", option: "token" } },
  security: [["token"]],
  retry: { attempts: 3, statuses: [429], backoff: { base: 1, factor: 1, max: 1 } },
  secrets: ["authorization"],
};
const engineOf = (options: ClientOptions, ...features: Feature[]): Engine =>
  newEngine(facts, options, features);
const ALL = [transport, progress, logs, redirects, layers, places, renewal(), budget];

describe("a feature that is not there", () => {
  it.each([
    ["fetch", { fetch: globalThis.fetch }, "transport"],
    ["logger", { logger: console }, "logs"],
    ["layers", { layers: { call: [] } }, "layers"],
    ["rateLimit", { rateLimit: {} }, "budget"],
    ["token", { token: () => "t" }, "tokens"],
    ["token", { token: { token: () => "t" } }, "tokens"],
  ])("is named where the option %s needs it", (option, options, name) => {
    const all = ALL.filter((one) => one.name !== name);
    expect(() => engineOf(options, ...all)).toThrow(
      `${option} needs the feature \`${name}\` (import it from the provider's \`/features\` and hand it to \`connect\`)`,
    );
    expect(() => engineOf(options, ...ALL)).not.toThrow();
  });

  it("is not missed where nobody asks for it", () => {
    const options = { token: "constant", rateLimit: false, fetch: undefined } as const;
    expect(() => engineOf(options)).not.toThrow();
  });
});

describe("two of a kind", () => {
  it("are refused, by whatever names they were imported", () => {
    for (const one of ALL) expect(() => engineOf({}, ...ALL, one)).toThrow("and none twice");
    expect(() => engineOf({}, tokens, renewal())).toThrow(
      "features must each be one of `/features`, and none twice (tokens,tokens)",
    );
  });
});

describe("what is no feature", () => {
  it.each([
    ["undefined, such as an import that is not there", [undefined]],
    ["null", [budget, null]],
    ["false, such as a condition that does not hold", [false]],
    ["a list of features", [[budget, logs]]],
    ["`pages`, which is a function to call", [pagesBy(OffsetPlan)]],
    ["a text", ["budget"]],
  ])("is refused by name: %s", (_, features) => {
    expect(() => engineOf({}, ...(features as unknown as Feature[]))).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        message: expect.stringMatching(
          /^features must each be one of `\/features`, and none twice/,
        ),
      }),
    );
  });
});

describe("the order in which features are given", () => {
  /** The order in which they were put in. */
  const orderOf = (features: readonly Feature[]): string[] => {
    const order: string[] = [];
    const told = features.map((one) => ({
      ...one,
      install(engine: Draft) {
        order.push(one.name);
        one.install(engine);
      },
    }));
    engineOf({}, ...told);
    return order;
  };

  it("is no matter: where each stands is the runtime's word", () => {
    const names = ALL.map(({ name }) => name);
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (some) => {
        expect(orderOf(some)).toEqual(names);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a client that hands in its features itself", () => {
  it("is not asked whether they are there, and has them in their order all the same", () => {
    const put: string[] = [];
    const features = ALL.map((one) => ({ ...one, install: () => put.push(one.name) }));
    const engine = engineWith(facts, { logger: console }, features.toReversed());
    expect(put).toEqual(ALL.map(({ name }) => name));
    expect(engine.facts).toBe(facts);
    // What it lacks, it lacks without a word: the generator knows what its clients have.
    expect(() => engineWith(facts, { logger: console }, [])).not.toThrow();
    expect(() => newEngine(facts, { logger: console }, [])).toThrow("needs the feature `logs`");
  });

  it("refuses options that can't be used, like any other", () => {
    expect(() => engineWith(facts, { timeout: -1 }, [])).toThrow("timeout must be a number");
    expect(() => engineWith(facts, { servers: { other: "https://x.test" } }, [])).toThrow(
      "servers.other is unknown",
    );
  });
});
