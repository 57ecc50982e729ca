import { type ErrorCode, errorClass, errorCodes } from "../data/errors.ts";
import { providerFacts } from "../data/facts.ts";
import { evidenceOf } from "../data/grades.ts";
import { deref, list, obj, text } from "../data/json.ts";
import { clientName, factoryName } from "../data/names.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { place } from "../parts/anchor.ts";
import { evidenceLine } from "../parts/evidence.ts";
import { installLine, isUnpublished, unpublishedNote } from "../parts/install.ts";
import type { Page } from "../parts/layout.ts";
import { gradeMark, verb } from "../parts/marks.ts";
import { groupsOf, nameOf, providerSide, tagWords } from "../parts/side.ts";
import { factoryCall } from "../samples/options.ts";
import { codeBlock } from "../text/highlight.ts";
import { type Html, html } from "../text/html.ts";
import { firstSentence, inlineMarkdown, markdown } from "../text/markdown.ts";
import { hasChanges } from "./changelog.ts";

/** What a provider is, how one signs in, what holds for all of it, and its operations. */
export function providerPage(provider: Provider): Page {
  const { bundle, title, name } = provider;
  const info = obj(bundle.info);
  const description = text(info.description) ?? "";
  return {
    path: `${name}/index.html`,
    title: `${title} · Specwright`,
    description: firstSentence(text(info.summary) ?? description),
    side: providerSide(provider, { page: "index" }),
    markdown: providerMarkdown(provider),
    main: html`<h1>${title}</h1>
<div class="rows">
<div class="row"><div class="text"><div class="prose">${markdown(description)}</div></div>
<div class="code">${install(provider)}</div></div>
</div>
${signIn(provider)}
${servers(provider)}
${policies(provider)}
${errors(provider)}
${quirks(provider)}
<h2 id="operations">Operations</h2>
${groupsOf(provider).map(
  ({ tag, description: says, operations }) =>
    html`<section class="group" id="${place("tag", tag).id}"><h3>${tagWords(tag)}</h3>${says && html`<p class="soft">${inlineMarkdown(says)}</p>`}<ul class="ops">${operations.map(listed)}</ul></section>`,
)}`,
  };
}

/** In the list, an operation carries its id, and those of its methods: links `#operation/<id>` lead on from there. */
function listed(operation: Operation): Html {
  const { id, slug, method, methods, node } = operation;
  const evidence = evidenceOf(node);
  const others = methods.flatMap((one) => (one.id === id ? [] : one.id)).join(" ");
  return html`<li id="${place("operation", id).id}"${others && html` data-methods="${others}"`}><a href="${slug}.html">${verb(method)}<code>${nameOf(operation)}</code><span>${text(node.summary)}</span></a>${evidence && gradeMark(evidence.grade)}</li>`;
}

function install(provider: Provider): Html {
  const { packageName } = provider;
  const start = `import { ${factoryName(provider)} } from "${packageName}";

const ${clientName(provider)} = ${factoryCall(provider, factoryName(provider))};
`;
  return html`<details class="panel" open><summary>Install</summary>${codeBlock(installLine(provider), "bash")}${isUnpublished(provider) && unpublishedNote(provider)}</details>
<details class="panel" open><summary>Start</summary>${codeBlock(start, "typescript")}</details>
<details class="panel" open><summary>Without the service</summary>${codeBlock(`npx @specwright/mock ${provider.name}`, "bash")}</details>
<p class="note"><a href="openapi.json" download>OpenAPI description</a>${hasChanges(provider.changes) && html` · <a href="changelog.html">Changelog</a>`}</p>`;
}

function signIn(provider: Provider): Html {
  const { bundle, descriptors } = provider;
  const schemes = Object.entries(obj(obj(bundle.components).securitySchemes));
  if (schemes.length === 0) return html``;
  return html`<section><h2 id="sign-in">Sign-in</h2>${schemes.map(([name, raw]) => {
    const scheme = deref(bundle, raw);
    const { prefix, option, env, hint, token } = descriptors?.provider.auth[name] ?? {};
    const evidence = evidenceOf(scheme);
    const wire =
      scheme.type === "apiKey"
        ? html`${String(scheme.in)} <code>${String(scheme.name)}</code>${prefix !== undefined && html`, after the word <code>${prefix}</code>`}`
        : html`${String(scheme.type)} ${text(scheme.scheme)}`;
    const given =
      option &&
      html`<dt>Option</dt><dd><code>${option}</code>${env && html`, or the environment variable <code>${env}</code>`}</dd>`;
    const grants = Object.keys(token?.grants ?? {});
    return html`<h3>${name}</h3><div class="prose">${markdown(text(scheme.description) ?? "")}</div><dl class="facts"><dt>On the wire</dt><dd>${wire}</dd>${given}${hint && html`<dt>Where from</dt><dd>${inlineMarkdown(hint)}</dd>`}${grants.length > 0 && html`<dt>Grants</dt><dd>${grants.join(", ")}, of <code>${token?.operation}</code>; tokens are fetched and renewed for you</dd>`}</dl>${evidence && evidenceLine(provider, evidence)}`;
  })}</section>`;
}

