import { kindOf } from "@specwright/spec/media-type";
import { type Answer, answersOf, type Example, examplesOf } from "../data/answers.ts";
import { errorClass } from "../data/errors.ts";
import { factsOf } from "../data/facts.ts";
import { shapeOf, typeOf } from "../data/fields.ts";
import { evidenceOf } from "../data/grades.ts";
import { deref, list, type Obj, obj, text } from "../data/json.ts";
import { clientName } from "../data/names.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { printSignature } from "../data/signatures.ts";
import { place } from "../parts/anchor.ts";
import { evidenceLine } from "../parts/evidence.ts";
import type { Page } from "../parts/layout.ts";
import { liveSources } from "../parts/live.ts";
import { verb } from "../parts/marks.ts";
import { type SampleSet, samples } from "../parts/samples.ts";
import { nameOf, providerSide, tagOf, tagWords } from "../parts/side.ts";
import { head, said, shape, tree } from "../parts/tree.ts";
import { tryCallOf } from "../samples/try-call.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { firstSentence, inlineMarkdown, markdown } from "../text/markdown.ts";
import { linkTypes, type TypeLinks } from "../text/type-links.ts";
import { operationMarkdown } from "./operation-markdown.ts";

/** The page of an operation: the method first, then what goes over the wire. */
export function operationPage(
  provider: Provider,
  operation: Operation,
  sets: readonly SampleSet[],
  links: TypeLinks = () => undefined,
): Page {
  const { node, path, method } = operation;
  const title = text(node.summary) ?? nameOf(operation);
  const evidence = evidenceOf(node);
  const call = tryCallOf(provider, operation);
  const deprecated =
    node.deprecated === true &&
    html`<p class="warn">Deprecated: it still works as far as is known.</p>`;
  return {
    path: `${provider.name}/${operation.slug}.html`,
    title: `${nameOf(operation)}: ${title} · ${provider.title}`,
    description: firstSentence(text(node.description) ?? title),
    side: providerSide(provider, { operation }),
    ...(call && { live: liveSources(call.server) }),
    markdown: operationMarkdown(provider, operation, sets[0]),
    main: html`<p class="crumbs"><a href="index.html">${provider.title}</a> / <a href="index.html${place("tag", tagOf(node)).hash}">${tagWords(tagOf(node))}</a></p>
<h1>${title}</h1>
<div class="rows">
<div class="row"><div class="text">
${signatures(provider, operation, links)}
<div class="http">${verb(method)} <code>${path}</code>${call && tryButton(provider, operation)}</div>
${evidence && evidenceLine(provider, evidence)}
${deprecated}
<div class="prose">${markdown(text(node.description) ?? "")}</div>
${parameters(provider, operation)}
${body(provider, operation)}
${behaviour(provider, operation)}
</div><div class="code">${samples(provider, sets)}</div></div>
${answers(provider, operation)}
</div>`,
  };
}

/** Where the data lies that the form of an operation is made of. */
export function tryPath({ name }: Provider, { slug }: Operation): string {
  return `${name}/try/${slug}.js`;
}

/** The button that opens the form; it shows itself where there is a script. */
function tryButton(provider: Provider, operation: Operation): Html {
  return html`<button class="try-open" type="button" hidden data-call="${tryPath(provider, operation)}">Try it</button>`;
}

function signatures(
  provider: Provider,
  { methods, method, path }: Operation,
  links: TypeLinks,
): Html {
  const client = clientName(provider);
  if (methods.length === 0) {
    return html`<p class="note">No method: call it as <code>rawOf(${client}).${method}("${path}")</code>, or in a browser.</p>`;
  }
  return html`${methods.map(({ id }) => {
    const signature = provider.signatures.get(id);
    const source = signature ? printSignature(`${client}.${id}`, signature) : `${client}.${id}(…)`;
    return html`<div class="signature">${linkTypes(codeBlock(source, "typescript"), links)}</div>`;
  })}`;
}

