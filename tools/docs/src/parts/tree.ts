import type { Field, Shape } from "../data/fields.ts";
import type { Provider } from "../data/provider.ts";
import { type Html, html } from "../text/html.ts";
import { inlineMarkdown } from "../text/markdown.ts";
import { evidenceLine } from "./evidence.ts";

/** Fields of a shape as a tree: the first levels are open, deeper ones fold. */
export function tree(provider: Provider, fields: readonly Field[], depth = 0): Html {
  return html`<ul class="tree">${fields.map((field) => row(provider, field, depth))}</ul>`;
}

/** A shape that is not a member of anything: a body. */
export function shape(provider: Provider, { type, constraints, fields, description }: Shape): Html {
  return html`<p class="type">${type}${rules(constraints)}</p>${description !== undefined && html`<p class="says">${inlineMarkdown(description)}</p>`}${fields.length > 0 && tree(provider, fields)}`;
}

function row(provider: Provider, field: Field, depth: number): Html {
  const { fields } = field;
  const inner =
    fields.length > 0 &&
    html`<details${fields.length <= 6 && depth === 0 ? html` open` : ""}><summary>${fields.length} ${within(fields)}</summary>${tree(provider, fields, depth + 1)}</details>`;
  return html`<li>${head(field)}${said(provider, field)}${inner}</li>`;
}

function within(fields: readonly Field[]): string {
  const word = fields.every(({ kind }) => kind === "form") ? "form" : "field";
  return fields.length === 1 ? word : `${word}s`;
}

/** A name, its type and what it may hold. */
export function head({
  name,
  kind,
  type,
  required,
  deprecated,
  constraints,
}: Omit<Field, "fields" | "evidence" | "description">): Html {
  const label = kind === "member" ? html`<code>${name}</code>` : html`<i>${name}</i>`;
  const need = required && html` <span class="need">required</span>`;
  const old = deprecated && html` <span class="old">deprecated</span>`;
  return html`<div class="field">${label} <span class="type">${type}</span>${need}${old}${rules(constraints)}</div>`;
}

/** Description and evidence of a field. */
export function said(
  provider: Provider,
  { description, evidence }: Pick<Field, "description" | "evidence">,
): Html {
  const words =
    description !== undefined && html`<div class="says">${inlineMarkdown(description)}</div>`;
  return html`${words}${evidence && evidenceLine(provider, evidence)}`;
}

function rules(constraints: readonly string[]): Html {
  return html`${constraints.length > 0 && html`<span class="rules">${constraints.join("; ")}</span>`}`;
}
