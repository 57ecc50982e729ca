import { isConfigError } from "@specwright/runtime";
import type { Operation, Provider } from "../data/provider.ts";
import { curlSample } from "../samples/curl.ts";
import { mockServers } from "../samples/mock-servers.ts";
import { pythonSample } from "../samples/python.ts";
import { rSample } from "../samples/r.ts";
import { type SampleChoice, typescriptSample } from "../samples/typescript.ts";
import { bodyExamples, exampleSummary } from "../samples/values.ts";
import { wireOf } from "../samples/wire.ts";
import type { Wire } from "../samples/wire-read.ts";
import { twoSources } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";

/** The same call in several languages. */
export interface SampleSet {
  /** Name of the example of the body that it shows. */
  readonly example: string | undefined;
  /** What that example is. */
  readonly summary: string | undefined;
  readonly all: readonly Sample[];
}

/** A call in one language: to the live service, and to a mock. */
interface Sample {
  readonly label: string;
  readonly language: string;
  readonly source: string;
  readonly mock: string;
}

const FROM_WIRE = [
  { label: "curl", language: "bash", print: curlSample },
  { label: "Python", language: "python", print: pythonSample },
  { label: "R", language: "r", print: rSample },
] as const;

/** The samples of an operation, a set for each example of its body. */
export async function sampleSets(provider: Provider, operation: Operation): Promise<SampleSet[]> {
  const servers = mockServers(provider);
  return Promise.all(
    bodyExamples(provider.bundle, operation).map(async (example) => {
      const live = await wireIfAny(provider, operation, { example });
      const mock = await wireIfAny(provider, operation, { example, servers });
      return {
        example,
        summary: exampleSummary(provider.bundle, operation, example),
        all: [
          {
            label: "TypeScript",
            language: "typescript",
            source: typescriptSample(provider, operation, { example }),
            mock: typescriptSample(provider, operation, { example, servers }),
          },
          ...(live === undefined || mock === undefined
            ? []
            : FROM_WIRE.map(({ label, language, print }) => ({
                label,
                language,
                source: print(live),
                mock: print(mock),
              }))),
        ],
      };
    }),
  );
}

/** A spec may say what no client sends, such as a server that is no address: then there is nothing to show. */
async function wireIfAny(
  provider: Provider,
  operation: Operation,
  choice: SampleChoice,
): Promise<Wire | undefined> {
  try {
    return await wireOf(provider, operation, choice);
  } catch (error) {
    if (isConfigError(error)) return undefined;
    throw error;
  }
}

/**
 * Samples of which one language is shown; the sets of further examples fold. A switch, which needs no script,
 * shows them as they go to a mock.
 */
export function samples({ name }: Provider, [first, ...more]: readonly SampleSet[]): Html {
  return html`<div class="addresses" data-mock="${name}">${first && choice(name)}${first && panels(first, 0)}${more.map(
    (set, index) =>
      html`<details class="more"><summary>${set.summary ?? set.example}</summary>${panels(set, index + 1)}</details>`,
  )}</div>`;
}

function choice(name: string): Html {
  return html`<div class="choice" role="radiogroup" aria-label="Where the samples send to"><label><input type="radio" name="address" value="live" checked><span>Live service</span></label><label><input type="radio" name="address" value="mock"><span>Local mock</span></label><p class="note on-mock">Started by <code>npx @specwright/mock ${name}</code></p></div>`;
}

function panels({ all }: SampleSet, number: number): Html {
  return html`<div class="samples">${all.map(
    ({ label, language, source, mock }, index) =>
      html`<details class="panel" name="sample-${number}"${index === 0 ? html` open` : ""}><summary>${label}</summary>${twoSources(source, mock, language)}</details>`,
  )}</div>`;
}