const PLACES: readonly (readonly [string, string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Header parameters"],
  ["cookie", "Cookies"],
];

function parameters(provider: Provider, { parameters: all }: Operation): Html {
  return html`${PLACES.map(([place, label]) => {
    const here = all.filter((one) => one.in === place);
    if (here.length === 0) return undefined;
    return html`<h2>${label}</h2><ul class="tree">${here.map((one) => parameter(provider, one))}</ul>`;
  })}`;
}

function parameter(provider: Provider, node: Obj): Html {
  const { bundle } = provider;
  const [content] = Object.values(obj(node.content));
  const isJson = node.schema === undefined && content !== undefined;
  const raw = node.schema ?? obj(content).schema;
  const inside = shapeOf(bundle, raw);
  const option = text(obj(node["x-client-option"]).name);
  const field = {
    ...inside,
    name: String(node.name),
    kind: "member" as const,
    required: node.required === true,
    deprecated: node.deprecated === true,
    type: isJson ? `${inside.type}, as JSON` : inside.type,
  };
  const description = text(node.description) ?? inside.description;
  const filled =
    option !== undefined &&
    html`<div class="says">The client fills it from its option <code>${option}</code>.</div>`;
  const first = examplesOf(bundle, node)[0];
  const example =
    first && html`<div class="says">Example: <code>${JSON.stringify(first.value)}</code></div>`;
  const inner = inside.fields.length > 0 && tree(provider, inside.fields, 1);
  return html`<li>${head(field)}${said(provider, { description, evidence: undefined })}${filled}${example}${said(provider, { description: undefined, evidence: evidenceOf(node) ?? inside.evidence })}${inner}</li>`;
}

function body(provider: Provider, operation: Operation): Html {
  const { body: node } = operation;
  if (node === undefined) return html``;
  const evidence = evidenceOf(node);
  const need = node.required === true && html` <span class="need">required</span>`;
  return html`<h2>Body${need}</h2>${text(node.description) && html`<div class="prose">${markdown(String(node.description))}</div>`}${evidence && evidenceLine(provider, evidence)}${Object.entries(
    obj(node.content),
  ).map(
    ([type, content]) =>
      html`<p class="media"><code>${type}</code></p>${shape(provider, shapeOf(provider.bundle, obj(content).schema))}`,
  )}`;
}

function behaviour(provider: Provider, operation: Operation): Html {
  const facts = factsOf(provider, operation);
  const quirks = list(operation.node["x-quirks"]).map(obj);
  return html`${facts.length > 0 && html`<h2>Behaviour</h2><dl class="facts">${facts.map(({ name, says }) => html`<dt>${name}</dt><dd>${inlineMarkdown(says)}</dd>`)}</dl>`}${
    quirks.length > 0 &&
    html`<h2>Known quirks</h2><dl class="facts">${quirks.map(({ name, description }) => html`<dt id="${place("quirk", String(name)).id}">${String(name)}</dt><dd>${inlineMarkdown(text(description) ?? "")}</dd>`)}</dl>`
  }`;
}

function answers(provider: Provider, operation: Operation): Html {
  const all = answersOf(provider, operation);
  const good = all.filter(({ status }) => /^[123]/.test(status));
  const bad = all.filter(({ status }) => !/^[123]/.test(status));
  return html`${good.map((one) => success(provider, one))}${bad.length > 0 && errors(provider, bad)}`;
}

function success(provider: Provider, answer: Answer): Html {
  const { status, description, type, schema, node } = answer;
  const evidence = evidenceOf(node);
  const returned =
    text(node["x-unwrap"]) ??
    list(node["x-unwrap"])
      .map((one) => String(one) || "the body")
      .join(", or ");
  const unwrap =
    returned &&
    html`<p class="note">The method returns what stands at <code>${returned}</code>.</p>`;
  const headers = Object.entries(obj(node.headers));
  return html`<div class="row"><div class="text"><h2>Answer <code class="status ok">${status}</code></h2>
<div class="prose">${markdown(description)}</div>${evidence && evidenceLine(provider, evidence)}${unwrap}
${headers.length > 0 && html`<h3>Headers</h3><ul class="tree">${headers.map(([name, raw]) => header(provider, name, deref(provider.bundle, raw)))}</ul>`}
${type !== undefined && html`<p class="media"><code>${type}</code></p>`}${schema !== undefined && shape(provider, shapeOf(provider.bundle, schema))}</div>
<div class="code">${examplePanels(answer.examples, type)}</div></div>`;
}

function header(provider: Provider, name: string, node: Obj): Html {
  const type = typeOf(provider.bundle, node.schema);
  const field = {
    name,
    kind: "member" as const,
    type,
    required: node.required === true,
    deprecated: false,
    constraints: [],
  };
  return html`<li>${head(field)}${said(provider, { description: text(node.description), evidence: evidenceOf(node) })}</li>`;
}

function errors(provider: Provider, bad: readonly Answer[]): Html {
  const rows = bad.map(({ status, description }) => {
    const { name, advice } = errorClass(status);
    return html`<tr><td><code class="status">${status}</code></td><td><code>${name}</code></td><td>${inlineMarkdown(description)} <span class="soft">${inlineMarkdown(advice)}</span></td></tr>`;
  });
  const seen = new Set<string>();
  const shapes = bad.filter(({ schema }) => {
    const key = JSON.stringify(schema);
    return schema !== undefined && !seen.has(key) && seen.add(key);
  });
  return html`<div class="row"><div class="text"><h2>Errors</h2>
<div class="scroll" tabindex="0"><table><thead><tr><th>Status</th><th>Thrown as</th><th>When, and what to do</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="note"><a href="index.html#errors">Codes and classes of this provider</a></p>
${shapes.map(({ schema, status }) => html`<h3>Body of ${status}</h3>${shape(provider, shapeOf(provider.bundle, schema))}`)}</div>
<div class="code">${bad.map(({ status, examples, type }) => examplePanels(examples, type, status))}</div></div>`;
}

function examplePanels(
  examples: readonly Example[],
  type = "application/json",
  status?: string,
): Html {
  return html`${examples.map(({ name, summary, value }, index) => {
    const isText = typeof value === "string" && kindOf(type) !== "json";
    const source = isText ? value : JSON.stringify(value, undefined, 2);
    const open = index === 0 && status === undefined ? html` open` : "";
    const label = [status, summary ?? (name === "example" ? "Example" : name)]
      .filter(Boolean)
      .join(" ");
    return html`<details class="panel"${open}><summary>${label}</summary>${codeBlock(source, isText ? "text" : "json")}</details>`;
  })}`;
}