function servers(provider: Provider): Html {
  const all = list(provider.bundle.servers).map(obj);
  if (all.length === 0) return html``;
  return html`<section><h2 id="servers">Servers</h2><ul class="tree">${all.map((server) => {
    const evidence = evidenceOf(server);
    const { key, environment } = obj(server["x-server"]);
    const named = [key, environment].filter((one) => one !== undefined).join(", ");
    return html`<li><div class="field"><code>${text(server.url)}</code> <span class="type">${named}</span></div><div class="says">${inlineMarkdown(text(server.description) ?? "")}</div>${evidence && evidenceLine(provider, evidence)}</li>`;
  })}</ul></section>`;
}

function policies(provider: Provider): Html {
  const facts = providerFacts(provider);
  const evidence = evidenceOf(provider.bundle);
  return html`${facts.length > 0 && html`<section><h2 id="limits">Limits and retries</h2><dl class="facts">${facts.map(({ name, says }) => html`<dt>${name}</dt><dd>${inlineMarkdown(says)}</dd>`)}</dl>${evidence && evidenceLine(provider, evidence)}</section>`}`;
}

const STATUSES = ["400", "401", "403", "404", "409", "422", "429", "500"];

function errors(provider: Provider): Html {
  const codes = errorCodes(provider);
  const rows = STATUSES.map((status) => {
    const { name, advice } = errorClass(status);
    return html`<tr><td><code>${status === "500" ? "5xx" : status}</code></td><td><code>${name}</code></td><td>${inlineMarkdown(advice)}</td></tr>`;
  });
  const row = ({ code, throws, means }: ErrorCode): Html =>
    html`<tr id="${place("code", code).id}"><td><code>${code}</code></td><td>${throws ? html`<code>${throws.name}</code>` : "by status"}</td><td>${means}${means && throws && ". "}${throws && html`<span class="soft">${inlineMarkdown(throws.advice)}</span>`}</td></tr>`;
  return html`<section><h2 id="errors">Errors</h2><div class="scroll" tabindex="0"><table><thead><tr><th>Status</th><th>Thrown as</th><th>What to do</th></tr></thead><tbody>${rows}</tbody></table></div>${
    codes.length > 0 &&
    html`<h3 id="codes">Codes</h3><div class="scroll" tabindex="0"><table><thead><tr><th>Code</th><th>Thrown as</th><th>Meaning</th></tr></thead><tbody>${codes.map(row)}</tbody></table></div>`
  }</section>`;
}

function quirks({ bundle }: Provider): Html {
  const all = list(bundle["x-quirks"]).map(obj);
  return html`${all.length > 0 && html`<section><h2 id="quirks">Known quirks</h2><dl class="facts">${all.map(({ name, description }) => html`<dt id="${place("quirk", String(name)).id}">${String(name)}</dt><dd>${inlineMarkdown(text(description) ?? "")}</dd>`)}</dl></section>`}`;
}

function providerMarkdown(provider: Provider): string {
  const { bundle, title, packageName } = provider;
  const facts = providerFacts(provider).map(({ name, says }) => `- ${name}: ${says}`);
  const codes = errorCodes(provider).map(
    ({ code, throws, means }) =>
      `- \`${code}\`${throws ? `, ${throws.name}` : ""}${means ? `: ${means}` : ""}`,
  );
  const groups = groupsOf(provider).map(
    ({ tag, operations }) =>
      `### ${tagWords(tag)}\n\n${operations.map((one) => `- [${nameOf(one)}](${one.slug}.md): ${text(one.node.summary) ?? ""}`).join("\n")}`,
  );
  return [
    `# ${title}`,
    `Package \`${packageName}\`.`,
    text(obj(bundle.info).description)?.trim(),
    facts.length > 0 ? `## Limits and retries\n\n${facts.join("\n")}` : undefined,
    codes.length > 0 ? `## Error codes\n\n${codes.join("\n")}` : undefined,
    `## Operations\n\n${groups.join("\n\n")}`,
  ]
    .filter((one) => one !== undefined)
    .join("\n\n")
    .concat("\n");
}
