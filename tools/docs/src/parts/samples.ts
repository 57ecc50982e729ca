import { isConfigError } from "@specwright/runtime";
import type { Operation, Provider } from "../data/provider.ts";
import { curlSample } from "../samples/curl.ts";
import { pythonSample } from "../samples/python.ts";
import { rSample } from "../samples/r.ts";
import { typescriptSample } from "../samples/typescript.ts";
import { bodyExamples } from "../samples/values.ts";
import { wireOf } from "../samples/wire.ts";
import type { Wire } from "../samples/wire-read.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";

/** The same call in several languages. */
export interface SampleSet {
  /** Name of the example of the body that it shows. */
  readonly example: string | undefined;
  readonly all: readonly {
    readonly label: string;
    readonly language: string;
    readonly source: string;
  }[];
}

/** The samples of an operation, a set for each example of its body. */
export async function sampleSets(provider: Provider, operation: Operation): Promise<SampleSet[]> {
  return Promise.all(
    bodyExamples(provider.bundle, operation).map(async (example) => {
      const wire = await wireIfAny(provider, operation, example);
      const typescript = typescriptSample(provider, operation, { example });
      return {
        example,
        all: [
          { label: "TypeScript", language: "typescript", source: typescript },
          ...(wire === undefined
            ? []
            : [
                { label: "curl", language: "bash", source: curlSample(wire) },
                { label: "Python", language: "python", source: pythonSample(wire) },
                { label: "R", language: "r", source: rSample(wire) },
              ]),
        ],
      };
    }),
  );
}

/** A spec may say what no client sends, such as a server that is no address: then there is nothing to show. */
async function wireIfAny(
  provider: Provider,
  operation: Operation,
  example: string | undefined,
): Promise<Wire | undefined> {
  try {
    return await wireOf(provider, operation, { example });
  } catch (error) {
    if (isConfigError(error)) return undefined;
    throw error;
  }
}

/** Samples of which one language is shown; the sets of further examples fold. */
export function samples([first, ...more]: readonly SampleSet[]): Html {
  return html`${first && panels(first, 0)}${more.map(
    (set, index) =>
      html`<details class="more"><summary>The same with the example “${set.example}”</summary>${panels(set, index + 1)}</details>`,
  )}`;
}

function panels({ all }: SampleSet, number: number): Html {
  return html`<div class="samples">${all.map(
    ({ label, language, source }, index) =>
      html`<details class="panel" name="sample-${number}"${index === 0 ? html` open` : ""}><summary>${label}</summary>${codeBlock(source, language)}</details>`,
  )}</div>`;
}
